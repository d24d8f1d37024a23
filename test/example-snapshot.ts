import type { CellValue } from '../src/domain/cell';
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
