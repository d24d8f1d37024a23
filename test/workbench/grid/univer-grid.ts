import type {
  ICellDataForSheetInterceptor,
  ICellData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import {
  BooleanNumber,
  ICommandService,
  InterceptorEffectEnum,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  WrapStrategy,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import chinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import {
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SetWorksheetRowHeightMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../../src/domain/cell';
import type { Language } from '../../../src/domain/language';
import { MAX_COLUMNS } from '../../host/model/cell';
import type { ModelChange } from '../../host/model/change';
import type { SheetModel } from '../../host/model/sheet-model';
import type { WorkbookModel } from '../../host/workbook-model';
import { conditionalLook } from './conditional-look';
import { filterMark } from './filter-mark';
import { gridCell } from './grid-cell';
import { ModelFormulas } from './model-formulas';
import { DEFAULT_COLUMN_WIDTH, neededHeights } from './row-heights';
import { measureText } from './measure-text';

export interface GridListener {
  selected(area: Area): void;
  /** The selected cell is to be edited in place. */
  editing(): void;
  hovered(row: number, column: number, rect: DOMRect): void;
  /** A person clicked into a cell. */
  clicked(row: number, column: number): void;
  /** Cells are in another place now: scrolled, or drawn anew. */
  moved(): void;
}

/** Univer adds a style to the one before, so every part that a style may have is given. */
const PLAIN: IStyleData = {
  bg: null,
  cl: null,
  bd: null,
  bl: BooleanNumber.FALSE,
  it: BooleanNumber.FALSE,
  ul: { s: BooleanNumber.FALSE },
  st: { s: BooleanNumber.FALSE },
  fs: 11,
  tb: WrapStrategy.OVERFLOW,
};

const POINT = 4 / 3;

/** Of rows with one line of ordinary letters, in pixels. */
const ROW_HEIGHT = 22;

/** What is drawn over a cell's own style. */
interface Over {
  readonly style: IStyleData;
  readonly hasFilter: boolean;
}

const NOTHING_OVER: Over = { style: {}, hasFilter: false };

const UNIT = 'grid';

/** Commands of Univer that only move about. Everything that would change its copy of the cells goes through the model instead. */
const ALLOWED =
  /scroll|selection|zoom|operation|mutation|sheet-activate|set-worksheet-active|viewport|hover|render|cursor|freeze/i;
const REFUSED = /clear-selection|delete-range|insert-range|copy-formula|selection-(content|format|all)/i;

/** Univer's grid over a workbook model: it draws the active sheet and reports what the person does with the mouse and arrows. */
export class UniverGrid {
  readonly #univer: Univer;
  readonly #api: FUniver;
  readonly #commands: ICommandService;
  #model: WorkbookModel | undefined;
  #formulas: ModelFormulas | undefined;
  /** What is drawn over the cells' own style, as far as it is known. */
  #over = new Map<string, Over>();
  #stopListening: (() => void) | undefined;
  #dirty = new Map<SheetModel, Area[]>();
  #isStale = false;
  #isScheduled = false;
  #isSelecting = false;
  #isReporting = false;
  #hasOverlay = false;
  /** The mouse has been at work since the sheet was drawn. */
  #isTouched = false;
  #builds = 0;
  /** Rows that are not as tall as all others, in pixels. */
  #heights = new Map<number, number>();
  #size = { rows: 0, columns: 0 };

  constructor(
    container: HTMLElement,
    language: Language,
    private readonly listener: GridListener,
  ) {
    container.addEventListener(
      'pointerdown',
      () => {
        this.#isTouched = true;
      },
      { capture: true },
    );
    const locale = language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
    this.#univer = new Univer({
      locale,
      locales: { [LocaleType.ZH_CN]: chinese, [LocaleType.EN_US]: english },
      logLevel: LogLevel.ERROR,
    });
    const preset = UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      formulaBar: false,
      footer: false,
      contextMenu: false,
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    });
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) this.#univer.registerPlugin(plugin[0], plugin[1]);
      else this.#univer.registerPlugin(plugin);
    }
    this.#api = FUniver.newAPI(this.#univer);
    this.#commands = this.#univer.__getInjector().get(ICommandService);
    this.#listen();
  }

  show(model: WorkbookModel): void {
    this.#stopListening?.();
    this.#formulas?.dispose();
    this.#model = model;
    this.#formulas = new ModelFormulas(model);
    this.#stopListening = model.onChange((change) => {
      this.#hear(model, change);
    });
    this.#rebuild();
  }

  /** Where a cell is in the grid; undefined when it is scrolled out of sight. */
  cellRect(row: number, column: number): DOMRect | undefined {
    if (!this.#isSeen(row, column)) return undefined;
    return this.#api.getActiveWorkbook()?.getActiveSheet()?.getRange(row, column).getCellRect();
  }

  select(area: Area): void {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    if (sheet == null) return;
    if (area.row + area.rows > this.#size.rows || area.column + area.columns > this.#size.columns)
      this.#rebuild();
    this.#isSelecting = true;
    sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
    this.#isSelecting = false;
    this.#reveal(area.row, area.column);
  }

  /** Tells the listener what is selected now. Univer's events come late and may speak of an earlier selection. */
  report(): void {
    const range = this.#api
      .getActiveWorkbook()
      ?.getActiveSheet()
      ?.getSelection()
      ?.getActiveRange()
      ?.getRange();
    if (range == null || this.#isSelecting) return;
    const selected = this.#model?.selection?.area;
    if (!this.#isTouched && selected !== undefined) {
      // A sheet just drawn may come back with its first cell selected, which nobody did.
      if (range.startRow !== selected.row || range.startColumn !== selected.column) this.select(selected);
      return;
    }
    this.#isReporting = true;
    this.listener.selected({
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    });
    this.#isReporting = false;
  }

  dispose(): void {
    this.#stopListening?.();
    this.#formulas?.dispose();
    this.#univer.dispose();
  }

  #listen(): void {
    const { Event } = this.#api;
    this.#api.addEvent(Event.BeforeSheetEditStart, (params) => {
      params.cancel = true;
      this.listener.editing();
    });
    const report = () => {
      this.report();
    };
    this.#api.addEvent(Event.SelectionChanged, report);
    this.#api.addEvent(Event.SelectionMoveEnd, report);
    this.#api.addEvent(Event.CellHover, ({ row, column }) => {
      const rect = this.cellRect(row, column);
      if (rect !== undefined) this.listener.hovered(row, column, rect);
    });
    this.#api.addEvent(Event.CellClicked, ({ row, column }) => {
      this.listener.clicked(row, column);
    });
    this.#api.addEvent(Event.Scroll, () => {
      this.listener.moved();
    });
    this.#api.addEvent(Event.BeforeCommandExecute, (command) => {
      if (this.#isAllowed(command.id)) return;
      command.cancel = true;
    });
  }

  /** Univer has its services for sheets once there is a sheet. */
  #overlay(): void {
    if (this.#hasOverlay) return;
    this.#hasOverlay = true;
    this.#univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style,
        handler: (cell, at, next) =>
          next(
            this.#overlaid(
              cell,
              at.row,
              at.col,
              typeof cell?.s === 'string' ? at.workbook.getStyles().get(cell.s) : cell?.s,
            ),
          ),
      });
  }

  #isAllowed(id: string): boolean {
    if (!/command/i.test(id)) return true;
    return ALLOWED.test(id) && !REFUSED.test(id);
  }

  // Drawing

  /** The cell with what its conditional formats say and, in a table's header, the mark of its filter. */
  #overlaid(
    cell: Nullable<ICellDataForSheetInterceptor>,
    row: number,
    column: number,
    style: Nullable<IStyleData>,
  ): Nullable<ICellDataForSheetInterceptor> {
    const key = `${String(row)},${String(column)}`;
    const over = this.#over.get(key) ?? this.#overAt(row, column);
    this.#over.set(key, over);
    if (over === NOTHING_OVER) return cell;
    return {
      ...cell,
      s: { ...style, ...over.style },
      ...(over.hasFilter ? { customRender: [filterMark] } : {}),
    };
  }

  #overAt(row: number, column: number): Over {
    const sheet = this.#model?.activeSheet;
    if (sheet === undefined || this.#formulas === undefined) return NOTHING_OVER;
    const table = sheet.tableAt(row, column);
    const hasFilter = table?.showFilterButton === true && table.showHeaders && row === table.area.row;
    if (sheet.conditionalFormats.length === 0 && !hasFilter) return NOTHING_OVER;
    const { fill, color, bold, italic } = conditionalLook(this.#formulas, sheet, row, column);
    const style: IStyleData = {
      ...(fill === undefined ? {} : { bg: { rgb: fill } }),
      ...(color === undefined ? {} : { cl: { rgb: color } }),
      ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    };
    return hasFilter || Object.keys(style).length > 0 ? { style, hasFilter } : NOTHING_OVER;
  }

  /** Anything may have changed what formulas outside the cells give. */
  #forget(): void {
    this.#over.clear();
    this.#formulas?.forget();
  }

  #hear(model: WorkbookModel, change: ModelChange): void {
    if (change.kind === 'selection') {
      if (change.type === 'Activated') this.#isStale = true;
      else if (!this.#isReporting && change.area !== undefined) this.select(change.area);
    } else if (change.kind === 'cells' || change.kind === 'format') {
      const sheet = change.sheet === undefined ? undefined : model.findSheet(change.sheet);
      if (sheet === undefined || change.area === undefined || change.type === 'Merged') this.#isStale = true;
      else this.#dirty.set(sheet, [...(this.#dirty.get(sheet) ?? []), change.area]);
    } else if (change.kind !== 'settings' && change.kind !== 'names' && change.kind !== 'calculation') {
      this.#isStale = true;
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      this.#draw();
    });
  }

  #draw(): void {
    const model = this.#model;
    if (model === undefined) return;
    this.#forget();
    const areas = this.#dirty.get(model.activeSheet) ?? [];
    this.#dirty.clear();
    const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
    const isOutside = areas.some(
      (area) => area.row + area.rows > this.#size.rows || area.column + area.columns > this.#size.columns,
    );
    if (this.#isStale || isOutside || cells > 20_000) {
      this.#rebuild();
      return;
    }
    if (areas.length === 0) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const drawn = (cellValue[row] ??= {});
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = gridCell(model.activeSheet, row, column);
          drawn[column] = { ...cell, s: { ...PLAIN, ...(typeof cell.s === 'object' ? cell.s : {}) } };
        }
      }
    }
    const subUnitId = this.#api.getActiveWorkbook()?.getActiveSheet()?.getSheetId();
    if (subUnitId === undefined) return;
    this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.#unit,
      subUnitId,
      cellValue,
    });
    this.#fitRows(model.activeSheet, areas, subUnitId);
    // A rule may look at cells other than those it colours.
    if (model.activeSheet.conditionalFormats.length > 0)
      this.#api.getActiveWorkbook()?.getActiveSheet()?.refreshCanvas();
    this.listener.moved();
  }

  /** Rows that need more room for what was written, or need it no longer. */
  #fitRows(sheet: SheetModel, areas: readonly Area[], subUnitId: string): void {
    const rowHeight: Record<number, number> = {};
    const ranges = areas.map(({ row, rows }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: 0,
      endColumn: this.#size.columns - 1,
    }));
    for (const { startRow, endRow } of ranges) {
      const lines = { row: startRow, rows: endRow - startRow + 1, column: 0, columns: MAX_COLUMNS };
      const heights = neededHeights(sheet, measureText, lines);
      for (let row = startRow; row <= endRow; row++) {
        const points = sheet.rowHeights.get(row) ?? heights.get(row);
        const height = points === undefined ? ROW_HEIGHT : Math.round(points * POINT);
        if (height !== (this.#heights.get(row) ?? ROW_HEIGHT)) rowHeight[row] = height;
        this.#heights.set(row, height);
      }
    }
    if (Object.keys(rowHeight).length === 0) return;
    const rows = Object.keys(rowHeight).map(Number);
    this.#commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, {
      unitId: this.#unit,
      subUnitId,
      ranges: rows.map((row) => ({
        startRow: row,
        endRow: row,
        startColumn: 0,
        endColumn: this.#size.columns - 1,
      })),
      rowHeight,
    });
  }

  get #unit(): string {
    return `${UNIT}${String(this.#builds)}`;
  }

  /** Draws the active sheet from nothing. */
  #rebuild(): void {
    const model = this.#model;
    if (model === undefined) return;
    this.#isStale = false;
    this.#isTouched = false;
    this.#dirty.clear();
    this.#forget();
    const before = this.#builds === 0 ? undefined : this.#unit;
    this.#builds++;
    const sheet = model.activeSheet;
    const selected = model.selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const data: Partial<IWorkbookData> = {
      id: this.#unit,
      name: model.fileName,
      sheetOrder: ['sheet'],
      sheets: { sheet: this.#sheetData(sheet, selected) },
    };
    // First the old one goes: two at once would put the same parts of Univer's page there twice.
    if (before !== undefined) this.#api.disposeUnit(before);
    this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.#overlay();
    this.select(selected);
    this.listener.moved();
  }

  #sheetData(sheet: SheetModel, selected: Area): Partial<IWorksheetData> {
    const used = sheet.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const rows = Math.max(used.row + used.rows + 100, selected.row + selected.rows + 100, 200);
    const columns = Math.max(used.column + used.columns + 8, selected.column + selected.columns + 8, 26);
    this.#size = { rows, columns };
    const cellData: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of sheet.cells())
      (cellData[row] ??= {})[column] = gridCell(sheet, row, column);
    for (const table of sheet.tables) {
      for (let row = table.area.row; row < table.area.row + table.area.rows; row++) {
        const drawn = (cellData[row] ??= {});
        for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
          drawn[column] ??= gridCell(sheet, row, column);
        }
      }
    }
    const heights = new Map([...neededHeights(sheet, measureText), ...sheet.rowHeights]);
    this.#heights = new Map([...heights].map(([row, points]) => [row, Math.round(points * POINT)]));
    const { rows: ySplit, columns: xSplit } = sheet.freeze;
    return {
      id: 'sheet',
      name: sheet.name,
      rowCount: rows,
      columnCount: columns,
      defaultRowHeight: ROW_HEIGHT,
      defaultColumnWidth: Math.round(DEFAULT_COLUMN_WIDTH * POINT),
      cellData,
      mergeData: sheet.merged.map((area) => ({
        startRow: area.row,
        endRow: area.row + area.rows - 1,
        startColumn: area.column,
        endColumn: area.column + area.columns - 1,
      })),
      columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
      rowData: sizes(heights, new Set([...sheet.hiddenRows, ...sheet.filteredRows]), (h) => ({ h })),
      showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      freeze: {
        xSplit,
        ySplit,
        startRow: ySplit === 0 ? -1 : ySplit,
        startColumn: xSplit === 0 ? -1 : xSplit,
      },
    };
  }

  #reveal(row: number, column: number): void {
    if (!this.#isSeen(row, column))
      this.#api.getActiveWorkbook()?.getActiveSheet()?.scrollToCell(row, column);
  }

  /** Frozen rows and columns are always seen. */
  #isSeen(row: number, column: number): boolean {
    const shown = this.#api.getActiveWorkbook()?.getActiveSheet()?.getVisibleRange();
    const freeze = this.#model?.activeSheet.freeze;
    if (shown == null || freeze === undefined) return false;
    const isRow = row < freeze.rows || (row >= shown.startRow && row <= shown.endRow);
    const isColumn = column < freeze.columns || (column >= shown.startColumn && column <= shown.endColumn);
    return isRow && isColumn;
  }
}

function sizes<Size extends object>(
  points: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  size: (pixels: number) => Size,
): Record<number, Size & { hd?: BooleanNumber }> {
  const found: Record<number, Size & { hd?: BooleanNumber }> = {};
  for (const [index, width] of points) found[index] = size(Math.round(width * POINT));
  for (const index of hidden) found[index] = { ...size(0), ...found[index], hd: BooleanNumber.TRUE };
  return found;
}
