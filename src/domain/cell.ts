import { remembering } from './remembering';

/** An error value standing in a cell, e.g. `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds once calculated. A blank cell is `undefined`, never 0 and never `''`. */
export type CellValue = undefined | number | string | boolean | CellError;

/** One cell of a workbook; row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The address alone, of something that may be more than an address. */
export function addressAlone({ sheet, row, column }: CellAddress): CellAddress {
  return { sheet, row, column };
}

/** A block of cells on one sheet; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object';
}

/** Nothing is entered: blanks alone are nothing. */
export function isBlank(value: CellValue): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B7`, without the sheet. */
export function cellReference(address: { row: number; column: number }): string {
  return columnLetters(address.column) + (address.row + 1);
}

/** `A1:C4`, or `A1` for a single cell. */
export function areaReference(area: Area): string {
  const first = cellReference(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellReference({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** `抵消!B7`; a name that is no plain word is quoted as Excel quotes it: `'Bob''s sheet'!B7`. */
export function qualifiedReference(address: CellAddress): string {
  return `${quotedSheetName(address.sheet)}!${cellReference(address)}`;
}

/** Excel takes a sheet name unquoted in a reference only when it is letters, digits and underscores, starts with no digit and cannot be read as a cell. */
export const quotedSheetName = /* @__PURE__ */ remembering((sheet: string): string => {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
});
