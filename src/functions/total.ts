import { isCellError } from '../domain/cell';
import type { CellValue } from '../domain/cell';
import { CellSum } from '../domain/cell-sum';
import type { Exact } from '../domain/exact';
import { parseNumber } from '../domain/number-spelling';
import { notKnown, notUsable } from '../domain/refusal';
import { normalizeSpelling } from '../domain/spelling';
import { textOf } from './argument';
import { cellValueOf, inCell, rowsOf, singleValueOf } from './in-cell';
import { keyWords } from './parameter-words';

type Rows = readonly (readonly unknown[])[];

/** Keys compare as numbers where both are numbers, else by their spelling. */
function keyOf(value: CellValue): string {
  if (value === undefined || isCellError(value)) return '';
  return typeof value === 'string' ? normalizeSpelling(value) : String(value);
}

function addCell(sum: CellSum, given: unknown, row: number, column: number): void {
  if (typeof given === 'number' && Number.isFinite(given)) return sum.add(given);
  const value = cellValueOf(given);
  if (value === undefined) return;
  const number = parseNumber(value);
  if (number) return sum.addExact(number);
  const seen = isCellError(value) ? value.error : String(value).slice(0, 40);
  throw notUsable(
    `第 ${row + 1} 行第 ${column + 1} 列的“${seen}”不是数字。`,
    `“${seen}” in row ${row + 1}, column ${column + 1} is no number.`,
  );
}

function totalOfAll(rows: Rows): Exact {
  const sum = new CellSum();
  rows.forEach((row, rowIndex) => row.forEach((given, column) => addCell(sum, given, rowIndex, column)));
  return sum.total();
}

function totalOfKey(rows: Rows, keys: Rows, wanted: string): Exact {
  const isAlike =
    keys.length === rows.length && keys.every((row, index) => row.length === rows[index]?.length);
  if (!isAlike)
    throw notUsable('关键字区域与数量区域的大小须一致。', 'Keys and amounts must have the same size.');
  const sum = new CellSum();
  let isFound = false;
  rows.forEach((row, rowIndex) =>
    row.forEach((given, column) => {
      if (keyOf(cellValueOf(keys[rowIndex]?.[column])) !== keyOf(wanted)) return;
      isFound = true;
      addCell(sum, given, rowIndex, column);
    }),
  );
  if (isFound) return sum.total();
  throw notKnown(`关键字区域中没有“${wanted.slice(0, 40)}”。`, `No key is “${wanted.slice(0, 40)}”.`);
}

/**
 * Exact sum, without binary rounding; of the rows whose key matches, where keys and key are given. Blank cells are passed over, words are refused.
 * @customfunction TOTAL
 * @helpurl https://localhost:3000/help/en-US/total.html
 * @param amounts Cells to add.
 * @param [keys] A range of the same size with a key for each amount.
 * @param [key] The key of the amounts to add.
 * @returns The sum
 */
export function total(amounts: unknown[][], keys?: unknown[][], key?: unknown): number | string | boolean {
  return inCell(() => {
    const rows = rowsOf(amounts);
    const wanted = singleValueOf(key);
    const hasKeys = Array.isArray(keys);
    if (!hasKeys && wanted === undefined) return totalOfAll(rows);
    if (!hasKeys)
      throw notUsable('给出关键字时须同时给出关键字区域。', 'A key needs a range of keys to look in.');
    return totalOfKey(rows, rowsOf(keys), textOf(wanted, keyWords));
  });
}
