import { parsePath, targetPath as targetPathOf } from '../domain/target';
import { amountOf, numberOf, optionalTextOf, yearOf } from './argument';
import { singleValueOf, spilled } from './in-cell';
import { annualRateWords, baseWords, baseYearWords, pathWords, targetYearWords } from './parameter-words';

/**
 * The whole path from base year to target year: two columns, year and value, that spill.
 * @customfunction TARGETPATH
 * @helpurl https://localhost:3000/help/en-US/targetpath.html
 * @param base Base value.
 * @param annualRate Yearly reduction, 4.2% or 0.042.
 * @param baseYear Base year, e.g. 2020.
 * @param targetYear Target year, e.g. 2030.
 * @param [path] compound (year on year; used when left out) or linear (a share of the base year).
 * @returns Year and value, row by row
 */
export function targetPath(
  base: unknown,
  annualRate: unknown,
  baseYear: unknown,
  targetYear: unknown,
  path?: unknown,
): unknown[][] {
  return spilled(() =>
    targetPathOf(
      amountOf(singleValueOf(base), baseWords),
      numberOf(singleValueOf(annualRate), annualRateWords),
      yearOf(singleValueOf(baseYear), baseYearWords),
      yearOf(singleValueOf(targetYear), targetYearWords),
      parsePath(optionalTextOf(singleValueOf(path), pathWords)),
    ).map(({ year, value }) => [year, value]),
  );
}
