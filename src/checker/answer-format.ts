import type { Day } from '../domain/day';
import type { Language } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { Level } from '../rules/rule';
import type { ExaminedFile } from './examined-file';
import type { ExitCode } from './outside';

export interface AnswerContext {
  readonly today: Day;
  readonly language: Language;
  readonly level: Level;
  /** Whether what is met, or does not apply, is told too, and not only what is open. */
  readonly isWhole: boolean;
}

/** How many files came out how. */
export interface Totals {
  readonly files: number;
  readonly well: number;
  readonly withFindings: number;
  readonly unreadable: number;
  readonly exitCode: ExitCode;
}

/**
 * A way of telling what was found, piece by piece: the answer over many files is never held whole. `ofFile` is worked
 * out where the file is read; `before` goes in front of the first piece, `between` between two.
 */
export interface AnswerFormat {
  before(context: AnswerContext): string;
  /** Empty where there is nothing to tell of the file. */
  ofFile(file: ExaminedFile, context: AnswerContext): string;
  readonly between: string;
  after(totals: Totals, refused: readonly Refusal[], context: AnswerContext): string;
}
