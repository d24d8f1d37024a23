import type { Area, CellValue } from '../../../src/domain/cell';
import type { WorkbookModel } from '../workbook-model';
import type { Cell, CellStyle } from './cell';
import type { ChartModel } from './chart-model';
import { MAX_COLUMNS, MAX_ROWS } from './cell';
import { REFUSED } from './host-error';
import { contains, intersection } from './references';
import type { ConditionalFormatModel, PrintSetting, SheetProtection, Validation } from './sheet-features';
import type { TableModel } from './table-model';

const EMPTY: Cell = { value: undefined };

/** One sheet: its cells and everything that belongs to the sheet. Edits of cells go through the workbook model. */
export class SheetModel {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** How many rows and columns stay in view. */
  freeze = { rows: 0, columns: 0 };
  protection: SheetProtection | undefined;
  readonly tables: TableModel[] = [];
  /** Points. */
  readonly columnWidths = new Map<number, number>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Rows that a filter hides. */
  readonly filteredRows = new Set<number>();
  merged: Area[] = [];
  validations: Validation[] = [];
  /** First of the list wins: priority 0. */
  conditionalFormats: ConditionalFormatModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly print: PrintSetting = { orientation: 'Portrait', other: {} };
  readonly customProperties = new Map<string, string>();
  readonly columnStyles = new Map<number, CellStyle>();
  readonly rowStyles = new Map<number, CellStyle>();
  #rows = new Map<number, Map<number, Cell>>();

  constructor(
    readonly workbook: WorkbookModel,
    /** As Excel gives it: `{00000000-0001-0000-0000-000000000000}`. */
    readonly id: string,
    public name: string,
  ) {}

  /** The cell, or undefined where nothing was ever put. */
  cell(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value;
  }

  formula(row: number, column: number): string | undefined {
    return this.cell(row, column)?.formula;
  }

  /** How the cell looks: its own style, else its row's, else its column's. */
  style(row: number, column: number): CellStyle {
    return this.cell(row, column)?.style ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? {};
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).numberFormat ?? 'General';
  }

  /** Stores a cell as it is, with no rule applied and nobody told: for the model's own files. */
  store(row: number, column: number, cell: Cell): void {
    const known = this.#rows.get(row);
    const isEmpty =
      cell.value === undefined &&
      cell.formula === undefined &&
      cell.style === undefined &&
      cell.link === undefined &&
      cell.spillFrom === undefined;
    if (isEmpty) {
      known?.delete(column);
      if (known?.size === 0) this.#rows.delete(row);
      return;
    }
    if (known === undefined) this.#rows.set(row, new Map([[column, cell]]));
    else known.set(column, cell);
  }

  /** The cell with some of its parts replaced; a part given as undefined is taken away. */
  change(row: number, column: number, parts: { [part in keyof Cell]?: Cell[part] | undefined }): void {
    const { value, formula, quoted, style, link, spill, spillFrom } = {
      ...(this.cell(row, column) ?? EMPTY),
      ...parts,
    };
    this.store(row, column, {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(quoted === undefined ? {} : { quoted }),
      ...(style === undefined ? {} : { style }),
      ...(link === undefined ? {} : { link }),
      ...(spill === undefined ? {} : { spill }),
      ...(spillFrom === undefined ? {} : { spillFrom }),
    });
  }

  /** Every cell that holds anything, row by row from the top, left to right. */
  *cells(within?: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, known] of rising(this.#rows, within?.row, within?.rows)) {
      for (const [column, cell] of rising(known, within?.column, within?.columns))
        yield { row, column, cell };
    }
  }

  /** The area around all that is used, inside `within`; cells that are only formatted count unless `valuesOnly`. */
  usedArea(valuesOnly = false, within?: Area): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, known] of this.#rows) {
      if (within !== undefined && (row < within.row || row >= within.row + within.rows)) continue;
      for (const [column, cell] of known) {
        if (within !== undefined && (column < within.column || column >= within.column + within.columns))
          continue;
        const isBlank = cell.value === undefined && cell.formula === undefined;
        if (isBlank && (valuesOnly || cell.style === undefined)) continue;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Rearranges all cells: `move` says where a cell goes, or undefined to drop it. */
  rearrange(move: (row: number, column: number) => { row: number; column: number } | undefined): void {
    const before = this.#rows;
    this.#rows = new Map();
    for (const [row, known] of before) {
      for (const [column, cell] of known) {
        const to = move(row, column);
        if (to === undefined) continue;
        if (to.row >= MAX_ROWS || to.column >= MAX_COLUMNS) {
          this.#rows = before;
          throw REFUSED.invalidOperation('cells that are not blank would leave the sheet');
        }
        this.store(to.row, to.column, cell);
      }
    }
  }

  tableAt(row: number, column: number): TableModel | undefined {
    const here = { row, column, rows: 1, columns: 1 };
    return this.tables.find((table) => contains(table.area, here));
  }

  mergedAt(row: number, column: number): Area | undefined {
    return this.merged.find((area) => contains(area, { row, column, rows: 1, columns: 1 }));
  }

  validationAt(row: number, column: number): Validation | undefined {
    return this.validations.find((one) => contains(one.area, { row, column, rows: 1, columns: 1 }));
  }

  /** Whether a change to these cells is refused by the sheet's protection. */
  isLocked(area: Area): boolean {
    if (this.protection === undefined) return false;
    if (area.rows * area.columns > 2_000_000) return true;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.style(row, column).locked !== false) return true;
      }
    }
    return false;
  }

  /** @throws HostError AccessDenied when protection or a read-only workbook forbids changing these cells. */
  requireEditable(area: Area): void {
    this.workbook.requireWritable();
    if (this.isLocked(area)) throw REFUSED.accessDenied(`protected cells on ${this.name}`);
  }

  /** @throws HostError AccessDenied unless the sheet is unprotected or its protection allows this. */
  requireAllowed(option: string): void {
    this.workbook.requireWritable();
    if (this.protection !== undefined && this.protection.options[option] !== true) {
      throw REFUSED.accessDenied(`${option} on protected ${this.name}`);
    }
  }

  /** Whether the area lies inside the sheet. */
  static holds(area: Area): boolean {
    return (
      intersection(area, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS })?.rows === area.rows
    );
  }
}

/** The entries at some places, from the lowest to the highest. */
function rising<Held>(
  held: ReadonlyMap<number, Held>,
  from = 0,
  count = Infinity,
): readonly (readonly [number, Held])[] {
  return [...held].filter(([at]) => at >= from && at < from + count).sort(([one], [other]) => one - other);
}
