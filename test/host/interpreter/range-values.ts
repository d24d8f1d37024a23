import type { Area, CellValue } from '../../../src/domain/cell';
import { isCellError } from '../../../src/domain/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import { REFUSED } from '../model/host-error';
import { formatNumber } from '../model/number-format';
import type { SheetModel } from '../model/sheet-model';
import type { Entry } from '../workbook-model';
import type { Desk } from './desk';

/** Whole rows and columns have no cell values to speak of: Excel answers null for them. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** One answer per cell, row by row; null for what is unbounded or too much to read. */
export function perCell<T>(desk: Desk, area: Area, of: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area) || area.rows * area.columns > desk.readLimit) return null;
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => of(area.row + i, area.column + j)),
  );
}

/** A value as the wire carries it: blank is '', an error is its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === undefined) return '';
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === undefined) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

export function readText(desk: Desk, sheet: SheetModel, row: number, column: number): string {
  const setting = { date1904: desk.model.date1904, locale: desk.contentLocale };
  return formatNumber(sheet.value(row, column), sheet.numberFormat(row, column), setting);
}

export function readFormula(
  desk: Desk,
  sheet: SheetModel,
  row: number,
  column: number,
): string | number | boolean {
  const formula = sheet.formula(row, column);
  return formula === undefined ? wireValue(sheet.value(row, column)) : desk.showFormula(formula);
}

function entry(desk: Desk, value: unknown): Entry {
  if (value === null) return null;
  if (typeof value === 'string') return value.startsWith('=') ? desk.takeFormula(value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw REFUSED.invalidArgument('a cell takes text, a number, true or false');
}

/** Rows of the area's own shape out of what a property was set to; a single value goes to every cell. */
export function matrixOf<T>(area: Area, given: unknown, one: (value: unknown) => T): T[][] {
  if (given === null || given === undefined) throw REFUSED.invalidArgument('null for a whole range');
  if (!Array.isArray(given)) {
    if (isUnbounded(area)) throw REFUSED.invalidArgument('a whole row or column cannot be written');
    const value = one(given);
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  requireSize(area, given.length, Array.isArray(given[0]) ? given[0].length : -1);
  return given.map((line: unknown) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw sizeError();
    return line.map(one);
  });
}

function sizeError() {
  return REFUSED.invalidArgument(
    'The number of rows or columns in the input array does not match the size or dimensions of the range',
  );
}

/** @throws HostError InvalidArgument unless the array has the range's own shape. */
export function requireSize(area: Area, rows: number, columns: number): void {
  if (rows !== area.rows || columns !== area.columns) throw sizeError();
}

export function writeEntries(
  desk: Desk,
  sheet: SheetModel,
  area: Area,
  given: unknown,
  isLocal = false,
): void {
  const entries = matrixOf(area, given, (value) => entry(desk, value));
  desk.model.write(sheet, area.row, area.column, entries, isLocal ? desk.contentLocale : 'en-US');
}

export function writeNumberFormats(desk: Desk, sheet: SheetModel, area: Area, given: unknown): void {
  if (isUnbounded(area) && typeof given === 'string') {
    desk.model.restyle(sheet, area, (style) => ({ ...style, numberFormat: given }));
    return;
  }
  const formats = matrixOf(area, given, (value) => {
    if (value !== null && typeof value !== 'string') throw REFUSED.invalidArgument('a number format is text');
    return value;
  });
  desk.model.restyle(sheet, area, (style, row, column) => {
    const format = formats[row - area.row]?.[column - area.column] ?? null;
    return format === null ? style : { ...style, numberFormat: format === '' ? 'General' : format };
  });
}

/** The one value all cells share, or null when they differ. */
export function shared<T>(area: Area, of: (row: number, column: number) => T): T | null {
  const used = isUnbounded(area) ? { ...area, rows: 1, columns: 1 } : area;
  const first = of(used.row, used.column);
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      if (of(row, column) !== first) return null;
    }
  }
  return first;
}
