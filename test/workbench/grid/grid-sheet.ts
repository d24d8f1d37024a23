import type { ICellData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Area } from '../../../src/domain/cell';
import type { SheetModel } from '../../host/model/sheet-model';
import { gridCell } from './grid-cell';
import { measureText } from './measure-text';
import { DEFAULT_COLUMN_WIDTH, neededHeights } from './row-heights';

/** Of rows with one line of ordinary letters, in pixels. */
export const ROW_HEIGHT = 22;

const POINT = 4 / 3;

/** Pixels of a length in points. */
export function pixels(points: number): number {
  return Math.round(points * POINT);
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** The rows and columns that the grid shows: what is used or selected, and some room beyond. */
export function gridSize(sheet: SheetModel, selected: Area): GridSize {
  const used = sheet.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    rows: Math.max(used.row + used.rows + 100, selected.row + selected.rows + 100, 200),
    columns: Math.max(used.column + used.columns + 8, selected.column + selected.columns + 8, 26),
  };
}

/** Heights of the rows that are not as tall as all others, in points. */
export function rowHeights(sheet: SheetModel): Map<number, number> {
  return new Map([...neededHeights(sheet, measureText), ...sheet.rowHeights]);
}

/** A sheet as Univer's grid takes it. */
export function gridSheet(
  sheet: SheetModel,
  { rows, columns }: GridSize,
  heights: ReadonlyMap<number, number>,
): Partial<IWorksheetData> {
  const { rows: ySplit, columns: xSplit } = sheet.freeze;
  return {
    id: 'sheet',
    name: sheet.name,
    rowCount: rows,
    columnCount: columns,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: pixels(DEFAULT_COLUMN_WIDTH),
    cellData: drawnCells(sheet),
    mergeData: sheet.merged.map((area) => ({
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    })),
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
    rowData: sizes(heights, new Set([...sheet.hiddenRows, ...sheet.filteredRows]), (h) => ({ h })),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit,
      ySplit,
      startRow: ySplit === 0 ? -1 : ySplit,
      startColumn: xSplit === 0 ? -1 : xSplit,
    },
  };
}

/** Cells that hold something, and all of the tables: a blank cell of a table has the table's look. */
function drawnCells(sheet: SheetModel): Record<number, Record<number, ICellData>> {
  const drawn: Record<number, Record<number, ICellData>> = {};
  for (const { row, column } of sheet.cells()) (drawn[row] ??= {})[column] = gridCell(sheet, row, column);
  for (const { area } of sheet.tables) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = (drawn[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column++)
        cells[column] ??= gridCell(sheet, row, column);
    }
  }
  return drawn;
}

function sizes<Size extends object>(
  points: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  size: (inPixels: number) => Size,
): Record<number, Size & { hd?: BooleanNumber }> {
  const found: Record<number, Size & { hd?: BooleanNumber }> = {};
  for (const [index, width] of points) found[index] = size(pixels(width));
  for (const index of hidden) found[index] = { ...size(0), ...found[index], hd: BooleanNumber.TRUE };
  return found;
}
