import type { Area, CellValue } from '../domain/cell';

/**
 * What goes into one cell. `undefined` leaves the cell as it is, `''` empties it, text stays text whatever it looks
 * like (a `=` or `-` in front does not make it a formula), a formula is in en-US form with `CN.` functions by their
 * own names. Days are serial numbers.
 */
export type CellInput = undefined | number | string | boolean | FormulaInput;

export interface FormulaInput {
  readonly formula: string;
  /** The value to show until somebody calculates: a closed file keeps it beside the formula; Excel itself needs none. */
  readonly cached?: CellValue;
}

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** A thin line around and between the cells, `#RRGGBB`. */
  readonly borders?: string;
  readonly locked?: boolean;
}

/** One change to a workbook. Row and column count from 0. Steps are carried out in order. */
export type WriteStep =
  | {
      readonly do: 'addSheet';
      readonly sheet: string;
      /** `#RRGGBB` */
      readonly tabColor?: string;
      readonly visibility?: 'visible' | 'hidden';
      readonly showGridlines?: boolean;
    }
  | {
      readonly do: 'write';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  | { readonly do: 'clear'; readonly sheet: string; readonly area: Area; readonly what: 'contents' | 'all' }
  | { readonly do: 'format'; readonly sheet: string; readonly area: Area; readonly format: CellFormat }
  | {
      readonly do: 'addTable';
      readonly sheet: string;
      readonly area: Area;
      readonly name: string;
      readonly style: string;
    }
  | { readonly do: 'resizeTable'; readonly sheet: string; readonly name: string; readonly area: Area }
  | {
      readonly do: 'columnWidth';
      readonly sheet: string;
      readonly column: number;
      /** In characters of the default font. */
      readonly width: number;
    }
  | { readonly do: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | {
      readonly do: 'offerList';
      readonly sheet: string;
      readonly area: Area;
      /** Where the choices stand, e.g. `=列表!$A$2:$A$6`. */
      readonly source: string;
      /** At most 32 characters (Excel's limit). */
      readonly promptTitle: string;
      /** At most 255 characters (Excel's limit). */
      readonly prompt: string;
      /** `false`: a warning only, other entries are let in. */
      readonly strict: boolean;
    }
  | {
      /** Marks the cells of `area` where the native formula (relative to the area's first cell, never a CN function) is true. */
      readonly do: 'highlight';
      readonly sheet: string;
      readonly area: Area;
      readonly formula: string;
      readonly color: string;
      readonly fill: string;
      readonly bold?: boolean;
    }
  | { readonly do: 'clearHighlights'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'name'; readonly name: string; readonly refersTo: string }
  | {
      readonly do: 'print';
      readonly sheet: string;
      readonly area: Area;
      readonly orientation: 'portrait' | 'landscape';
      /** Rows repeated on every page, counted from the top; 0 for none. */
      readonly titleRows: number;
    }
  | {
      /** A link inside the workbook; the cell's text stays what `write` put there. */
      readonly do: 'link';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** e.g. `抵消!B7` */
      readonly target: string;
      readonly screenTip?: string;
    }
  | { readonly do: 'activate'; readonly sheet: string };

/** The changes a command makes, computed whole before the first is carried out. */
export interface WritePlan {
  readonly steps: readonly WriteStep[];
}
