import { isAttained } from '../domain/target';
import { amountOf, numberOf } from './argument';
import { rowwise } from './in-cell';
import { actualWords, baseWords, targetRateWords } from './parameter-words';

/**
 * Whether a reduction target is attained (clause 9 d): TRUE when the reduction is at least the target rate.
 * @customfunction ATTAINED
 * @helpurl https://localhost:3000/help/en-US/attained.html
 * @param base Base value. A range gives a range.
 * @param actual Value of the year looked at, in the same unit.
 * @param targetRate Overall reduction aimed at, 12.85% or 0.1285.
 * @returns TRUE or FALSE
 */
export function attained(base: unknown[][], actual: unknown[][], targetRate: unknown[][]): unknown[][] {
  return rowwise([base, actual, targetRate], ([from, now, rate]) =>
    isAttained(amountOf(from, baseWords), amountOf(now, actualWords), numberOf(rate, targetRateWords)),
  );
}
