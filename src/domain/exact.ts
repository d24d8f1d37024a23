import { Decimal } from 'decimal.js-light';
import { remembering } from './remembering';

/**
 * Decimal arithmetic for amounts on which a claim hangs: 40 significant digits, no rounding before display. The light
 * edition has all that is needed (no NaN, no roots or trigonometry) at less than half the weight of decimal.js, and it
 * is part of the first script. It throws where decimal.js would give NaN or Infinity: at a division by 0 too. Where
 * more than 40 digits are rounded (a quotient that does not end), the last may be one off.
 */
export const Exact = Decimal.clone({ precision: 40, toExpNeg: -30, toExpPos: 40 });
export type Exact = Decimal;

/** Excel's own precision: a number in a cell means its first 15 significant digits, so that `=0.1+0.2` equals 0.3. */
const excelDigits = 15;

/** The decimal that a cell's number stands for. */
export function exact(cellNumber: number): Exact {
  if (!Number.isFinite(cellNumber)) throw new RangeError(`not a finite number: ${cellNumber}`);
  // The shortest text of a double, where it is so short, has no more than 15 digits and needs no cutting. (Not so the
  // tiniest numbers, written with an exponent: their shortest text is not their nearest 15 digits.)
  const shortest = String(cellNumber);
  const isShort = shortest.length <= excelDigits && !shortest.includes('e');
  return new Exact(isShort ? cellNumber : cellNumber.toPrecision(excelDigits));
}

/** Room for every digit between the largest and the tiniest number of a cell: a sum of such is never rounded. */
export const Unrounded = Exact.clone({ precision: 700 });

/**
 * Whether a cell states an exact result: the two differ by no more than one unit in the result's 15th digit, or by
 * `terms` of them where the sheet added so many numbers. Binary arithmetic in the sheet may be off by that much.
 */
export function isStatedBy(cell: Exact, result: Exact, terms = 1): boolean {
  if (cell.equals(result)) return true;
  if (result.isZero()) return cell.isZero();
  const lastDigit = lastDigitOf(result.exponent());
  return cell
    .minus(result)
    .abs()
    .lessThanOrEqualTo(lastDigit.times(Math.max(1, terms)));
}

/** One unit in the last digit that Excel keeps of a number with this exponent. */
const lastDigitOf = remembering((exponent: number): Exact => new Exact(`1e${exponent - (excelDigits - 1)}`));

/** The sum of decimals, without rounding between the terms. 0 of none. */
export function sumExact(values: Iterable<Exact>): Exact {
  let sum = new Unrounded(0);
  for (const value of values) sum = sum.plus(value);
  return new Exact(sum);
}

/** Whether a decimal is a whole number of units; of units of 1, as nearly always, without dividing. */
export function isMultipleOf(value: Exact, unit: number): boolean {
  return unit === 1 ? value.isInteger() : value.modulo(unit).isZero();
}

/** The least of some decimals. */
export function least(first: Exact, ...others: readonly Exact[]): Exact {
  return others.reduce((held, each) => (each.lessThan(held) ? each : held), first);
}

/** A decimal as a cell keeps it, at Excel's 15 digits. */
export function inCell(value: Exact): Exact {
  return value.toSignificantDigits(excelDigits);
}

/** Whether a cell would keep both as the same number. */
export function isSameInCell(one: Exact, other: Exact): boolean {
  return inCell(one).equals(inCell(other));
}
