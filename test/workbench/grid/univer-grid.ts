import type { ICellData, IStyleData, IWorkbookData, Univer } from '@univerjs/core';
import {
  BooleanNumber,
  ICommandService,
  InterceptorEffectEnum,
  UniverInstanceType,
  WrapStrategy,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SetWorksheetRowHeightMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../../src/domain/cell';
import type { Language } from '../../../src/domain/language';
import { MAX_COLUMNS } from '../../host/model/cell';
import type { ChartModel } from '../../host/model/chart-model';
import type { ModelChange } from '../../host/model/change';
import { framedArea } from '../../host/model/sheet-frame';
import type { SheetModel } from '../../host/model/sheet-model';
import type { WorkbookModel } from '../../host/workbook-model';
import { areaRect, scrollCorner } from './area-rect';
import { gridCell } from './grid-cell';
import { gridSheet, gridSize, pixels, ROW_HEIGHT, rowHeights } from './grid-sheet';
import type { GridSize } from './grid-sheet';
import { LooksOverCells } from './looks-over-cells';
import { ModelFormulas } from './model-formulas';
import { measureText } from './measure-text';
import { newUniver } from './new-univer';
import { neededHeights } from './row-heights';

/** A chart and where it is in the grid. */
export interface PlacedChart {
  readonly chart: ChartModel;
  readonly rect: DOMRect;
}

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
  readonly #looks = new LooksOverCells();
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
  #size: GridSize = { rows: 0, columns: 0 };

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
    this.#univer = newUniver(container, language);
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
    return this.#isSeen(row, column) ? this.#rect({ row, column, rows: 1, columns: 1 }) : undefined;
  }

  /** The charts of the active sheet and where they are in the grid, also where they are scrolled out of sight. */
  placedCharts(): readonly PlacedChart[] {
    const sheet = this.#model?.activeSheet;
    if (sheet === undefined) return [];
    return sheet.charts.flatMap((chart) => {
      const rect = this.#rect(framedArea(sheet, chart.frame));
      return rect === undefined ? [] : [{ chart, rect }];
    });
  }

  /** Where the cells that scroll begin: behind the headers and what is frozen. */
  scrollCorner(): { readonly left: number; readonly top: number } {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const freeze = this.#model?.activeSheet.freeze;
    return sheet == null || freeze === undefined ? { left: 0, top: 0 } : scrollCorner(sheet, freeze);
  }

  #rect(area: Area): DOMRect | undefined {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const freeze = this.#model?.activeSheet.freeze;
    return sheet == null || freeze === undefined ? undefined : areaRect(sheet, freeze, area);
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
            this.#looks.over(
              cell,
              at,
              typeof cell?.s === 'string' ? at.workbook.getStyles().get(cell.s) : cell?.s,
              this.#model?.activeSheet,
              this.#formulas,
            ),
          ),
      });
  }

  #isAllowed(id: string): boolean {
    if (!/command/i.test(id)) return true;
    return ALLOWED.test(id) && !REFUSED.test(id);
  }

  // Drawing

  /** Anything may have changed what formulas outside the cells give. */
  #forget(): void {
    this.#looks.forget();
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
        const height = points === undefined ? ROW_HEIGHT : pixels(points);
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
    const heights = rowHeights(sheet);
    this.#size = gridSize(sheet, selected);
    this.#heights = new Map([...heights].map(([row, points]) => [row, pixels(points)]));
    const data: Partial<IWorkbookData> = {
      id: this.#unit,
      name: model.fileName,
      sheetOrder: ['sheet'],
      sheets: { sheet: gridSheet(sheet, this.#size, heights) },
    };
    // First the old one goes: two at once would put the same parts of Univer's page there twice.
    if (before !== undefined) this.#api.disposeUnit(before);
    this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.#overlay();
    this.select(selected);
    this.listener.moved();
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
