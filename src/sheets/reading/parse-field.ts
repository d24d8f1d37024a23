import { addressAlone, isCellError, type CellValue } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { parseDay } from '../../domain/day-spelling';
import { Exact, exact } from '../../domain/exact';
import type { Field } from '../../domain/field';
import { parseNumber } from '../../domain/number-spelling';
import { remembering } from '../../domain/remembering';
import { choiceOf, type ListId } from '../choice-lists';
import { isBlank } from './read-table';
import { blankField, valueField, type RowCell } from './sheet-cell';

/** Reads a cell by `parse`, which answers undefined for what it cannot understand. */
export function parseField<T>(cell: RowCell, parse: (value: number | string) => T | undefined): Field<T> {
  if (cell.state === 'absent') return cell;
  const { value, at } = cell;
  if (isBlank(value)) return blankField(at);
  const parsed =
    value === undefined || isCellError(value)
      ? undefined
      : parse(typeof value === 'boolean' ? shown(value) : value);
  return parsed === undefined
    ? { state: 'unreadable', seen: shown(value), at: addressAlone(at) }
    : valueField(parsed, at);
}

/** What a cell shows, for words: an error by its code. */
function shown(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '').trim();
}

/** Digits beyond Excel's fifteenth are lost from a number, and with them what a long code said. */
const longestExactInteger = 1e15;

/** Any text; a number counts as its digits, unless Excel has already lost some of them. */
export function parseText(cell: RowCell): Field<string> {
  return parseField(cell, (value) => {
    if (typeof value === 'string') return value.trim();
    return Math.abs(value) < longestExactInteger ? exact(value).toString() : undefined;
  });
}

/** A number of 0 or more; text that spells one beyond doubt is read. */
export function parseAmount(cell: RowCell): Field<Exact> {
  return parseField(cell, amountIn);
}

function amountIn(value: number | string): Exact | undefined {
  const number = parseNumber(value);
  if (!number || (number.isNegative() && !number.isZero())) return undefined;
  // Made from text, a decimal keeps room for many more digits; a copy is half as large, and a large inventory keeps thousands.
  return new Exact(number);
}

const recurringAmountIn = remembering(amountIn);

/** A number of 0 or more that is a number in the cell: text is left out by the sheet's own sums, so it is not read. */
export function parseCellAmount(cell: RowCell): Field<Exact> {
  return inNumberCell(cell, parseField(cell, amountIn));
}

/** The same of a factor or a weight: a few of them serve thousands of lines. */
export function parseCellFactor(cell: RowCell): Field<Exact> {
  return inNumberCell(cell, parseField(cell, recurringAmountIn));
}

function inNumberCell(cell: RowCell, field: Field<Exact>): Field<Exact> {
  const isText = cell.state === 'present' && typeof cell.value === 'string';
  return field.state === 'value' && isText
    ? { state: 'unreadable', seen: shown(cell.value), at: addressAlone(field.at) }
    : field;
}

/** A share between 0 and 1: 0.042, `4.2%`. A number above 1 is no share: whether 4.2 means 4.2 % cannot be told. */
export function parseShare(cell: RowCell): Field<Exact> {
  return parseField(cell, (value) => {
    const number = parseNumber(value);
    return number && !number.isNegative() && number.lessThanOrEqualTo(1) ? number : undefined;
  });
}

/** A whole number above 0. */
export function parseCount(cell: RowCell): Field<number> {
  return parseField(cell, (value) => {
    const number = parseNumber(value);
    return number?.isInteger() && number.greaterThan(0) ? number.toNumber() : undefined;
  });
}

const dayIn1900 = remembering((value: number | string) => parseDay(value));
const dayIn1904 = remembering((value: number | string) => parseDay(value, true));

/** `date1904`: the workbook counts days from 1904. */
export function parseDayField(cell: RowCell, date1904: boolean): Field<Day> {
  return parseField(cell, date1904 ? dayIn1904 : dayIn1900);
}

const earliestYear = 1990;
const latestYear = 2100;

/** A year: 2025, `2025年`, `２０２５年度`. */
export function parseYear(cell: RowCell): Field<number> {
  return parseField(cell, yearIn);
}

const yearIn = remembering((value: number | string): number | undefined => {
  const text = String(value).normalize('NFKC').trim();
  const year = Number(/^(\d{4})\s*(年度?)?$/.exec(text)?.[1] ?? Number.NaN);
  return year >= earliestYear && year <= latestYear ? year : undefined;
});

export function parseChoice<List extends ListId>(
  cell: RowCell,
  list: List,
): Field<NonNullable<ReturnType<typeof choiceOf<List>>>> {
  return parseField(cell, (value) => choiceOf(list, String(value)) ?? undefined);
}
