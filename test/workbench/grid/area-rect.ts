import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '../../../src/domain/cell';
import type { SheetModel } from '../../host/model/sheet-model';

type Freeze = SheetModel['freeze'];

/** Of Univer's own headers, in pixels. */
const ROW_HEADER_WIDTH = 46;
const COLUMN_HEADER_HEIGHT = 20;

/** Where an area is in the grid. Univer tells where cells are before anything is scrolled; what is frozen stays there. */
export function areaRect(sheet: FWorksheet, freeze: Freeze, { row, column, rows, columns }: Area): DOMRect {
  const at = (atRow: number, atColumn: number) => sheet.getRange(atRow, atColumn).getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const [origin, begin] = [at(0, 0), at(sheetViewStartRow, sheetViewStartColumn)];
  const right = column < freeze.columns ? 0 : begin.left - origin.left + offsetX;
  const down = row < freeze.rows ? 0 : begin.top - origin.top + offsetY;
  const [first, last] = [at(row, column), at(row + rows - 1, column + columns - 1)];
  return new DOMRect(first.left - right, first.top - down, last.right - first.left, last.bottom - first.top);
}

/** Where the cells that scroll begin: behind the headers and what is frozen. */
export function scrollCorner(
  sheet: FWorksheet,
  freeze: Freeze,
): { readonly left: number; readonly top: number } {
  return {
    left: freeze.columns === 0 ? ROW_HEADER_WIDTH : sheet.getRange(0, freeze.columns - 1).getCellRect().right,
    top: freeze.rows === 0 ? COLUMN_HEADER_HEIGHT : sheet.getRange(freeze.rows - 1, 0).getCellRect().bottom,
  };
}
