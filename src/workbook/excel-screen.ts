import type { Area, CellAddress } from '../domain/cell';
import { cellReference } from '../domain/cell';
import { Refusal } from '../domain/refusal';
import type { After } from './after';
import { afterByTheClock } from './after';
import { entryOf, formulaRead, valueRead } from './excel-cell';
import { hostErrorOf, refusalOfHostError } from './excel-error';
import { ExcelRequests } from './excel-request';
import type { Inserted, Insertion, Occupied, ReferenceValues, Screen, SelectedCell } from './screen';

/** Changes come in bursts (a paste, a drag of the selection); this long after the last the listener is told. */
const quietMilliseconds = 120;

/** The user is shown a few of the cells that are in the way, not hundreds. */
const occupiedShown = 3;

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** More cells than anybody reads in the pane are not fetched. */
const mostCells = 20_000;

/** Codes for a reference that leads nowhere. */
const nowhere: readonly string[] = [
  'ItemNotFound',
  'InvalidArgument',
  'InvalidReference',
  'InvalidSelection',
];

/** What the user looks at in Excel. */
export class ExcelScreen implements Screen {
  private readonly requests: ExcelRequests;

  constructor(private readonly after: After = afterByTheClock) {
    this.requests = new ExcelRequests(after);
  }

  async show({ sheet, row, column }: CellAddress): Promise<void> {
    await this.send(({ workbook }) => {
      const there = workbook.worksheets.getItem(sheet);
      there.activate();
      there.getRangeByIndexes(row, column, 1, 1).select();
      return () => undefined;
    });
  }

  async selectedCell(): Promise<SelectedCell> {
    return this.send(({ workbook }) => {
      const cell = workbook.getActiveCell();
      cell.load('rowIndex,columnIndex,values,valueTypes,formulas,text,worksheet/name');
      return () => {
        const value = first(cell.values);
        return {
          address: { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex },
          value: valueRead(value, first(cell.valueTypes)),
          formula: formulaRead(first(cell.formulas), value),
          shown: String(first(cell.text) ?? ''),
        };
      };
    });
  }

  async valuesOf(references: readonly string[], from: CellAddress): Promise<readonly ReferenceValues[]> {
    const values: ReferenceValues[] = [];
    for (const reference of references) values.push(await this.valuesOfOne(reference, from));
    return values;
  }

  private async valuesOfOne(reference: string, from: CellAddress): Promise<ReferenceValues> {
    try {
      const size = await this.requests.send((context) => {
        const range = rangeOf(context, reference, from).load('rowCount,columnCount');
        return () => range.rowCount * range.columnCount;
      });
      if (size > mostCells) return undefined;
      return await this.requests.send((context) => {
        const range = rangeOf(context, reference, from).load('values,valueTypes');
        return () =>
          range.values.map((row: readonly unknown[], at) =>
            row.map((value, column) => valueRead(value, range.valueTypes[at]?.[column])),
          );
      });
    } catch (error) {
      if (nowhere.includes(hostErrorOf(error)?.code ?? '')) return undefined;
      throw refusalOfHostError(error);
    }
  }

  async insert({ cells, formats }: Insertion, at: CellAddress, agreed?: Occupied): Promise<Inserted> {
    const area: Area = {
      row: at.row,
      column: at.column,
      rows: cells.length,
      columns: Math.max(...cells.map((row) => row.length)),
    };
    refuseBeyondTheSheet(area);
    const occupied = await this.occupiedIn(area, at.sheet, { cells });
    if (occupied.count > 0 && !isSame(occupied, agreed)) return { state: 'occupied', occupied };
    await this.send(({ workbook }) => {
      const range = blockAt(workbook, at.sheet, area);
      range.formulas = padded(cells, area.columns).map((row) => row.map(entryOf));
      if (formats)
        range.numberFormat = padded(formats, area.columns).map((row) => row.map((format) => format ?? null));
      return () => undefined;
    });
    return { state: 'inserted', area: { ...area, sheet: at.sheet } };
  }

