import type { MeasureCategory } from '../data/measures';
import type { CellAddress } from './cell';
import type { Day } from './day';
import type { Exact } from './exact';
import type { Field } from './field';

/** A measure of the reduction plan (7.1). */
export interface ReductionMeasure {
  /** The row's first cell. */
  readonly at: CellAddress;
  readonly action: Field<string>;
  readonly category: Field<MeasureCategory>;
  /** Where it is carried out. */
  readonly place: Field<string>;
  readonly startsOn: Field<Day>;
  readonly endsOn: Field<Day>;
  /** Yuan. */
  readonly funds: Field<Exact>;
  readonly fundsSource: Field<string>;
  readonly evaluatedOn: Field<Day>;
  readonly evaluationResult: Field<string>;
  /** t CO2e a year. */
  readonly reducedTonnes: Field<Exact>;
}
