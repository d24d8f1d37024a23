import { reduction as reductionOf } from '../domain/target';
import { amountOf } from './argument';
import { rowwise } from './in-cell';
import { actualWords, baseWords } from './parameter-words';

/**
 * Reduction achieved: (base − actual) ÷ base (clause 9 d). Negative when emissions rose.
 * @customfunction REDUCTION
 * @helpurl https://localhost:3000/help/en-US/reduction.html
 * @param base Base value. A range gives a range.
 * @param actual Value of the year looked at, in the same unit.
 * @returns Share of the base, format as percent
 */
export function reduction(base: unknown[][], actual: unknown[][]): unknown[][] {
  return rowwise([base, actual], ([from, now]) =>
    reductionOf(amountOf(from, baseWords), amountOf(now, actualWords)),
  );
}
