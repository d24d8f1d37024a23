import type { Area, CellValue } from '../../src/domain/cell';
import type { CellStyle } from './model/cell';
import { writeEntries } from './model/cell-entries';
import { mergeCells, restyleCells, unmergeCells } from './model/cell-formats';
import { deleteCells, shiftCells } from './model/cell-moves';
import type { ChangeListener, ChangeSource, ModelChange } from './model/change';
import type { Clearing } from './model/clear-cells';
import { clearCells } from './model/clear-cells';
import { addName, deleteName } from './model/defined-names';
import { HostError, REFUSED } from './model/host-error';
import type { EntryLocale } from './model/parse-entry';
import type { Shift } from './model/references';
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from './model/sheet-list';
import type { SheetModel } from './model/sheet-model';
import { setCalculated } from './model/spills';
import {
  addTable,
  afterWrite,
  removeTable,
  renameColumn,
  renameTable,
  resizeTable,
} from './model/table-edits';
import type { TableColumnModel, TableModel } from './model/table-model';
import {
  addTableColumn,
  addTableRows,
  deleteTableColumn,
  deleteTableRows,
  showHeaders,
  showTotals,
} from './model/table-rows';

export { HostError };

/** A defined name; `sheet` is set where it belongs to one sheet only. */
export interface NameModel {
  name: string;
  /** en-US text with `=` in front. */
  formula: string;
  readonly sheet: SheetModel | undefined;
  visible: boolean;
  comment: string;
}

/** What may be put into a cell; null leaves it as it is, '' empties it. */
export type Entry = string | number | boolean | null;

export interface WorkbookOptions {
  /** The locale in which people type. */
  readonly locale?: EntryLocale;
  readonly date1904?: boolean;
  /** The year of a day entered without one. */
  readonly year?: number;
}

