import { isBlank, type Area } from '../domain/cell';
import { cellAt, type SheetSnapshot } from './workbook-snapshot';

/** Whether nothing stands in the cells; of a sheet that was not read that cannot be said. */
export function isFree({ cells }: SheetSnapshot, area: Area): boolean {
  if (!cells) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!isBlank(cellAt(cells, row, column))) return false;
    }
  }
  return true;
}
