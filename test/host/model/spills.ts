import type { Area, CellValue } from '../../../src/domain/cell';
import type { WorkbookModel } from '../workbook-model';
import { MAX_COLUMNS, MAX_ROWS } from './cell';
import type { SheetModel } from './sheet-model';

/**
 * What the calculation found for the formula in this cell; rows of values spill, or give `#SPILL!` where something
 * is in the way. A cell without a formula is left alone.
 */
export function setCalculated(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  result: CellValue | readonly (readonly CellValue[])[],
): void {
  const cell = sheet.cell(row, column);
  if (cell?.formula === undefined) return;
  model.as('calculation', () => {
    unspill(sheet, row, column);
    const rows = isRows(result) ? result : [[result]];
    const area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
    if ((area.rows > 1 || area.columns > 1) && isSpillBlocked(sheet, area)) {
      sheet.change(row, column, { value: { error: '#SPILL!' } });
      model.emit({
        kind: 'cells',
        sheet: sheet.name,
        area: { ...area, rows: 1, columns: 1 },
        type: 'Calculated',
      });
      return;
    }
    // A formula never shows nothing: an empty result counts as 0.
    sheet.change(row, column, { value: rows[0]?.[0] ?? 0 });
    if (area.rows > 1 || area.columns > 1) {
      sheet.change(row, column, { spill: { rows: area.rows, columns: area.columns } });
      rows.forEach((line, i) => {
        line.forEach((value, j) => {
          if (i + j > 0) sheet.change(row + i, column + j, { value: value ?? 0, spillFrom: { row, column } });
        });
      });
    }
    model.emit({ kind: 'cells', sheet: sheet.name, area, type: 'Calculated' });
  });
}

function isSpillBlocked(sheet: SheetModel, area: Area): boolean {
  if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) return true;
  if (sheet.tableAt(area.row, area.column) !== undefined) return true;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === area.row && column === area.column) continue;
      const cell = sheet.cell(row, column);
      const isTaken = cell?.value !== undefined || cell?.formula !== undefined;
      if (isTaken || sheet.mergedAt(row, column) !== undefined || sheet.tableAt(row, column) !== undefined)
        return true;
    }
  }
  return false;
}

/** Takes away what a formula here spilled, and breaks the spill of a formula elsewhere that reached here. */
export function clearSpill(sheet: SheetModel, row: number, column: number): void {
  const cell = sheet.cell(row, column);
  if (cell?.spillFrom !== undefined) {
    const { row: r, column: c } = cell.spillFrom;
    unspill(sheet, r, c);
    sheet.change(r, c, { value: { error: '#SPILL!' } });
  }
  if (cell?.spill !== undefined) unspill(sheet, row, column);
}

function unspill(sheet: SheetModel, row: number, column: number): void {
  const spill = sheet.cell(row, column)?.spill;
  if (spill === undefined) return;
  for (const at of [...sheet.cells({ row, column, ...spill })]) {
    if (at.cell.spillFrom?.row === row && at.cell.spillFrom.column === column) {
      sheet.change(at.row, at.column, { value: undefined, spillFrom: undefined });
    }
  }
  sheet.change(row, column, { spill: undefined });
}

function isRows(
  result: CellValue | readonly (readonly CellValue[])[],
): result is readonly (readonly CellValue[])[] {
  return Array.isArray(result);
}
