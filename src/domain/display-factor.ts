import type { Exact } from './exact';

/** Enough to look a factor up by; a cell keeps 15. */
const digits = 6;

/** A factor for the eye: at most six significant digits, thousands parted, no trailing zeros: `3.09589`, `25,200`. */
export function displayFactor(value: Exact): string {
  const [whole = '', fraction] = value.toSignificantDigits(digits).toFixed().split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}
