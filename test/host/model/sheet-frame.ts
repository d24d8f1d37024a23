import type { Area } from '../../../src/domain/cell';
import type { ChartFrame } from './chart-model';
import type { SheetModel } from './sheet-model';

/** Points, as in a new workbook: 8.43 characters of 11-point type. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** How far the first `count` rows or columns reach; hidden ones take no room. */
function reach(
  count: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: readonly ReadonlySet<number>[],
): number {
  const isHidden = (track: number) => hidden.some((set) => set.has(track));
  let points = count * standard;
  for (const [track, size] of sizes) if (track < count && !isHidden(track)) points += size - standard;
  for (const track of new Set(hidden.flatMap((set) => [...set]))) if (track < count) points -= standard;
  return points;
}

/** Where an area lies on its sheet. */
export function areaFrame(sheet: SheetModel, area: Area): ChartFrame {
  const down = (row: number) =>
    reach(row, STANDARD_HEIGHT, sheet.rowHeights, [sheet.hiddenRows, sheet.filteredRows]);
  const across = (column: number) => reach(column, STANDARD_WIDTH, sheet.columnWidths, [sheet.hiddenColumns]);
  const top = down(area.row);
  const left = across(area.column);
  return {
    top,
    left,
    width: across(area.column + area.columns) - left,
    height: down(area.row + area.rows) - top,
  };
}

/** The cells that a frame lies on, to the nearest edge: what `areaFrame` makes of an area gives that area back. */
export function framedArea(sheet: SheetModel, { top, left, width, height }: ChartFrame): Area {
  const row = nearest(top, (count) => areaFrame(sheet, { ...ORIGIN, row: count }).top);
  const column = nearest(left, (count) => areaFrame(sheet, { ...ORIGIN, column: count }).left);
  const end = nearest(top + height, (count) => areaFrame(sheet, { ...ORIGIN, row: count }).top);
  const right = nearest(left + width, (count) => areaFrame(sheet, { ...ORIGIN, column: count }).left);
  return { row, column, rows: Math.max(1, end - row), columns: Math.max(1, right - column) };
}

const ORIGIN: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The number of tracks whose far edge lies nearest to a distance. */
function nearest(points: number, edgeOf: (count: number) => number): number {
  let count = 0;
  while (edgeOf(count + 1) <= points) count++;
  return points - edgeOf(count) <= edgeOf(count + 1) - points ? count : count + 1;
}