  private occupiedIn(area: Area, sheet: string, { cells }: Insertion): Promise<Occupied> {
    return this.send(({ workbook }) => {
      const range = blockAt(workbook, sheet, area).load('formulas,text');
      return () => {
        const entries: readonly (readonly unknown[])[] = range.formulas;
        const taken = entries.flatMap((row, down) =>
          row.flatMap((entry, right) => {
            if (entry === '' || cells[down]?.[right] === undefined) return [];
            const address = { sheet, row: area.row + down, column: area.column + right };
            return [{ address, shown: range.text[down]?.[right] ?? '' }];
          }),
        );
        return { cells: taken.slice(0, occupiedShown), count: taken.length, entries };
      };
    });
  }

  async watch(listener: () => void): Promise<() => void> {
    let stopWaiting = () => {};
    const tell = () => {
      stopWaiting();
      stopWaiting = this.after(quietMilliseconds, listener);
      return Promise.resolve();
    };
    const registered: OfficeExtension.EventHandlerResult<unknown>[] = [];
    try {
      await this.requests.send(({ workbook: { worksheets } }) => {
        registered.push(
          worksheets.onSelectionChanged.add(tell),
          worksheets.onActivated.add(tell),
          worksheets.onChanged.add(tell),
        );
        return () => undefined;
      });
    } catch (error) {
      // The selection is read on request all the same.
      if (!hostErrorOf(error)) throw error;
      return stopWaiting;
    }
    return () => {
      stopWaiting();
      for (const handler of registered) handler.remove();
      void registered[0]?.context.sync().catch(() => undefined);
    };
  }

  private async send<Result>(queue: (context: Excel.RequestContext) => () => Result): Promise<Result> {
    try {
      return await this.requests.send(queue);
    } catch (error) {
      throw refusalOfHostError(error);
    }
  }
}

function first(rows: readonly (readonly unknown[])[]): unknown {
  return rows[0]?.[0];
}

function blockAt(workbook: Excel.Workbook, sheet: string, area: Area): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** All rows of one width; what is not said of a cell is undefined. */
function padded<Cell>(rows: readonly (readonly Cell[])[], columns: number): (Cell | undefined)[][] {
  return rows.map((row) => Array.from({ length: columns }, (_, column) => row[column]));
}

function isSame(found: Occupied, agreed: Occupied | undefined): boolean {
  return JSON.stringify(found.entries) === JSON.stringify(agreed?.entries);
}

function refuseBeyondTheSheet({ row, column, rows, columns }: Area): void {
  if (row + rows <= lastRow && column + columns <= lastColumn) return;
  throw new Refusal('notUsable', {
    'zh-CN': `从所选单元格起放不下 ${rows} 行 ${columns} 列，会超出工作表的边界。请选择靠上、靠左的单元格。`,
    'en-US': `${rows} rows by ${columns} columns do not fit below the selected cell: the sheet ends before. Select a cell further up or left.`,
  });
}

const columnOfTable = /^(?<table>[^[\]!']*)\[(?<row>@)?\[?(?<column>[^[\]@#]+)\]?\]$/u;

/** The range that a reference in a formula of the cell `from` means; Excel itself says where there is none. */
function rangeOf({ workbook }: Excel.RequestContext, reference: string, from: CellAddress): Excel.Range {
  const { table, row, column } = columnOfTable.exec(reference)?.groups ?? {};
  if (column !== undefined) {
    const here = workbook.worksheets.getItem(from.sheet).getRange(cellReference(from));
    const named = table ? workbook.tables.getItem(table) : here.getTables(false).getFirst();
    const body = named.columns.getItem(column).getDataBodyRange();
    return row || !table ? body.getIntersection(here.getEntireRow()) : body;
  }
  const local = reference.replaceAll('$', '');
  const parted = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(local);
  if (parted) {
    const sheet = parted[1]?.replaceAll("''", "'") ?? parted[2] ?? '';
    return workbook.worksheets.getItem(sheet).getRange(parted[3]);
  }
  if (/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?#?$|^[A-Z]{1,3}:[A-Z]{1,3}$|^\d+:\d+$/i.test(local))
    return workbook.worksheets.getItem(from.sheet).getRange(local);
  return workbook.names.getItem(local).getRange();
}
