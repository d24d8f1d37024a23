import { parsePath, targetValue as targetValueOf } from '../domain/target';
import { amountOf, numberOf, optionalTextOf, yearOf } from './argument';
import { rowwise } from './in-cell';
import { annualRateWords, baseWords, baseYearWords, pathWords, targetYearWords } from './parameter-words';

/**
 * Emissions or intensity that a target allows in one year, in the unit of the base.
 * @customfunction TARGETVALUE
 * @helpurl https://localhost:3000/help/en-US/targetvalue.html
 * @param base Base value. A range gives a range.
 * @param annualRate Yearly reduction, 4.2% or 0.042.
 * @param baseYear Base year, e.g. 2020.
 * @param targetYear Year asked about; the base year itself gives the base.
 * @param [path] compound (year on year; used when left out) or linear (a share of the base year).
 * @returns Value of the year
 */
export function targetValue(
  base: unknown[][],
  annualRate: unknown[][],
  baseYear: unknown[][],
  targetYear: unknown[][],
  path?: unknown[][],
): unknown[][] {
  return rowwise([base, annualRate, baseYear, targetYear, path], ([value, rate, from, to, way]) =>
    targetValueOf(
      amountOf(value, baseWords),
      numberOf(rate, annualRateWords),
      yearOf(from, baseYearWords),
      yearOf(to, targetYearWords),
      parsePath(optionalTextOf(way, pathWords)),
    ),
  );
}
