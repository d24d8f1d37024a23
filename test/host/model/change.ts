import type { Area, CellValue } from '../../../src/domain/cell';

/** Who made a change: the person at the sheet, the add-in, the calculation, or a coauthor elsewhere. */
export type ChangeSource = 'user' | 'addin' | 'calculation' | 'remote';

/** One thing that happened to the workbook. Listeners hear of it once the model already shows it. */
export interface ModelChange {
  readonly kind:
    /** Values or formulas of cells: `sheet` and `area` say which. */
    | 'cells'
    /** Cells were moved to make or close room: `area` is where. Everything on the sheet may have moved. */
    | 'shift'
    | 'format'
    /** A sheet was added, removed, renamed, moved, hidden or shown. `sheet` is its name now, `was` its name before. */
    | 'sheets'
    /** A table was added, removed, renamed or resized, or a column of it was renamed. */
    | 'tables'
    | 'names'
    | 'selection'
    | 'charts'
    | 'protection'
    | 'settings'
    | 'calculation';
  readonly source: ChangeSource;
  /** Name of the sheet concerned; absent for what concerns the whole workbook. */
  readonly sheet?: string;
  /** The sheet's id, where the sheet itself is gone. */
  readonly sheetId?: string;
  readonly area?: Area;
  /** What was done, as Excel's events call it, e.g. `RangeEdited`, `RowInserted`, `Added`, `Deleted`, `Renamed`. */
  readonly type?: string;
  /** What was before: a sheet's name, its place or its visibility; on another selection, the name of the sheet left. */
  readonly was?: string;
  /** What `was` became, where nothing else tells. */
  readonly now?: string;
  readonly table?: string;
  /** The table's id, where the table itself is gone. */
  readonly tableId?: string;
  /** The chart's id. */
  readonly chart?: string;
  /** Where cells moved to make or close room. */
  readonly direction?: 'Down' | 'Right' | 'Up' | 'Left';
  /** What a single cell held and holds, unless a formula was entered, whose result is not known yet. */
  readonly cell?: { readonly before: CellValue; readonly after: CellValue };
}

export type ChangeListener = (change: ModelChange) => void;
