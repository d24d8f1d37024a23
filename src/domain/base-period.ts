import type { BaseMethod } from './base';
import type { Exact } from './exact';
import type { Field } from './field';

/** The base period of the reductions and the value they are measured against (6.2). */
export interface BasePeriod {
  readonly firstYear: Field<number>;
  readonly lastYear: Field<number>;
  /** How the base value comes from the years. */
  readonly method: Field<BaseMethod>;
  /** How many of the latest years a moving mean takes. */
  readonly latestYears: Field<number>;
  /** t CO2e a year, as the sheet states it. */
  readonly value: Field<Exact>;
  /** Whether the base was adjusted after it had been set (6.2.3). */
  readonly adjusted: Field<boolean>;
  readonly adjustmentReason: Field<string>;
}

/** Every year from the first to the last; none when the last comes before the first. */
export function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, passed) => first + passed);
}
