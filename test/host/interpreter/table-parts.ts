import type { Area } from '../../../src/domain/cell';
import { REFUSED } from '../model/host-error';
import type { TableColumnModel, TableModel } from '../model/table-model';
import type { Desk } from './desk';
import { RangeObject } from './range-object';
import { perCell, wireValue, writeEntries } from './range-values';
import { FilterObject } from './table-filter-object';
import type { Members } from './wire-object';
import { itemAt, textValue, WireObject } from './wire-object';

/** Rows of values for new rows or columns: rows given as they are, one value for all, or nothing. */
function given(value: unknown, rows: number, columns: number): unknown[][] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const lines: unknown[] = value;
  return lines.map((line) => (Array.isArray(line) ? line : [line]));
}

export class TableColumnCollectionObject extends WireObject {
  readonly kind = 'TableColumnCollection';

  constructor(
    private readonly desk: Desk,
    private readonly table: TableModel,
  ) {
    super();
  }

  protected define(): Members {
    const { desk, table } = this;
    const wrap = (column: TableColumnModel) => new TableColumnObject(desk, table, column);
    return {
      read: { Count: () => table.columns.length },
      items: () => table.columns.map(wrap),
      item: (key) => {
        const found = table.columns.find((column) =>
          typeof key === 'number'
            ? column.id === key
            : column.name.toLowerCase() === String(key).toLowerCase(),
        );
        if (found === undefined) throw REFUSED.itemNotFound(`column ${String(key)} of ${table.name}`);
        return wrap(found);
      },
      open: {
        GetItemAt: (args) => wrap(itemAt(table.columns, args.number(0), 'column')),
        Add: (args) => {
          const index = args.isAbsent(0) || args.number(0) < 0 ? table.columns.length : args.number(0);
          const { rows } = table.area;
          const values = given(args.at(1), rows, 1);
          if (values !== undefined && values.length !== rows) throw REFUSED.invalidArgument('column values');
          const column = desk.model.addTableColumn(table, index, args.isAbsent(2) ? undefined : args.text(2));
          const area: Area = { ...table.area, column: table.area.column + index, columns: 1 };
          if (values !== undefined) {
            const isNamed = !args.isAbsent(2) && !Array.isArray(args.at(1));
            writeEntries(desk, table.sheet, area, isNamed ? [[column.name], ...values.slice(1)] : values);
            if (!args.isAbsent(2)) desk.model.renameColumn(table, index, args.text(2));
          }
          return wrap(column);
        },
      },
      call: { GetCount: () => table.columns.length },
    };
  }
}

class TableColumnObject extends WireObject {
  readonly kind = 'TableColumn';

  constructor(
    private readonly desk: Desk,
    private readonly table: TableModel,
    private readonly column: TableColumnModel,
  ) {
    super();
  }

  override get identity(): number {
    return this.column.id;
  }

  #index(): number {
    const index = this.table.columns.indexOf(this.column);
    if (index < 0) throw REFUSED.itemNotFound(`column ${this.column.name}`);
    return index;
  }

  protected define(): Members {
    const { desk, table, column } = this;
    const { sheet } = table;
    const lane = (area: Area | undefined) => {
      if (area === undefined) throw REFUSED.itemNotFound(`row of ${table.name}`);
      return { ...area, column: area.column + this.#index(), columns: 1 };
    };
    const range = (area: Area | undefined) => new RangeObject(desk, { sheet, area: lane(area) });
    return {
      read: {
        Id: () => column.id,
        Index: () => this.#index(),
        Name: () => column.name,
        Values: () => perCell(desk, lane(table.area), (row, col) => wireValue(sheet.value(row, col))),
      },
      write: {
        Name: (value) => {
          sheet.requireEditable(lane({ ...table.area, rows: 1 }));
          desk.model.renameColumn(table, this.#index(), textValue(value));
        },
        Values: (value) => {
          writeEntries(desk, sheet, lane(table.area), value);
        },
      },
      open: {
        Filter: () => new FilterObject(desk, table, column),
        GetRange: () => range(table.area),
        GetDataBodyRange: () => range(table.bodyArea),
        GetHeaderRowRange: () => range(table.headerArea),
        GetTotalRowRange: () => range(table.totalsArea),
      },
      call: {
        Delete: () => {
          desk.model.deleteTableColumn(table, this.#index());
        },
      },
    };
  }
}

export class TableRowCollectionObject extends WireObject {
  readonly kind = 'TableRowCollection';

  constructor(
    private readonly desk: Desk,
    private readonly table: TableModel,
  ) {
    super();
  }

  protected define(): Members {
    const { desk, table } = this;
    const wrap = (index: number) => new TableRowObject(desk, table, index);
    const count = () => table.bodyArea.rows;
    const at = (index: number) => {
      if (index < 0 || index >= count()) throw REFUSED.invalidArgument(`row ${String(index)}`);
      return wrap(index);
    };
    return {
      read: { Count: count },
      items: () => Array.from({ length: count() }, (_, i) => wrap(i)),
      open: {
        GetItemAt: (args) => at(args.number(0)),
        Add: (args) => {
          const { columns } = table.area;
          const wanted = args.at(1);
          const isOneRow = Array.isArray(wanted) && !Array.isArray(wanted[0]);
          const values = isOneRow ? [wanted] : given(wanted, 1, columns);
          const rows = Math.max(1, values?.length ?? 1);
          if (values?.some((line: unknown) => !Array.isArray(line) || line.length !== columns) === true) {
            throw REFUSED.invalidArgument('values of a row');
          }
          const asked = args.isAbsent(0) || args.number(0) < 0 ? count() : args.number(0);
          if (asked > count()) throw REFUSED.invalidArgument(`row ${String(asked)}`);
          const isBlank =
            table.isFresh && count() === 1 && table.sheet.usedArea(true, table.bodyArea) === undefined;
          const index = isBlank ? 0 : asked;
          if (!isBlank) desk.model.addTableRows(table, index, rows);
          else if (rows > 1) desk.model.addTableRows(table, 1, rows - 1);
          if (values !== undefined) {
            writeEntries(
              desk,
              table.sheet,
              { ...table.bodyArea, row: table.bodyArea.row + index, rows },
              values,
            );
          }
          return wrap(index);
        },
      },
      call: {
        GetCount: count,
        DeleteRowsAt: (args) => {
          at(args.number(0));
          desk.model.deleteTableRows(table, args.number(0), args.numberOr(1, 1));
        },
      },
    };
  }
}

class TableRowObject extends WireObject {
  readonly kind = 'TableRow';

  constructor(
    private readonly desk: Desk,
    private readonly table: TableModel,
    private readonly index: number,
  ) {
    super();
  }

  protected define(): Members {
    const { desk, table, index } = this;
    const { sheet } = table;
    const area = () => ({ ...table.bodyArea, row: table.bodyArea.row + index, rows: 1 });
    return {
      read: {
        Index: () => index,
        Values: () => perCell(desk, area(), (row, column) => wireValue(sheet.value(row, column))),
      },
      write: {
        Values: (value) => {
          writeEntries(desk, sheet, area(), value);
        },
      },
      open: { GetRange: () => new RangeObject(desk, { sheet, area: area() }) },
      call: {
        Delete: () => {
          desk.model.deleteTableRows(table, index, 1);
        },
      },
    };
  }
}
