import type { WorkbookModel } from '../workbook-model';
import { deleteCells, shiftCells } from './cell-moves';
import { REFUSED } from './host-error';
import { fillDown, renameColumn, rewriteColumn } from './table-edits';
import type { TableColumnModel, TableModel } from './table-model';

function tell(model: WorkbookModel, table: TableModel, type: string): void {
  model.emit({ kind: 'tables', sheet: table.sheet.name, table: table.name, area: table.area, type });
}

/** Puts empty rows into the body before row `index`; what stands below the table's columns moves down. */
export function addTableRows(model: WorkbookModel, table: TableModel, index: number, count: number): void {
  const { sheet, bodyArea } = table;
  if (sheet.protection !== undefined) throw REFUSED.accessDenied(`rows on protected ${sheet.name}`);
  const added = { ...bodyArea, row: bodyArea.row + index, rows: count };
  const before = table.area;
  shiftCells(model, sheet, added, 'Down');
  table.area = { ...before, rows: before.rows + count };
  fillDown(sheet, table, added, undefined);
  tell(model, table, 'RowInserted');
}

/** Takes rows out of the body; the last one left is only emptied. */
export function deleteTableRows(model: WorkbookModel, table: TableModel, index: number, count: number): void {
  const { sheet, bodyArea } = table;
  if (sheet.protection !== undefined) throw REFUSED.accessDenied(`rows on protected ${sheet.name}`);
  if (index + count > bodyArea.rows) throw REFUSED.invalidArgument(`row ${String(index + count - 1)}`);
  const keepsOne = count === bodyArea.rows;
  const before = table.area;
  if (keepsOne) model.clear(sheet, { ...bodyArea, rows: 1 }, 'Contents');
  const first = keepsOne ? 1 : index;
  const removed = keepsOne ? count - 1 : count;
  if (removed > 0) {
    deleteCells(model, sheet, { ...bodyArea, row: bodyArea.row + first, rows: removed }, 'Up');
    table.area = { ...before, rows: before.rows - removed };
  }
  tell(model, table, 'RowDeleted');
}

export function addTableColumn(
  model: WorkbookModel,
  table: TableModel,
  index: number,
  name: string | undefined,
): TableColumnModel {
  const { sheet } = table;
  if (sheet.protection !== undefined) throw REFUSED.accessDenied(`columns on protected ${sheet.name}`);
  if (index > table.columns.length) throw REFUSED.invalidArgument(`column ${String(index)}`);
  const before = table.area;
  const neighbours = sheet.tables.filter((other) => other !== table && other.area.column > before.column);
  if (neighbours.length > 0) throw REFUSED.invalidOperation('another table stands to the right');
  shiftCells(model, sheet, { ...before, column: before.column + index, columns: 1 }, 'Right');
  table.area = { ...before, columns: before.columns + 1 };
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const column: TableColumnModel = { id, name: '' };
  table.columns.splice(index, 0, column);
  renameColumn(model, table, index, name ?? `Column${String(id)}`);
  tell(model, table, 'ColumnInserted');
  return column;
}

export function deleteTableColumn(model: WorkbookModel, table: TableModel, index: number): void {
  const { sheet } = table;
  if (table.columns.length === 1) throw REFUSED.invalidOperation('a table has at least one column');
  const column = table.columns[index];
  if (column === undefined) throw REFUSED.itemNotFound(`column ${String(index)}`);
  const before = table.area;
  rewriteColumn(model, table, column.name, undefined);
  table.columns.splice(index, 1);
  deleteCells(model, sheet, { ...before, column: before.column + index, columns: 1 }, 'Left');
  table.area = { ...before, columns: before.columns - 1 };
  tell(model, table, 'ColumnDeleted');
}

/** Shows or hides the header row; hidden, its cells are emptied and the columns keep their names. */
export function showHeaders(model: WorkbookModel, table: TableModel, isShown: boolean): void {
  if (table.showHeaders === isShown) return;
  const { sheet, area } = table;
  if (isShown) {
    shiftCells(model, sheet, { ...area, rows: 1 }, 'Down');
    table.area = { ...area, rows: area.rows + 1 };
    table.columns.forEach((column, i) => {
      sheet.change(area.row, area.column + i, { value: column.name });
    });
  } else {
    table.columns.forEach((_, i) => {
      sheet.change(area.row, area.column + i, { value: undefined });
    });
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  }
  table.showHeaders = isShown;
  tell(model, table, 'Resized');
}

/** Shows or hides the totals row; a new one says Total in the first column. */
export function showTotals(model: WorkbookModel, table: TableModel, isShown: boolean): void {
  if (table.showTotals === isShown) return;
  const { sheet, area } = table;
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (isShown) {
    shiftCells(model, sheet, below, 'Down');
    table.area = { ...area, rows: area.rows + 1 };
    sheet.change(below.row, below.column, { value: model.locale === 'zh-CN' ? '汇总' : 'Total' });
  } else {
    deleteCells(model, sheet, { ...below, row: below.row - 1 }, 'Up');
    table.area = { ...area, rows: area.rows - 1 };
  }
  table.showTotals = isShown;
  tell(model, table, 'Resized');
}