/**
 * A workbook as Excel keeps it, with Excel's rules about what may be put where. Everything else of the stand-in reads
 * and changes this and nothing else.
 */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  /** `workbook.settings`. */
  readonly settings = new Map<string, unknown>();
  /** `Office.context.document.settings`: the add-in's own, kept with the file. */
  readonly documentSettings = new Map<string, unknown>();
  readonly properties = new Map<string, CellValue>();
  readonly customProperties = new Map<string, CellValue>();
  /** Custom XML parts by id. */
  readonly customXml = new Map<string, string>();
  fileName = 'Book1.xlsx';
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  readOnly = false;
  isDirty = false;
  /** The password is '' when there is none; undefined when sheets may be added and removed. */
  structureLock: string | undefined;
  locale: EntryLocale;
  date1904: boolean;
  readonly year: number;
  selection: { sheet: SheetModel; area: Area } | undefined;
  #listeners = new Set<ChangeListener>();
  readonly #shiftListeners = new Set<(shift: Shift) => void>();
  #source: ChangeSource = 'user';
  #activeChart: { readonly sheet: string; readonly chart: string } | undefined;
  #nextId = 1;

  /** A workbook with one empty sheet of the name given. */
  constructor(firstSheet = 'Sheet1', options: WorkbookOptions = {}) {
    this.locale = options.locale ?? 'en-US';
    this.date1904 = options.date1904 ?? false;
    this.year = options.year ?? 2026;
    const sheet = this.addSheet(firstSheet);
    this.selection = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  /** Tells the listener of every change from now on; the answer stops that. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listener how cells moved when room was made or closed. */
  onShift(listener: (shift: Shift) => void): void {
    this.#shiftListeners.add(listener);
  }

  emitShift(shift: Shift): void {
    for (const listener of this.#shiftListeners) listener(shift);
  }

  emit(change: Omit<ModelChange, 'source'>): void {
    const told: ModelChange = { ...change, source: this.#source };
    if (change.kind !== 'selection' && change.type !== 'Activated' && change.type !== 'Deactivated')
      this.isDirty = true;
    for (const listener of [...this.#listeners]) listener(told);
  }

  /** Does the work in another's name: all changes in it are reported as theirs. */
  as<T>(source: ChangeSource, work: () => T): T {
    const before = this.#source;
    this.#source = source;
    try {
      return work();
    } finally {
      this.#source = before;
    }
  }

  get source(): ChangeSource {
    return this.#source;
  }

  nextId(): number {
    return this.#nextId++;
  }

  /** @throws HostError AccessDenied in a workbook opened read-only. */
  requireWritable(): void {
    if (this.readOnly) throw REFUSED.accessDenied('the workbook is read-only');
  }

  requireStructure(): void {
    this.requireWritable();
    if (this.structureLock !== undefined)
      throw REFUSED.accessDenied('the structure of the workbook is protected');
  }

  // Sheets

  findSheet(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** @throws HostError ItemNotFound */
  sheet(name: string): SheetModel {
    const found = this.findSheet(name);
    if (found === undefined) throw REFUSED.itemNotFound(`sheet ${name}`);
    return found;
  }

  get activeSheet(): SheetModel {
    const sheet = this.selection?.sheet ?? this.sheets[0];
    if (sheet === undefined) throw new Error('a workbook has at least one sheet');
    return sheet;
  }

  /** Adds a sheet at the end; without a name it becomes Sheet2, Sheet3 …. */
  addSheet(name?: string): SheetModel {
    return addSheet(this, name);
  }

  renameSheet(sheet: SheetModel, name: string): void {
    renameSheet(this, sheet, name);
  }

  moveSheet(sheet: SheetModel, position: number): void {
    moveSheet(this, sheet, position);
  }

  setVisibility(sheet: SheetModel, visibility: SheetModel['visibility']): void {
    setVisibility(this, sheet, visibility);
  }

  deleteSheet(sheet: SheetModel): void {
    deleteSheet(this, sheet);
  }

  select(sheet: SheetModel, area: Area): void {
    if (sheet.visibility !== 'Visible') throw REFUSED.invalidOperation(`${sheet.name} is hidden`);
    this.#leaveChart();
    const left = this.selection?.sheet;
    this.selection = { sheet, area };
    const moved = left === sheet ? {} : { type: 'Activated', ...(left && { was: left.name }) };
    this.emit({ kind: 'selection', sheet: sheet.name, area, ...moved });
  }

  /** Brings the sheet to the front as it was last seen, or with its first cell selected. */
  activate(sheet: SheetModel): void {
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    this.select(sheet, this.selection?.sheet === sheet ? this.selection.area : first);
  }

  activateChart(sheet: SheetModel, chart: string): void {
    if (this.#activeChart?.chart === chart) return;
    this.#leaveChart();
    if (this.selection?.sheet !== sheet) this.activate(sheet);
    this.#activeChart = { sheet: sheet.name, chart };
    this.emit({ kind: 'charts', sheet: sheet.name, chart, type: 'Activated' });
  }

  #leaveChart(): void {
    const left = this.#activeChart;
    this.#activeChart = undefined;
    if (left !== undefined) this.emit({ kind: 'charts', ...left, type: 'Deactivated' });
  }

  // Cells

  /**
   * Puts entries into cells as `Range.values` and `Range.formulas` do: text is parsed, null leaves a cell alone, ''
   * empties it, what lies hidden under a merged area's first cell is not written.
   * @throws HostError AccessDenied, InvalidArgument
   */
  write(
    sheet: SheetModel,
    row: number,
    column: number,
    entries: readonly (readonly Entry[])[],
    locale: EntryLocale = 'en-US',
  ): void {
    writeEntries(this, sheet, row, column, entries, locale);
  }

  /** A person types into a cell, in their own locale unless another is given. */
  enter(
    sheetName: string,
    row: number,
    column: number,
    text: string,
    locale: EntryLocale = this.locale,
  ): void {
    this.as('user', () => this.write(this.sheet(sheetName), row, column, [[text]], locale));
  }

  /** A person pastes text; what does not fit a validation rule comes in all the same, as in Excel. */
  paste(
    sheetName: string,
    row: number,
    column: number,
    lines: readonly (readonly string[])[],
    locale: EntryLocale = this.locale,
  ): void {
    this.as('user', () => this.write(this.sheet(sheetName), row, column, lines, locale));
  }

  /**
   * What the calculation found for the formula in this cell; rows of values spill, or give `#SPILL!` where something
   * is in the way. A cell without a formula is left alone.
   */
  setCalculated(
    sheet: SheetModel,
    row: number,
    column: number,
    result: CellValue | readonly (readonly CellValue[])[],
  ): void {
    setCalculated(this, sheet, row, column, result);
  }

  /** Empties cells of their contents, their formats, their links, or all. */
  clear(sheet: SheetModel, area: Area, what: Clearing): void {
    clearCells(this, sheet, area, what);
  }

  /** Changes the look of cells: what `change` makes of each one's style. Whole rows or columns are kept as such. */
  restyle(
    sheet: SheetModel,
    area: Area,
    change: (style: CellStyle, row: number, column: number) => CellStyle,
  ): void {
    restyleCells(this, sheet, area, change);
  }

  /** Makes room at the area; what stood there moves. */
  insertCells(sheet: SheetModel, area: Area, direction: 'Down' | 'Right'): void {
    shiftCells(this, sheet, area, direction);
  }

  /** Takes cells away; what stood behind them moves up. */
  deleteCells(sheet: SheetModel, area: Area, direction: 'Up' | 'Left'): void {
    deleteCells(this, sheet, area, direction);
  }

  /** Merges the area, or each of its rows; only the first cell's contents stay. */
  merge(sheet: SheetModel, area: Area, across: boolean): void {
    mergeCells(this, sheet, area, across);
  }

  unmerge(sheet: SheetModel, area: Area): void {
    unmergeCells(this, sheet, area);
  }

  /** To be called when cells were stored one by one: tables follow, listeners hear of it. */
  afterCellsChanged(sheet: SheetModel, area: Area, type = 'RangeEdited'): void {
    afterWrite(this, sheet, area);
    this.emit({ kind: 'cells', sheet: sheet.name, area, type });
  }

  // Names and tables

  findName(name: string, sheet?: SheetModel): NameModel | undefined {
    return this.names.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.sheet === sheet);
  }

  findTable(name: string): TableModel | undefined {
    for (const sheet of this.sheets) {
      const found = sheet.tables.find(
        (table) => table.name.toLowerCase() === name.toLowerCase() || table.id === name,
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  get tables(): TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  addTable(sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
    return addTable(this, sheet, area, hasHeaders);
  }

  removeTable(table: TableModel, keepCells: boolean): void {
    removeTable(this, table, keepCells);
  }

  renameTable(table: TableModel, name: string): void {
    renameTable(this, table, name);
  }

  resizeTable(table: TableModel, area: Area): void {
    resizeTable(this, table, area);
  }

  renameColumn(table: TableModel, index: number, name: string): void {
    renameColumn(this, table, index, name);
  }

  addTableColumn(table: TableModel, index: number, name: string | undefined): TableColumnModel {
    return addTableColumn(this, table, index, name);
  }

  deleteTableColumn(table: TableModel, index: number): void {
    deleteTableColumn(this, table, index);
  }

  addTableRows(table: TableModel, index: number, count: number): void {
    addTableRows(this, table, index, count);
  }

  deleteTableRows(table: TableModel, index: number, count: number): void {
    deleteTableRows(this, table, index, count);
  }

  showHeaders(table: TableModel, isShown: boolean): void {
    showHeaders(this, table, isShown);
  }

  showTotals(table: TableModel, isShown: boolean): void {
    showTotals(this, table, isShown);
  }

  /** @throws HostError InvalidArgument, ItemAlreadyExists */
  addName(name: string, formula: string, sheet?: SheetModel): NameModel {
    return addName(this, name, formula, sheet);
  }

  deleteName(name: NameModel): void {
    deleteName(this, name);
  }
}
