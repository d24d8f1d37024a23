import { Exact, Unrounded } from './exact';

/** How a decimal keeps its digits (decimal.js-light, README and API): limbs of seven, the first that of 1e7 ^ e. */
interface Limbs {
  readonly d: readonly number[];
  readonly e: number;
  /** -1 below zero. */
  readonly s: number;
}
const limbDigits = 7;
/** Limbs of every amount that a cell can hold, and of what is computed from such. */
const places = 128;
const unitsPlace = places / 2;

/** For one sum after the other: made anew for each, they would cost more than a small sum. */
const limbs = new Float64Array(places);

/**
 * The sum of many decimals, without rounding between the terms; 0 of none. The same as `sumExact`, of thousands in a
 * fraction of its time: limbs of the same place are added as whole numbers, and put together once at the end. A limb is
 * below 1e7, so that a double holds the sum of some hundred million of them without rounding.
 */
export function sumOfMany(values: readonly Exact[]): Exact {
  limbs.fill(0);
  let rest = new Unrounded(0);
  for (const value of values) {
    const { d, e, s } = value as unknown as Limbs;
    const first = unitsPlace + e;
    const last = first - d.length + 1;
    if (first >= places || last < 0) rest = rest.plus(value);
    else for (let place = first, at = 0; place >= last; place--, at++) limbs[place]! += s * (d[at] ?? 0);
  }
  limbs.forEach((limb, place) => {
    if (limb !== 0) rest = rest.plus(new Unrounded(`${limb}e${(place - unitsPlace) * limbDigits}`));
  });
  return new Exact(rest);
}
