import type { Day } from '../domain/day';
import type { Language, Words } from '../domain/language';
import type { ExitCode, Outside } from './outside';

export interface OptionDeclaration {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help, e.g. `FILE`; an option without one is a switch. */
  readonly value?: string;
  /** The only values accepted. */
  readonly choices?: readonly string[];
  /** The help shows it without brackets; who runs it refuses where it is missing. */
  readonly isRequired?: true;
  readonly help: Words;
}

/** A command line understood. */
export interface Invocation {
  readonly operands: readonly string[];
  /** The value of an option, undefined where it was not given. */
  value(name: string): string | undefined;
  isGiven(name: string): boolean;
  readonly language: Language;
  readonly today: Day;
}

/** One subcommand of `cn`. The declaration is its help, its place in the README and what the parser accepts. */
export interface Subcommand {
  readonly name: string;
  /** The operands as the help shows them, e.g. `FILE|FOLDER…`. */
  readonly operands: string;
  readonly least: number;
  /** Infinity where any number is accepted. */
  readonly most: number;
  readonly summary: Words;
  readonly options: readonly OptionDeclaration[];
  /** Shown whole, in both languages. */
  readonly example: string;
  /** @throws Refusal for what cannot be done; `cn` says it and ends with 2. */
  run(given: Invocation, outside: Outside): Promise<ExitCode>;
}
