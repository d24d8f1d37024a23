import type { Area, CellValue } from '../../../src/domain/cell';
import { isCellError } from '../../../src/domain/cell';
import type { Cell } from '../model/cell';
import { REFUSED } from '../model/host-error';
import { copiedFormula } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import type { Desk } from './desk';
import type { Members } from './wire-object';
import { numberValue, recordValue, WireObject } from './wire-object';

/** Excel's order of kinds, ascending: numbers, text, booleans, errors; blanks always last. */
function rank(value: CellValue): number {
  if (value === undefined) return 4;
  if (isCellError(value)) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compare(a: CellValue, b: CellValue): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'zh-CN', { sensitivity: 'accent' });
  return Number(a) - Number(b) || 0;
}

/** Sorts the rows of an area by the columns given, counted from the area's first. */
export function sortRows(desk: Desk, sheet: SheetModel, area: Area, fields: unknown): void {
  if (!Array.isArray(fields)) throw REFUSED.invalidArgument('sort fields');
  sheet.requireEditable(area);
  const keys = fields.map((field: unknown) => {
    const { key, ascending } = recordValue(field);
    return { column: area.column + numberValue(key), sign: ascending === false ? -1 : 1 };
  });
  const rows = Array.from({ length: area.rows }, (_, i) => {
    const row = area.row + i;
    const cells = Array.from({ length: area.columns }, (__, j) => sheet.cell(row, area.column + j));
    return { row, cells };
  });
  rows.sort((a, b) => {
    for (const { column, sign } of keys) {
      const [x, y] = [a, b].map((line) => line.cells[column - area.column]?.value);
      if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1;
      const order = compare(x, y);
      if (order !== 0) return order * sign;
    }
    return a.row - b.row;
  });
  rows.forEach(({ row, cells }, i) => {
    cells.forEach((cell, j) => {
      const moved: Cell = cell ?? { value: undefined };
      const formula =
        moved.formula === undefined ? undefined : copiedFormula(moved.formula, area.row + i - row, 0);
      sheet.store(area.row + i, area.column + j, formula === undefined ? moved : { ...moved, formula });
    });
  });
  desk.model.afterCellsChanged(sheet, area, 'RowSorted');
}

export class RangeSortObject extends WireObject {
  readonly kind = 'RangeSort';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }

  protected define(): Members {
    return {
      call: {
        Apply: (args) => {
          if (args.textOr(3, 'Rows') !== 'Rows') throw REFUSED.apiNotFound('RangeSort.apply by columns');
          const hasHeaders = args.flag(2);
          const body = hasHeaders
            ? { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 }
            : this.area;
          sortRows(this.desk, this.sheet, body, args.at(0));
        },
      },
    };
  }
}
