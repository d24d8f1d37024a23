import type { Area } from '../../../src/domain/cell';
import type { WorkbookModel } from '../workbook-model';
import type { CellStyle } from './cell';
import { MAX_COLUMNS, MAX_ROWS } from './cell';
import { REFUSED } from './host-error';
import { intersection } from './references';
import type { SheetModel } from './sheet-model';

/** Changes the look of cells: what `change` makes of each one's style. Whole rows or columns are kept as such. */
export function restyleCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  sheet.requireAllowed('allowFormatCells');
  if (area.rows === MAX_ROWS) {
    for (let column = area.column; column < area.column + Math.min(area.columns, 256); column++) {
      sheet.columnStyles.set(column, change(sheet.columnStyles.get(column) ?? {}, 0, column));
    }
  } else if (area.columns === MAX_COLUMNS) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      sheet.rowStyles.set(row, change(sheet.rowStyles.get(row) ?? {}, row, 0));
    }
  }
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) {
    for (const { row, column, cell } of [...sheet.cells(area)]) {
      if (cell.style !== undefined) sheet.change(row, column, { style: change(cell.style, row, column) });
    }
  } else {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        sheet.change(row, column, { style: change(sheet.style(row, column), row, column) });
      }
    }
  }
  model.emit({ kind: 'format', sheet: sheet.name, area });
}

/** Merges the area, or each of its rows; only the first cell's contents stay. */
export function mergeCells(model: WorkbookModel, sheet: SheetModel, area: Area, across: boolean): void {
  sheet.requireAllowed('allowFormatCells');
  if (sheet.tables.some((table) => intersection(table.area, area) !== undefined)) {
    throw REFUSED.invalidOperation('cells of a table cannot be merged');
  }
  const parts = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  for (const part of parts) {
    sheet.merged = sheet.merged.filter((merged) => intersection(merged, part) === undefined);
    if (part.rows * part.columns > 1) sheet.merged.push(part);
    for (const { row, column } of [...sheet.cells(part)]) {
      if (row !== part.row || column !== part.column)
        sheet.change(row, column, { value: undefined, formula: undefined });
    }
  }
  model.emit({ kind: 'format', sheet: sheet.name, area, type: 'Merged' });
}

export function unmergeCells(model: WorkbookModel, sheet: SheetModel, area: Area): void {
  sheet.requireAllowed('allowFormatCells');
  sheet.merged = sheet.merged.filter((merged) => intersection(merged, area) === undefined);
  model.emit({ kind: 'format', sheet: sheet.name, area, type: 'Merged' });
}
