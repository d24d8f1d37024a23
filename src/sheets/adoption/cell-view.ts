import {
  areaReference,
  isBlank,
  isCellError,
  quotedSheetName,
  type Area,
  type CellAddress,
  type CellValue,
} from '../../domain/cell';
import { cellAt, type SheetSnapshot } from '../workbook-snapshot';

/** The used cells of a sheet, counted from 0 at their first; `turned` has rows for columns and columns for rows. */
export interface CellView {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): CellValue;
  area(row: number, column: number, rows: number, columns: number): Area;
}

export function viewOf(sheet: SheetSnapshot, isTurned = false): CellView | undefined {
  const { cells, name } = sheet;
  if (!cells) return undefined;
  const height = cells.values.length;
  const width = Math.max(0, ...cells.values.map((row) => row.length));
  const upright: CellView = {
    sheet: name,
    rows: height,
    columns: width,
    value: (row, column) => cellAt(cells, cells.row + row, cells.column + column),
    area: (row, column, rows, columns) => ({
      row: cells.row + row,
      column: cells.column + column,
      rows,
      columns,
    }),
  };
  if (!isTurned) return upright;
  return {
    sheet: name,
    rows: width,
    columns: height,
    value: (row, column) => upright.value(column, row),
    area: (row, column, rows, columns) => upright.area(column, row, columns, rows),
  };
}

/** What a cell shows, without blanks around it; empty for a blank one. */
export function shownAt(view: CellView, row: number, column: number): string {
  const value = view.value(row, column);
  if (isBlank(value) || value === undefined) return '';
  return isCellError(value) ? value.error : String(value).trim();
}

export function addressOf({ sheet }: { readonly sheet: string }, { row, column }: Area): CellAddress {
  return { sheet, row, column };
}

/** `抵消台账!A2:N2` */
export function qualifiedArea(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${areaReference(area)}`;
}
