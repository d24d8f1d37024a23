/**
 * A whole .xlsx as plain data: what a stand-in for a spreadsheet program fills its model from (`readPackage` stands in read-package.ts).
 *
 *     const content = readPackage(bytes);         // throws Refusal, in words, for what is no usable workbook
 *     content.sheets[0].cells                     // every cell that holds something or looks like something
 *
 * - Rows and columns count from 0. Days are serial numbers; `content.date1904` says from when they count.
 * - Formulas are in en-US form with a leading `=`; CN functions stand by their own names (`=CN.GWP("CH4")`), shared
 *   formulas are written out for each cell, `value` is the value the file keeps beside the formula.
 * - `format` holds only what differs from a bare cell, so `{}` is a cell without any look; a `numberFormat` of
 *   `General` is left out.
 * - To save: turn what changed into `WriteStep`s and give them to `XlsxWorkbook.open(bytes).write(…)`, then
 *   `toBytes()`; everything not named in a step stays in the file as it was.
 */
import type { Area, CellValue } from '../../domain/cell';
import type { CellFormat, PageText, WriteStep } from '../../sheets/write-plan';

/** What a cell may look like that no step writes. */
export interface CellDetail {
  /** Set where it is not the file's standard font. */
  readonly fontName?: string;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** The cell's own edges; `line` as the file has it: `thin`, `medium`, `double`, `dashed` … */
  readonly lines?: {
    readonly [side in 'top' | 'bottom' | 'left' | 'right']?: {
      readonly line: string;
      readonly color: string;
    };
  };
}

export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** As calculated when the file was saved. A formula that gave an empty text has `''`; a blank cell `undefined`. */
  readonly value: CellValue;
  readonly formula?: string;
  /** Set on the first cell of an array formula: the cells it fills. `isDynamic`: it spills, rather than {=…}. */
  readonly array?: { readonly area: Area; readonly isDynamic: boolean };
  /** `borders` is that of the left edge; `detail.lines` has all four. */
  readonly format: CellFormat;
  readonly detail: CellDetail;
}

export interface ColumnContent {
  readonly column: number;
  /** How many columns from `column` on share this. */
  readonly columns: number;
  /** In characters of the default font; undefined for the sheet's default width. */
  readonly width: number | undefined;
  readonly isHidden: boolean;
  /** How cells of these columns look that have no look of their own. */
  readonly format: CellFormat;
}

export interface TableContent {
  readonly name: string;
  /** With the header row and, if shown, the totals row. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly style: string | undefined;
  readonly columns: readonly {
    readonly id: number;
    readonly name: string;
    /** The calculated column's formula, with `=`. */
    readonly formula?: string;
  }[];
}

export interface ValidationContent {
  readonly areas: readonly Area[];
  /** `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom` or `none`. */
  readonly kind: string;
  readonly operator: string;
  /** As in the file, with `=`: for a list its source range or `="a,b"`. */
  readonly formulas: readonly string[];
  /** Only a strict rule keeps other entries out. */
  readonly strict: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}

export interface HighlightContent {
  readonly areas: readonly Area[];
  /** `expression`, `cellIs`, `colorScale` … */
  readonly kind: string;
  readonly operator: string | undefined;
  readonly formulas: readonly string[];
  readonly format: CellFormat;
  readonly priority: number;
}

export interface LinkContent {
  readonly area: Area;
  /** A place inside the workbook, e.g. `抵消!B7`, or inside the file that `address` leads to. */
  readonly location: string | undefined;
  /** Where a link leads that leads out. */
  readonly address: string | undefined;
  readonly screenTip: string | undefined;
}

/** A chart of a kind that steps draw. */
export type ChartContent = Omit<Extract<WriteStep, { do: 'chart' }>, 'do' | 'sheet'>;

export interface SheetContent {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** `#RRGGBB` */
  readonly tabColor: string | undefined;
  readonly showGridlines: boolean;
  readonly cells: readonly CellContent[];
  readonly merges: readonly Area[];
  readonly columns: readonly ColumnContent[];
  /** Rows with a height of their own (points) or hidden. */
  readonly rows: readonly {
    readonly row: number;
    readonly height: number | undefined;
    readonly isHidden: boolean;
  }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly orientation: 'portrait' | 'landscape';
  /** What stands on every page, or on the odd ones where the even ones have their own. */
  readonly header: PageText;
  readonly footer: PageText;
  readonly tables: readonly TableContent[];
  readonly validations: readonly ValidationContent[];
  readonly highlights: readonly HighlightContent[];
  readonly links: readonly LinkContent[];
  readonly charts: readonly ChartContent[];
}

export interface NameContent {
  readonly name: string;
  /** With `=`. */
  readonly refersTo: string;
  /** The sheet a sheet-scoped name belongs to. */
  readonly sheet: string | undefined;
  readonly isHidden: boolean;
}

export interface PackageContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly activeSheet: string | undefined;
}
