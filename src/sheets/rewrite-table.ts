import { areaReference, isBlank, qualifiedReference, type Area } from '../domain/cell';
import { Refusal } from '../domain/refusal';
import type { FoundTable } from './reading/read-table';
import type { SheetDeclaration } from './sheet';
import { bodyFormat } from './table-sheet-steps';
import { cellAt, type SheetSnapshot } from './workbook-snapshot';
import type { CellInput, WriteStep } from './write-plan';

/** A row by its columns' keys. */
export type RowInput<Key extends string> = Readonly<Partial<Record<Key, CellInput>>>;

/**
 * The steps that put new rows in place of a table's body. Only declared columns are written, wherever they stand;
 * columns that somebody added keep what they hold. Of the old rows go contents, links and the look of each cell, which
 * were about those rows; conditional formats and drop-downs, which somebody laid over the columns, stay.
 * @throws Refusal when the table would have to grow over cells that hold something, or over its totals row.
 */
export function rewriteTable<Key extends string>(
  found: FoundTable<Key>,
  declaration: SheetDeclaration<Key>,
  rows: readonly RowInput<Key>[],
): readonly WriteStep[] {
  const { sheet, table, columns, body } = found;
  const end = body.first + rows.length;
  const grown: Area = {
    row: body.end,
    column: table.area.column,
    rows: end - body.end,
    columns: table.area.columns,
  };
  if (rows.length !== body.end - body.first && table.hasTotals) throw totalsInTheWay(sheet, table.name);
  refuseToOverwrite(sheet, grown);
  const ours = declaration.columns.flatMap((column) => {
    const at = columns.get(column.key);
    return at === undefined ? [] : [{ column, at }];
  });
  const standingTogether = sideBySide(ours);
  const areaOf = (column: number, width: number, count: number): Area => ({
    row: body.first,
    column,
    rows: count,
    columns: width,
  });
  return [
    ...standingTogether.map(([{ at }, ...others]): WriteStep => ({
      do: 'clear',
      sheet: sheet.name,
      area: areaOf(at, 1 + others.length, body.end - body.first),
      what: 'output',
    })),
    ...(end === body.end
      ? []
      : [
          {
            do: 'resizeTable',
            sheet: sheet.name,
            name: table.name,
            area: { ...table.area, rows: rows.length + 1 },
          } as const,
        ]),
    ...ours.map(({ column, at }): WriteStep => ({
      do: 'format',
      sheet: sheet.name,
      area: areaOf(at, 1, rows.length),
      format: bodyFormat(column),
    })),
    ...standingTogether.map((columns): WriteStep => ({
      do: 'write',
      sheet: sheet.name,
      row: body.first,
      column: columns[0].at,
      cells: rows.map((row) => columns.map(({ column }) => row[column.key])),
    })),
  ];
}

/** The columns from left to right, those beside each other together: one step for all of them is many fewer for Excel. */
function sideBySide<Column extends { readonly at: number }>(
  columns: readonly Column[],
): readonly (readonly [Column, ...Column[]])[] {
  const runs: [Column, ...Column[]][] = [];
  for (const column of [...columns].sort((one, other) => one.at - other.at)) {
    const run = runs.at(-1);
    if (run && column.at === run[0].at + run.length) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** @throws Refusal that names the first cell of `area` that holds something, and `needs` as what the results take. */
export function refuseToOverwrite(sheet: SheetSnapshot, area: Area, needs: Area = area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (isBlank(sheet.cells && cellAt(sheet.cells, row, column))) continue;
      const cell = qualifiedReference({ sheet: sheet.name, row, column });
      const needed = areaReference(needs);
      throw new Refusal('notUsable', {
        'zh-CN': `${cell} 有内容，结果需要写到 ${needed}，因此没有写入任何内容。请移走这些单元格后再试。`,
        'en-US': `${cell} holds something, and the results need ${needed}; nothing was written. Move those cells away and try again.`,
      });
    }
  }
}

/** That a totals row keeps a table from growing. */
export function totalsInTheWay(sheet: SheetSnapshot, table: string): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': `“${sheet.name}”中的表 ${table} 开着汇总行，结果写不进去。请关闭汇总行后再试。`,
    'en-US': `The table ${table} on “${sheet.name}” has a totals row, which is in the way. Turn it off and try again.`,
  });
}
