import { Exact } from './exact';
import { notKnown, notUsable } from './refusal';
import { normalizeSpelling } from './spelling';

/**
 * How a yearly rate adds up: `compound`, year on year, formula (A.1) of A.2.2.2; `linear`, each year the same share
 * of the base year, as A.2.4.2 says (“相较于基准年，每年…”).
 */
export type Path = 'compound' | 'linear';

const pathBySpelling = new Map<string, Path>(
  (
    [
      ['compound', 'compound'],
      ['复合', 'compound'],
      ['复利', 'compound'],
      ['逐年', 'compound'],
      ['逐年递减', 'compound'],
      ['同比', 'compound'],
      ['year on year', 'compound'],
      ['linear', 'linear'],
      ['线性', 'linear'],
      ['直线', 'linear'],
      ['等额', 'linear'],
      ['straight line', 'linear'],
    ] as const
  ).map(([spelling, path]) => [normalizeSpelling(spelling), path]),
);

/** The path that a text names: 复合/compound or 线性/linear; compound, formula (A.1), when left out. */
export function parsePath(text: string | undefined): Path {
  if (text === undefined) return 'compound';
  const path = pathBySpelling.get(normalizeSpelling(text));
  if (path) return path;
  const given = text.trim().slice(0, 40);
  throw notKnown(
    `没有名为“${given}”的路径；可用 compound（复合）或 linear（线性）。`,
    `No path “${given}” is known; use compound or linear.`,
  );
}

/** Years from base to target; refuses a target year that does not come after the base year. */
export function yearsBetween(baseYear: number, targetYear: number): number {
  if (targetYear > baseYear) return targetYear - baseYear;
  throw notUsable(
    `目标年 ${targetYear} 须晚于基准年 ${baseYear}。`,
    `The target year ${targetYear} must come after the base year ${baseYear}.`,
  );
}

/** A reduction rate, at least 0 and below 1; refuses others. */
export function checkedRate(rate: Exact): Exact {
  if ((!rate.isNegative() || rate.isZero()) && rate.lessThan(1)) return rate;
  throw notUsable(
    `下降率须不小于 0 且小于 100%，给定值为 ${rate.times(100).toString()}%；4.48% 请写作 4.48% 或 0.0448。`,
    `A reduction rate is at least 0 and below 100 %; ${rate.times(100).toString()} % was given. Write 4.48 % as 4.48% or 0.0448.`,
  );
}

/** A whole power by squaring: several times quicker than a general power, and as exact. */
function powerOf(base: Exact, exponent: number): Exact {
  let square = base;
  let power: Exact | undefined;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = power?.times(square) ?? square;
    if (rest > 1) square = square.times(square);
  }
  return power ?? one;
}

/** As many digits as a root needs, and no more work. */
const Rough = Exact.clone({ precision: 32 });

/**
 * The positive root of a positive number to 28 digits: a double's 15, doubled by one step of Newton's, of which only the
 * miss needs decimals; the step itself is so small that a double tells it well enough. Many times quicker than a
 * fractional power of decimals, and far past the 15 that a cell keeps.
 */
function rootOf(power: Exact, exponent: number): Exact {
  const near = Math.pow(power.toNumber(), 1 / exponent);
  const root = new Rough(near);
  const miss = powerOf(root, exponent).minus(power).toNumber();
  return new Exact(root.minus(miss / (exponent * Math.pow(near, exponent - 1))));
}

const one = new Exact(1);

/** What is left of the base after `years`, as a share of it, at most 1 and never below 0. */
function remainingShare(annualRate: Exact, years: number, path: Path): Exact {
  const rate = checkedRate(annualRate);
  if (path === 'compound') return powerOf(one.minus(rate), years);
  const left = one.minus(rate.times(years));
  return left.isNegative() ? new Exact(0) : left;
}

/** Overall reduction from base to target year as a share of the base: 1 − (1 − r)^(tT − tB), formula (A.1), or r·(tT − tB) on a linear path. */
export function overallRate(annualRate: Exact, baseYear: number, targetYear: number, path: Path): Exact {
  return one.minus(remainingShare(annualRate, yearsBetween(baseYear, targetYear), path));
}

/** The yearly rate that leads to an overall reduction: the inverse of `overallRate`. */
export function annualRate(overall: Exact, baseYear: number, targetYear: number, path: Path): Exact {
  const years = yearsBetween(baseYear, targetYear);
  checkedRate(overall);
  if (path === 'linear') return overall.dividedBy(years);
  return one.minus(rootOf(one.minus(overall), years));
}

/** Emissions (or intensity) allowed in a year, in the unit of the base. The base year itself gives the base. */
export function targetValue(base: Exact, rate: Exact, baseYear: number, year: number, path: Path): Exact {
  if (year === baseYear) return base;
  return base.times(remainingShare(rate, yearsBetween(baseYear, year), path));
}

/** Year and value for every year from the base year to the target year. */
export function targetPath(
  base: Exact,
  rate: Exact,
  baseYear: number,
  targetYear: number,
  path: Path,
): readonly { readonly year: number; readonly value: Exact }[] {
  const years = yearsBetween(baseYear, targetYear);
  return Array.from({ length: years + 1 }, (_, passed) => ({
    year: baseYear + passed,
    value: targetValue(base, rate, baseYear, baseYear + passed, path),
  }));
}

/** Reduction achieved as a share of the base: (base − actual) ÷ base. Negative when emissions rose. */
export function reduction(base: Exact, actual: Exact): Exact {
  if (base.isZero())
    throw notUsable('基准值为 0，无法计算下降率。', 'The base is 0: no reduction can be given against it.');
  return base.minus(actual).dividedBy(base);
}

/** Both sides come from cells, which keep 15 digits; what they are computed from may differ in the last of them. */
const comparedDecimals = 12;

/** Whether a rate is no lower than another, at 12 decimals. */
export function isAtLeast(rate: Exact, least: Exact): boolean {
  return rate.toDecimalPlaces(comparedDecimals).greaterThanOrEqualTo(least.toDecimalPlaces(comparedDecimals));
}

/** Whether a reduction target is attained: the reduction is at least the overall rate aimed at (9 d), at 12 decimals. */
export function isAttained(base: Exact, actual: Exact, targetRate: Exact): boolean {
  return isAtLeast(reduction(base, actual), checkedRate(targetRate));
}

/** Overall rates are written to the hundredth of a percent, as A.2.2.2 and A.2.3 print theirs. */
const statedDecimals = 4;

/** Whether an overall rate is the computed one, at the decimals it is stated with: four at least, twelve at most. */
export function isSameRate(stated: Exact, computed: Exact): boolean {
  const decimals = Math.min(comparedDecimals, Math.max(statedDecimals, stated.decimalPlaces()));
  return stated.toDecimalPlaces(decimals).equals(computed.toDecimalPlaces(decimals));
}

/** A yearly rate with the years and the path it is meant for. */
export interface RateTerms {
  readonly rate: Exact;
  readonly baseYear: number;
  readonly targetYear: number;
  readonly path: Path;
}

/** The yearly rate that reaches the same reduction in the target year on the path given; 1 where nothing is left. */
export function rateOnPath({ rate, baseYear, targetYear, path: own }: RateTerms, path: Path): Exact {
  if (own === path) return rate;
  const overall = overallRate(rate, baseYear, targetYear, own);
  return overall.lessThan(1) ? annualRate(overall, baseYear, targetYear, path) : overall;
}
