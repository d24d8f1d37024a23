import { baseValue, parseBaseMethod } from '../domain/base';
import { amountOf, numberOf, optionalTextOf } from './argument';
import { cellsOf, inCell, singleValueOf } from './in-cell';
import { countWords, emissionsWords, methodWords } from './parameter-words';

/**
 * Base value from the emissions by year, oldest first (clause 6.2.2): one year, the mean, or the mean of the latest n years.
 * @customfunction BASELINE
 * @helpurl https://localhost:3000/help/en-US/baseline.html
 * @param values Emissions by year, oldest first.
 * @param [method] year, mean (used when left out) or moving.
 * @param [n] How many of the latest years the moving mean takes.
 * @returns Base value, in the unit of the values
 */
export function baseline(values: unknown[][], method?: unknown, n?: unknown): number | string | boolean {
  return inCell(() => {
    const years = cellsOf(values).map((value) =>
      value === undefined ? undefined : amountOf(value, emissionsWords),
    );
    const count = singleValueOf(n);
    return baseValue(
      years,
      parseBaseMethod(optionalTextOf(singleValueOf(method), methodWords) ?? 'mean'),
      count === undefined || count === 0 ? undefined : numberOf(count, countWords).toNumber(),
    );
  });
}
