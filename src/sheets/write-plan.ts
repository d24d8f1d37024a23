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

/** A block of cells on a sheet named beside it, as a chart refers to its data. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

export interface ChartSeries {
  /** The text in the legend. */
  readonly name: string;
  /** One row or one column of numbers, as long as the chart's categories. */
  readonly values: SheetArea;
  /** `#RRGGBB` */
  readonly color: string;
}

/**
 * What stands on the left, in the middle and on the right of every printed page, in the codes that Excel has for it:
 * `&P` page, `&N` pages, `&D` day of printing, `&A` sheet, `&F` file, `&&` an ampersand. All three together hold at
 * most 255 characters (Excel's limit).
 */
export interface PageText {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
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
  | {
      /**
       * Empties cells: of their contents, or of all that a plan puts into a cell (`'output'`: contents, links, the
       * cell's own format). What people lay over a block, conditional formats and drop-downs, stays in either case.
       */
      readonly do: 'clear';
      readonly sheet: string;
      readonly area: Area;
      readonly what: 'contents' | 'output';
    }
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
  | {
      readonly do: 'rowHeight';
      readonly sheet: string;
      readonly row: number;
      /** How many rows from there; one where it is left out. */
      readonly rows?: number;
      /** Points, up to 409 (Excel's limit). */
      readonly height: number;
    }
  | {
      /**
       * Gives rows from `row` on the heights that their wrapped text needs. Excel fits rows by itself; a file keeps the
       * heights for programs that do not. A height that somebody set by hand stays.
       */
      readonly do: 'fitRows';
      readonly sheet: string;
      readonly row: number;
      /** Points, up to 409 (Excel's limit). */
      readonly heights: readonly number[];
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
      /** A4, as many pages as it takes, each as wide as the area. */
      readonly do: 'print';
      readonly sheet: string;
      /** Undefined: all that stands on the sheet, however far it grows. */
      readonly area: Area | undefined;
      readonly orientation: 'portrait' | 'landscape';
      /** Rows repeated on every page, counted from the top; 0 for none. */
      readonly titleRows: number;
      readonly header?: PageText;
      readonly footer?: PageText;
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
  | {
      /** Lays a native chart over `area`; one of that name on that sheet gives way to it. Comes after the cells it shows. */
      readonly do: 'chart';
      readonly sheet: string;
      /** By which a later plan finds it again: nobody reads it, and it stays the same in every language. */
      readonly name: string;
      readonly kind: 'columnStacked' | 'columnClustered' | 'line';
      readonly title: string;
      readonly area: Area;
      /** One row or one column. */
      readonly categories: SheetArea;
      /** At least one. */
      readonly series: readonly ChartSeries[];
      readonly valueAxisTitle?: string;
      /** Of the value axis; the format of the cells where there is none. */
      readonly numberFormat?: string;
      /** What a screen reader says. Office.js knows no such text for charts: only files carry it. */
      readonly altText?: string;
    }
  | {
      /** Takes a chart away; that there is none of this name is no error. */
      readonly do: 'removeChart';
      readonly sheet: string;
      readonly name: string;
    }
  | { readonly do: 'activate'; readonly sheet: string };

/** The changes a command makes, computed whole before the first is carried out. */
export interface WritePlan {
  readonly steps: readonly WriteStep[];
}

/** The step that puts values and formulas into a block of cells. */
export type WriteCells = Extract<WriteStep, { readonly do: 'write' }>;
