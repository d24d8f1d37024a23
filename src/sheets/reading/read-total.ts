import type { Exact } from '../../domain/exact';
import type { Field } from '../../domain/field';
import { asCellAmount, parseField } from './parse-field';
import type { FoundTable } from './read-table';
import { cellAt } from '../workbook-snapshot';

/** What the totals row of a table says in one of its columns; undefined where the row is not shown. */
export function readTotal(
  { sheet, table, body }: Pick<FoundTable<string>, 'sheet' | 'table' | 'body'>,
  column: number | undefined,
): Field<Exact> | undefined {
  if (!table.hasTotals || column === undefined || !sheet.cells) return undefined;
  const at = { sheet: sheet.name, row: body.end, column };
  return parseField({ state: 'present', value: cellAt(sheet.cells, at.row, column), at }, asCellAmount);
}
