import type { CellValue } from '../domain/cell';
import { isCellError } from '../domain/cell';
import type { CellInput } from '../sheets/write-plan';

/** What Office.js takes for one cell of a 2-D write: `null` leaves the cell as it is, `''` empties it. */
export type EntryForExcel = null | number | string | boolean;

/**
 * Excel reads text that is written to a cell as if it were typed: `-5 %`, `1-2`, `00123`, `TRUE` and `May 5` would
 * become numbers, days or truth values, and `=`, `+`, `-`, `@` would start a formula. Text passes as it is only when
 * it begins with a letter and cannot be a month with a number or a truth value.
 */
const plainText = /^\p{L}/u;
const wordThenNumber = /^\p{L}+\.?[\s\-/.,]*\d[\d\s\-/.,:]*$/u;
const truthValue = /^(true|false)$/i;

/** The text as an entry that stays exactly this text; the leading apostrophe does not become part of the value. */
export function textEntry(text: string): string {
  if (text === '') return '';
  const asItIs = plainText.test(text) && !wordThenNumber.test(text) && !truthValue.test(text);
  return asItIs ? text : `'${text}`;
}

/**
 * @throws Error for what Office.js would silently turn into "leave the cell as it is" (NaN, infinities) and for a
 *   formula without its `=`: both are bugs of the caller.
 */
export function entryOf(input: CellInput): EntryForExcel {
  if (input === undefined) return null;
  if (typeof input === 'string') return textEntry(input);
  if (typeof input === 'boolean') return input;
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw new Error(`${input} cannot be written to a cell`);
    return input;
  }
  if (!input.formula.startsWith('=')) throw new Error(`"${input.formula}" is no formula`);
  return input.formula;
}

/** The entry that makes a cell what it was: its formula, or else its constant. */
export function entryOfBefore(value: CellValue, formula: string | undefined): EntryForExcel {
  if (formula !== undefined) return formula;
  if (value === undefined) return '';
  if (typeof value === 'string') return textEntry(value);
  return isCellError(value) ? value.error : value;
}

/** A value as Office.js reads it (`''` for a blank cell, an error as its text), with its type. */
export function valueRead(value: unknown, type: unknown): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The formula as Office.js reads it from `formulas`, where a constant stands as itself; text that merely begins with `=` is told apart by the value being the same. */
export function formulaRead(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}
