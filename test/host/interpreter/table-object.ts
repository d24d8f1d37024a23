import type { Area } from '../../../src/domain/cell';
import { REFUSED } from '../model/host-error';
import { requireArea, splitSheet } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import type { TableModel } from '../model/table-model';
import type { Desk } from './desk';
import { eventMembers } from './event-members';
import { RangeObject } from './range-object';
import { sortRows } from './range-sort-object';
import { AutoFilterObject } from './table-filter-object';
import { TableColumnCollectionObject, TableRowCollectionObject } from './table-parts';
import type { Members } from './wire-object';
import { flagValue, itemAt, textValue, WireObject } from './wire-object';
import { WorksheetObject } from './worksheet-object';

function findIn(tables: readonly TableModel[], key: unknown): TableModel {
  const wanted = String(key).toLowerCase();
  const found = tables.find((table) => table.name.toLowerCase() === wanted || table.id === wanted);
  if (found === undefined) throw REFUSED.itemNotFound(`table ${String(key)}`);
  return found;
}

/** The tables of the workbook, or of one sheet. */
export class TableCollectionObject extends WireObject {
  readonly kind = 'TableCollection';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel | undefined,
  ) {
    super();
  }

  #all(): readonly TableModel[] {
    return this.sheet?.tables ?? this.desk.model.tables;
  }

  protected define(): Members {
    const { desk } = this;
    const wrap = (table: TableModel) => new TableObject(desk, table);
    return {
      read: { Count: () => this.#all().length },
      items: () => this.#all().map(wrap),
      item: (key) => wrap(findIn(this.#all(), key)),
      open: {
        GetItemAt: (args) => wrap(itemAt(this.#all(), args.number(0), 'table')),
        Add: (args) => {
          const { sheet, area } = this.#place(args.at(0));
          return wrap(desk.model.addTable(sheet, area, args.flag(1)));
        },
      },
      call: {
        GetCount: () => this.#all().length,
        ...eventMembers(desk, 'Table', this.sheet?.id ?? 'Workbook', [
          'AddedEvent',
          'DataChangedEvent',
          'DeletedEvent',
        ]),
      },
    };
  }

  #place(value: unknown): { sheet: SheetModel; area: Area } {
    if (value instanceof RangeObject) return { sheet: value.sheet, area: value.area };
    const { sheet, local } = splitSheet(textValue(value));
    const { model } = this.desk;
    return {
      sheet: sheet === undefined ? (this.sheet ?? model.activeSheet) : model.sheet(sheet),
      area: requireArea(local),
    };
  }
}

/** The tables that lie in or touch a range. */
export class ScopedTablesObject extends WireObject {
  readonly kind = 'TableScopedCollection';

  constructor(
    private readonly desk: Desk,
    private readonly tables: readonly TableModel[],
  ) {
    super();
  }

  protected define(): Members {
    const wrap = (table: TableModel) => new TableObject(this.desk, table);
    return {
      items: () => this.tables.map(wrap),
      item: (key) => wrap(findIn(this.tables, key)),
      open: {
        GetFirst: () => {
          const [first] = this.tables;
          if (first === undefined) throw REFUSED.itemNotFound('table');
          return wrap(first);
        },
      },
      call: { GetCount: () => this.tables.length },
    };
  }
}

export class TableObject extends WireObject {
  readonly kind = 'Table';

  constructor(
    private readonly desk: Desk,
    readonly table: TableModel,
  ) {
    super();
  }

  override get identity(): string {
    return this.table.id;
  }

  protected define(): Members {
    const { desk, table } = this;
    const { sheet } = table;
    const flag = (
      name:
        | 'showBandedRows'
        | 'showBandedColumns'
        | 'showFilterButton'
        | 'highlightFirstColumn'
        | 'highlightLastColumn',
    ) => ({
      read: () => table[name],
      write: (value: unknown) => {
        table[name] = flagValue(value);
        this.#tell();
      },
    });
    const bandedRows = flag('showBandedRows');
    const bandedColumns = flag('showBandedColumns');
    const filterButton = flag('showFilterButton');
    const first = flag('highlightFirstColumn');
    const last = flag('highlightLastColumn');
    const range = (area: Area | undefined, what: string) => {
      if (area === undefined) throw REFUSED.itemNotFound(`${what} of ${table.name}`);
      return new RangeObject(desk, { sheet, area });
    };
    return {
      read: {
        Id: () => table.id,
        LegacyId: () => table.id,
        Name: () => table.name,
        Style: () => table.style,
        ShowHeaders: () => table.showHeaders,
        ShowTotals: () => table.showTotals,
        ShowBandedRows: bandedRows.read,
        ShowBandedColumns: bandedColumns.read,
        ShowFilterButton: filterButton.read,
        HighlightFirstColumn: first.read,
        HighlightLastColumn: last.read,
      },
      write: {
        Name: (value) => {
          desk.model.renameTable(table, textValue(value));
        },
        Style: (value) => {
          table.style = textValue(value);
          this.#tell();
        },
        ShowHeaders: (value) => {
          desk.model.showHeaders(table, flagValue(value));
        },
        ShowTotals: (value) => {
          desk.model.showTotals(table, flagValue(value));
        },
        ShowBandedRows: bandedRows.write,
        ShowBandedColumns: bandedColumns.write,
        ShowFilterButton: filterButton.write,
        HighlightFirstColumn: first.write,
        HighlightLastColumn: last.write,
      },
      open: {
        Columns: () => new TableColumnCollectionObject(desk, table),
        Rows: () => new TableRowCollectionObject(desk, table),
        Worksheet: () => new WorksheetObject(desk, sheet),
        AutoFilter: () => new AutoFilterObject(desk, table),
        Sort: () => new TableSortObject(desk, table),
        GetRange: () => range(table.area, 'range'),
        GetDataBodyRange: () => range(table.bodyArea, 'body'),
        GetHeaderRowRange: () => range(table.headerArea, 'header row'),
        GetTotalRowRange: () => range(table.totalsArea, 'totals row'),
        ConvertToRange: () => {
          const { area } = table;
          desk.model.removeTable(table, true);
          return range(area, 'range');
        },
      },
      call: {
        Delete: () => {
          desk.model.removeTable(table, false);
        },
        Resize: (args) => {
          const wanted = args.at(0);
          const area =
            wanted instanceof RangeObject ? wanted.area : requireArea(splitSheet(textValue(wanted)).local);
          desk.model.resizeTable(table, area);
        },
        ClearFilters: () => {
          new AutoFilterObject(desk, table).clear();
        },
        ReapplyFilters: () => undefined,
        ...eventMembers(desk, 'Table', table.id, ['DataChangedEvent', 'SelectionChangedEvent']),
      },
    };
  }

  #tell(): void {
    const { table } = this;
    this.desk.model.emit({
      kind: 'tables',
      sheet: table.sheet.name,
      table: table.name,
      area: table.area,
      type: 'Styled',
    });
  }
}

class TableSortObject extends WireObject {
  readonly kind = 'TableSort';

  constructor(
    private readonly desk: Desk,
    private readonly table: TableModel,
  ) {
    super();
  }

  protected define(): Members {
    return {
      call: {
        Apply: (args) => {
          sortRows(this.desk, this.table.sheet, this.table.bodyArea, args.at(0));
        },
        Clear: () => undefined,
      },
    };
  }
}
