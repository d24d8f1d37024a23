import type { TableColumnModel, TableModel } from '../model/table-model';
import type { Desk } from './desk';
import { RangeObject } from './range-object';
import { readText } from './range-values';
import type { Members } from './wire-object';
import { itemAt, recordValue, WireObject } from './wire-object';
import { REFUSED } from '../model/host-error';

/** Hides the rows that a filter on the table does not let through; only filters by value are understood. */
function apply(desk: Desk, table: TableModel): void {
  const { sheet, bodyArea } = table;
  for (let row = bodyArea.row; row < bodyArea.row + bodyArea.rows; row++) {
    const isShown = table.columns.every((column, i) => {
      if (column.filter === undefined) return true;
      const { values } = recordValue(column.filter);
      const text = readText(desk, sheet, row, table.area.column + i);
      return (
        Array.isArray(values) &&
        values.some((value: unknown) => String(value).toLowerCase() === text.toLowerCase())
      );
    });
    if (isShown) sheet.filteredRows.delete(row);
    else sheet.filteredRows.add(row);
  }
  desk.model.emit({ kind: 'format', sheet: sheet.name, area: bodyArea, type: 'RowHiddenChanged' });
}

export class AutoFilterObject extends WireObject {
  readonly kind = 'AutoFilter';

  constructor(
    private readonly desk: Desk,
    private readonly table: TableModel,
  ) {
    super();
  }

  clear(): void {
    for (const column of this.table.columns) delete column.filter;
    apply(this.desk, this.table);
  }

  protected define(): Members {
    const { desk, table } = this;
    return {
      read: {
        Enabled: () => table.showFilterButton,
        IsDataFiltered: () => table.columns.some((column) => column.filter !== undefined),
        Criteria: () => table.columns.map((column) => column.filter ?? null),
      },
      open: { GetRange: () => new RangeObject(desk, { sheet: table.sheet, area: table.area }) },
      call: {
        Apply: (args) => {
          const column = itemAt(table.columns, args.number(1), 'column');
          new FilterObject(desk, table, column).apply(args.at(2));
        },
        ClearCriteria: () => {
          this.clear();
        },
        ClearColumnCriteria: (args) => {
          delete itemAt(table.columns, args.number(0), 'column').filter;
          apply(desk, table);
        },
        Reapply: () => {
          apply(desk, table);
        },
      },
    };
  }
}

/** The filter of one column of a table. */
export class FilterObject extends WireObject {
  readonly kind = 'Filter';

  constructor(
    private readonly desk: Desk,
    private readonly table: TableModel,
    private readonly column: TableColumnModel,
  ) {
    super();
  }

  apply(criteria: unknown): void {
    const given = recordValue(criteria);
    if (given['filterOn'] !== 'Values') throw REFUSED.apiNotFound(`filter on ${String(given['filterOn'])}`);
    this.column.filter = given;
    apply(this.desk, this.table);
  }

  protected define(): Members {
    return {
      read: { Criteria: () => this.column.filter ?? null },
      call: {
        Apply: (args) => {
          this.apply(args.at(0));
        },
        ApplyValuesFilter: (args) => {
          this.apply({ filterOn: 'Values', values: args.at(0) });
        },
        Clear: () => {
          delete this.column.filter;
          apply(this.desk, this.table);
        },
      },
    };
  }
}
