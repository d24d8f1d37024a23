import type { Area, CellAddress, CellValue } from '../domain/cell';
import type { CellInput } from '../sheets/write-plan';

/** The active cell, as it stands now. */
export interface SelectedCell {
  readonly address: CellAddress;
  readonly value: CellValue;
  /** In en-US form, e.g. `=CN.GWP(A1)`; undefined for constants and blanks. */
  readonly formula: string | undefined;
  /** The text that the cell shows, rounded as its number format says. */
  readonly shown: string;
}

/** A cell that is not blank where something is to be put. */
export interface OccupiedCell {
  readonly address: CellAddress;
  readonly shown: string;
}

/** A block of cells to put in, with the number format of each where it has one of its own. */
export interface Insertion {
  readonly cells: readonly (readonly CellInput[])[];
  readonly formats?: readonly (readonly (string | undefined)[])[];
}

/** What stood in the way when something was to be put in: the first few cells, and how many there are. */
export interface Occupied {
  readonly cells: readonly OccupiedCell[];
  readonly count: number;
  /** Every entry of the block as it was; given back, it says what the user agreed to replace. */
  readonly entries: readonly (readonly unknown[])[];
}

export type Inserted =
  | { readonly state: 'inserted'; readonly area: Area & { readonly sheet: string } }
  | { readonly state: 'occupied'; readonly occupied: Occupied };

/** What a reference in a formula stands for: its values row by row, or undefined where Excel knows no such range. */
export type ReferenceValues = readonly (readonly CellValue[])[] | undefined;

/** What the user looks at. Apart from the port, because a closed file has no screen. */
export interface Screen {
  /**
   * Brings the cell's sheet to the front and selects the cell.
   * @throws Refusal when the sheet is gone or hidden, or Excel is busy with something of the user's.
   */
  show(address: CellAddress): Promise<void>;

  /** @throws Refusal when no cell is selected (a chart, a picture) or Excel is busy with something of the user's. */
  selectedCell(): Promise<SelectedCell>;

  /**
   * What references stand for, as formulas of the cell `from` write them: `B4`, `清单!B4:C9`, `CN_Offsets[数量]`,
   * `[@数量]`, a defined name.
   */
  valuesOf(references: readonly string[], from: CellAddress): Promise<readonly ReferenceValues[]>;

  /**
   * Puts a block in, its first cell at `at`. Where a cell of it is not blank nothing is written, unless `agreed` says
   * that exactly what stands there may go.
   * @throws Refusal when the sheet is protected, the workbook read-only, or Excel is busy.
   */
  insert(insertion: Insertion, at: CellAddress, agreed?: Occupied): Promise<Inserted>;

  /**
   * Calls `listener` after the selection or a cell has changed, a moment after the last of several changes; what
   * changed is to be read anew. The answer stops it. An Excel without these events never calls.
   */
  watch(listener: () => void): Promise<() => void>;
}
