import { Exact } from './exact';

/** Decimals shown to people; comparisons never see this. */
const decimals = 3;

/** Tonnes for a sentence: at most three decimals, thousands parted, no trailing zeros; an amount too small to show keeps its digits. */
export function displayTonnes(tonnes: Exact): string {
  const rounded = tonnes.isInteger() ? tonnes : tonnes.toDecimalPlaces(decimals, Exact.ROUND_HALF_UP);
  const shown = rounded.isZero() ? tonnes.toSignificantDigits(decimals) : rounded;
  const [whole = '', fraction] = shown.toFixed().split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}
