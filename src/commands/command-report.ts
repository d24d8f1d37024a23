import type { Day } from '../domain/day';
import type { Language, Words } from '../domain/language';
import { toTheEnd, type Slices } from '../domain/slices';
import type { Findings } from '../rules/findings';

/** What a command is told of the world outside the workbook. */
export interface CommandContext {
  readonly today: Day;
  readonly language: Language;
  /** Does sliced work with pauses between the slices; undefined where nothing else waits. */
  readonly pace?: Pace;
}

/**
 * Does sliced work without keeping the page busy.
 * @throws Refusal when somebody cancels.
 */
export type Pace = <Result>(work: Slices<Result>) => Promise<Result>;

/** Does sliced work at the pace of the context, or at once. */
export async function paced<Result>({ pace }: CommandContext, work: Slices<Result>): Promise<Result> {
  return pace ? pace(work) : toTheEnd(work);
}

/** A number of the report with its label; numbers are exact decimal text or a count, without grouping. */
export interface ReportFigure {
  readonly label: Words;
  readonly value: string;
  /** `t CO2e`, or empty for a count. */
  readonly unit: string;
}

/**
 * How a command ended, readable in either language. What cannot be done is no report: it is thrown as a `Refusal`,
 * and nothing was written.
 */
export interface CommandReport {
  /** `nothingToDo`: everything was there already, or there is nothing to work on; the words say which. */
  readonly kind: 'done' | 'nothingToDo';
  readonly words: Words;
  readonly findings: Findings;
  /** What the words do not say already. */
  readonly figures: readonly ReportFigure[];
  /** The sheet to look at. */
  readonly sheet: string | undefined;
  /** Sheets that were left because they are protected: their owner may agree that the protection is lifted. */
  readonly protectedSheets?: readonly string[];
}
