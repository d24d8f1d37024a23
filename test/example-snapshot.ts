import type { CellValue } from '../src/domain/cell';
import { viewOf, type CellView } from '../src/sheets/adoption/cell-view';
import type { SheetSnapshot, WorkbookSnapshot } from '../src/sheets/workbook-snapshot';

/** A sheet whose cells from `row` and `column` on are one table, header first. */
export function tableSheet(
  table: string,
  values: readonly (readonly CellValue[])[],
  { name = 'Sheet', row = 0, column = 0, hasTotals = false } = {},
): SheetSnapshot {
  const columns = values[0]?.length ?? 0;
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    tables: [{ name: table, area: { row, column, rows: values.length, columns }, hasTotals }],
    cells: { row, column, values },
  };
}

export function workbookOf(
  sheets: readonly SheetSnapshot[],
  others: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return { sheets, names: [], date1904: false, isReadOnly: false, isStructureProtected: false, ...others };
}

/** A sheet of somebody's own, with no table: rows from its first cell on. */
export function ownSheet(values: readonly (readonly CellValue[])[], name = '台账'): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    tables: [],
    cells: { row: 0, column: 0, values },
  };
}

/** The view of such a sheet that adoption looks at. */
export function ownView(
  values: readonly (readonly CellValue[])[],
  name = '台账',
  isTurned = false,
): CellView {
  const view = viewOf(ownSheet(values, name), isTurned);
  if (!view) throw new Error('the sheet was not read');
  return view;
}
