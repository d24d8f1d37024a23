import { sumExact } from './exact';
import type { Exact } from './exact';
import { notKnown, notUsable } from './refusal';
import { normalizeSpelling } from './spelling';

/** How the base value comes from the years (6.2.2): one year, the mean, or the mean of the latest n consecutive ones. */
export type BaseMethod = 'year' | 'mean' | 'moving';

const methodBySpelling = new Map<string, BaseMethod>(
  (
    [
      ['year', '年度|单年|某年|一年|single year|one year|annual'],
      ['mean', '平均|多年平均|平均值|多年平均值|average|multi-year mean'],
      ['moving', '移动平均|移动平均值|滑动平均|moving average|moving mean|rolling average'],
    ] as const
  ).flatMap(([method, spellings]) =>
    [method, ...spellings.split('|')].map((spelling) => [normalizeSpelling(spelling), method] as const),
  ),
);

/** The method that a text names. */
export function parseBaseMethod(text: string): BaseMethod {
  const method = methodBySpelling.get(normalizeSpelling(text));
  if (method) return method;
  const given = text.trim().slice(0, 40);
  throw notKnown(
    `没有名为“${given}”的基准方法；可用 year（年度）、mean（平均）、moving（移动平均）。`,
    `No base method “${given}” is known; use year, mean or moving.`,
  );
}

/**
 * The base value of emissions by year, oldest first; a year without data is undefined. `latest` says how many years
 * the moving mean takes. Blank years at either end are passed over, one in the midst of those needed is refused.
 */
export function baseValue(years: readonly (Exact | undefined)[], method: BaseMethod, latest?: number): Exact {
  const held = years.flatMap((value, index) => (value === undefined ? [] : [index]));
  const [first] = held;
  if (first === undefined) throw notUsable('没有任何年度的排放量。', 'No year has any emissions.');
  const span = years.slice(first, (held.at(-1) ?? first) + 1);
  const taken = span.slice(-countOf(method, span.length, latest));
  const values = taken.filter((value) => value !== undefined);
  if (values.length < taken.length) {
    throw notUsable(
      '所取年份中有空值；空值不当作 0，请补齐。',
      'A year among those taken is blank; blank is not zero, fill it in.',
    );
  }
  return sumExact(values).dividedBy(values.length);
}

function countOf(method: BaseMethod, held: number, latest: number | undefined): number {
  if (method === 'mean') return held;
  if (method === 'year') {
    if (held === 1) return 1;
    throw notUsable(
      `年度法只用一年，给定了 ${held} 年；请只选一个单元格。`,
      `One year is meant, ${held} were given; choose a single cell.`,
    );
  }
  if (latest === undefined) {
    throw notUsable('移动平均须给出年数 n。', 'The moving mean needs n, the number of latest years.');
  }
  if (Number.isInteger(latest) && latest >= 1 && latest <= held) return latest;
  throw notUsable(
    `年数 n 须为 1 到 ${held} 的整数，给定值为 ${latest}。`,
    `n must be a whole number from 1 to ${held}; ${latest} was given.`,
  );
}
