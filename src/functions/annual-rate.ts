import { annualRate as annualRateOf, parsePath } from '../domain/target';
import { numberOf, optionalTextOf, yearOf } from './argument';
import { rowwise } from './in-cell';
import { baseYearWords, overallRateWords, pathWords, targetYearWords } from './parameter-words';

/**
 * Yearly reduction that leads to an overall reduction by the target year: the inverse of CN.TARGETRATE.
 * @customfunction ANNUALRATE
 * @helpurl https://localhost:3000/help/en-US/annualrate.html
 * @param overallRate Overall reduction, 12.85% or 0.1285. A range gives a range.
 * @param baseYear Base year, e.g. 2022.
 * @param targetYear Target year, later than the base year, e.g. 2025.
 * @param [path] compound (year on year; used when left out) or linear (a share of the base year).
 * @returns Yearly rate, format as percent
 */
export function annualRate(
  overallRate: unknown[][],
  baseYear: unknown[][],
  targetYear: unknown[][],
  path?: unknown[][],
): unknown[][] {
  return rowwise([overallRate, baseYear, targetYear, path], ([rate, from, to, way]) =>
    annualRateOf(
      numberOf(rate, overallRateWords),
      yearOf(from, baseYearWords),
      yearOf(to, targetYearWords),
      parsePath(optionalTextOf(way, pathWords)),
    ),
  );
}
