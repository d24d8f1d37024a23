import { overallRate, parsePath } from '../domain/target';
import { numberOf, optionalTextOf, yearOf } from './argument';
import { rowwise } from './in-cell';
import { annualRateWords, baseYearWords, pathWords, targetYearWords } from './parameter-words';

/**
 * Overall reduction from base year to target year, formula (A.1): 1 − (1 − annual rate)^(years). 4.48 % from 2022 to 2025 is 12.85 %.
 * @customfunction TARGETRATE
 * @helpurl https://localhost:3000/help/en-US/targetrate.html
 * @param annualRate Yearly reduction, 4.48% or 0.0448. A range gives a range.
 * @param baseYear Base year, e.g. 2022.
 * @param targetYear Target year, later than the base year, e.g. 2025.
 * @param [path] compound (year on year, A.2.2.2; used when left out) or linear (a share of the base year, A.2.4.2).
 * @returns Share of the base, format as percent
 */
export function targetRate(
  annualRate: unknown[][],
  baseYear: unknown[][],
  targetYear: unknown[][],
  path?: unknown[][],
): unknown[][] {
  return rowwise([annualRate, baseYear, targetYear, path], ([rate, from, to, way]) =>
    overallRate(
      numberOf(rate, annualRateWords),
      yearOf(from, baseYearWords),
      yearOf(to, targetYearWords),
      parsePath(optionalTextOf(way, pathWords)),
    ),
  );
}
