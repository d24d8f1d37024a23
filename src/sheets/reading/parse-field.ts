import { isBlank, isCellError, type CellValue } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { parseDay } from '../../domain/day-spelling';
import { Exact, exact } from '../../domain/exact';
import type { Field } from '../../domain/field';
import { parseNumber } from '../../domain/number-spelling';
import { remembering } from '../../domain/remembering';
import { choiceOf, type ListId } from '../choice-lists';
import { BlankField, ValueField, type RowCell, type SheetPlace } from './sheet-cell';

/** What a value of a cell means; undefined for what cannot be understood. */
export type Reader<T> = (value: number | string) => T | undefined;

export function parseField<T>(cell: RowCell, read: Reader<T>): Field<T> {
  return cell.state === 'absent' ? cell : fieldOf(cell.value, cell.at, cell.at.column, read);
}

/** The field that a value is, which stands in a column of a row. */
export function fieldOf<T>(value: CellValue, place: SheetPlace, column: number, read: Reader<T>): Field<T> {
  if (isBlank(value)) return new BlankField(undefined, place, column);
  const parsed =
    value === undefined || isCellError(value)
      ? undefined
      : read(typeof value === 'boolean' ? shown(value) : value);
  if (parsed !== undefined) return new ValueField(parsed, place, column);
  const at = { sheet: place.sheet, row: place.row, column };
  return { state: 'unreadable', seen: shown(value), at };
}

/** What a cell shows, for words: an error by its code. */
function shown(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '').trim();
}

/** Digits beyond Excel's fifteenth are lost from a number, and with them what a long code said. */
const longestExactInteger = 1e15;

/** Any text; a number counts as its digits, unless Excel has already lost some of them. */
export const asText: Reader<string> = (value) => {
  if (typeof value === 'string') return value.trim();
  return Math.abs(value) < longestExactInteger ? exact(value).toString() : undefined;
};

/** A number of 0 or more; text that spells one beyond doubt is read. */
export const asAmount: Reader<Exact> = (value) => {
  const number = parseNumber(value);
  if (!number || (number.isNegative() && !number.isZero())) return undefined;
  // Made from text, a decimal keeps room for many more digits; a copy is half as large, and a large inventory keeps thousands.
  return new Exact(number);
};

/** A number of 0 or more that is a number in the cell: text is left out by the sheet's own sums, so it is not read. */
export const asCellAmount: Reader<Exact> = (value) =>
  typeof value === 'string' ? undefined : asAmount(value);

/** The same of a factor or a weight: a few of them serve thousands of lines. */
export const asCellFactor: Reader<Exact> = remembering(asCellAmount);

/** A share between 0 and 1: 0.042, `4.2%`. A number above 1 is no share: whether 4.2 means 4.2 % cannot be told. */
export const asShare: Reader<Exact> = (value) => {
  const number = parseNumber(value);
  return number && !number.isNegative() && number.lessThanOrEqualTo(1) ? number : undefined;
};

/** A whole number above 0. */
export const asCount: Reader<number> = (value) => {
  const number = parseNumber(value);
  return number?.isInteger() && number.greaterThan(0) ? number.toNumber() : undefined;
};

const dayIn1900: Reader<Day> = remembering((value) => parseDay(value));
const dayIn1904: Reader<Day> = remembering((value) => parseDay(value, true));

/** `date1904`: the workbook counts days from 1904. */
export function asDay(date1904: boolean): Reader<Day> {
  return date1904 ? dayIn1904 : dayIn1900;
}

const earliestYear = 1990;
const latestYear = 2100;

/** A year: 2025, `2025年`, `２０２５年度`. */
export const asYear: Reader<number> = remembering((value) => {
  const text = String(value).normalize('NFKC').trim();
  const year = Number(/^(\d{4})\s*(年度?)?$/.exec(text)?.[1] ?? Number.NaN);
  return year >= earliestYear && year <= latestYear ? year : undefined;
});

/** One of the choices of a list, in either language. */
export function asChoice<List extends ListId>(
  list: List,
): Reader<NonNullable<ReturnType<typeof choiceOf<List>>>> {
  return (value) => choiceOf(list, String(value)) ?? undefined;
}
