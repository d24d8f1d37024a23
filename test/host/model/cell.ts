import type { CellValue } from '../../../src/domain/cell';

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type BorderEdge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

/** How a cell looks and whether it is locked. What is absent is Excel's default. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  /** As Office.js has it: `General`, `Left`, `Center`, `Right`, … */
  readonly horizontal?: string;
  /** As Office.js has it: `Top`, `Center`, `Bottom`, … */
  readonly vertical?: string;
  readonly indent?: number;
  /** Lines on the cell's own four edges and diagonals. */
  readonly borders?: { readonly [edge in BorderEdge]?: BorderLine };
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** One cell as the model keeps it. */
export interface Cell {
  /** What the cell shows: the constant, the last result of its formula, or what spilled into it. */
  readonly value: CellValue;
  /** en-US text with `=` in front; absent where the cell holds a constant. */
  readonly formula?: string;
  /** The cell was entered with an apostrophe in front. */
  readonly quoted?: boolean;
  readonly style?: CellStyle;
  readonly link?: Hyperlink;
  /** On a formula whose result takes more than its own cell: how many rows and columns it takes. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** On a cell that a formula elsewhere spilled into: where that formula stands. */
  readonly spillFrom?: { readonly row: number; readonly column: number };
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
