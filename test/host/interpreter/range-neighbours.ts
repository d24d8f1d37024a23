import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import { REFUSED } from '../model/host-error';
import { hull, intersection } from '../model/references';
import type { RangeObject } from './range-object';
import type { Members } from './wire-object';

/** Ranges that follow from a range by counting. */
export function rangeNeighbours(range: RangeObject): NonNullable<Members['open']> {
  const lastRow = () => range.area.row + range.area.rows - 1;
  const lastColumn = () => range.area.column + range.area.columns - 1;
  const resized = (rows: number, columns: number) => range.on({ ...range.area, rows, columns });
  const band = (count: number, before: boolean, byRows: boolean) => {
    const size = Math.abs(count);
    const isBefore = before === count > 0;
    if (byRows)
      return range.on({ ...range.area, row: isBefore ? range.area.row - size : lastRow() + 1, rows: size });
    return range.on({
      ...range.area,
      column: isBefore ? range.area.column - size : lastColumn() + 1,
      columns: size,
    });
  };
  const cell = (row: number, column: number) => range.on({ row, column, rows: 1, columns: 1 });
  return {
    GetCell: (args) => cell(range.area.row + args.number(0), range.area.column + args.number(1)),
    GetRow: (args) => {
      if (args.number(0) >= range.area.rows) throw REFUSED.invalidArgument(`row ${String(args.number(0))}`);
      return range.on({ ...range.area, row: range.area.row + args.number(0), rows: 1 });
    },
    GetColumn: (args) => {
      if (args.number(0) >= range.area.columns)
        throw REFUSED.invalidArgument(`column ${String(args.number(0))}`);
      return range.on({ ...range.area, column: range.area.column + args.number(0), columns: 1 });
    },
    GetOffsetRange: (args) =>
      range.on({
        ...range.area,
        row: range.area.row + args.number(0),
        column: range.area.column + args.number(1),
      }),
    GetResizedRange: (args) => resized(range.area.rows + args.number(0), range.area.columns + args.number(1)),
    GetAbsoluteResizedRange: (args) => resized(args.number(0), args.number(1)),
    GetBoundingRect: (args) => range.on(hull(range.area, range.argument(args.at(0)))),
    GetIntersection: (args) => {
      const common = intersection(range.area, range.argument(args.at(0)));
      if (common === undefined) throw REFUSED.itemNotFound('intersection');
      return range.on(common);
    },
    GetEntireRow: () => range.on({ ...range.area, column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: () => range.on({ ...range.area, row: 0, rows: MAX_ROWS }),
    GetLastCell: () => cell(lastRow(), lastColumn()),
    GetLastRow: () => range.on({ ...range.area, row: lastRow(), rows: 1 }),
    GetLastColumn: () => range.on({ ...range.area, column: lastColumn(), columns: 1 }),
    GetRowsAbove: (args) => band(args.numberOr(0, 1), true, true),
    GetRowsBelow: (args) => band(args.numberOr(0, 1), false, true),
    GetColumnsBefore: (args) => band(args.numberOr(0, 1), true, false),
    GetColumnsAfter: (args) => band(args.numberOr(0, 1), false, false),
  };
}
