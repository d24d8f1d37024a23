import type { Area, CellValue } from '../domain/cell';

/** A table as it stands: `area` includes the header row and, if shown, the totals row. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** What is known of a sheet before any of its cells is read. */
export interface SheetHead {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly tables: readonly TableSnapshot[];
}

/** The used cells of one sheet: `values[i][j]` stands at row `row + i`, column `column + j`. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values` when formulas were asked for: the formula in en-US form, or undefined where the cell holds a constant. */
  readonly formulas?: readonly (readonly (string | undefined)[])[];
}

export interface SheetSnapshot extends SheetHead {
  /** undefined when the sheet's cells were not asked for; an empty sheet has no rows in `values`. */
  readonly cells: CellBlock | undefined;
}

/** A workbook as it stood at one moment. Commands compute from this alone. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Workbook-scoped defined names, e.g. `{ name: 'CN_lists_kind', refersTo: "=列表!$A$2:$A$6" }`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly date1904: boolean;
  readonly isReadOnly: boolean;
  /** Sheets cannot be added, renamed or removed. */
  readonly isStructureProtected: boolean;
}

/** The value of a cell by absolute position; undefined outside the used cells too. */
export function cellAt(cells: CellBlock, row: number, column: number): CellValue {
  return cells.values[row - cells.row]?.[column - cells.column];
}
