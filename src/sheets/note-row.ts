import { isTotalLabel } from '../domain/period-label';
import { parseDay } from '../domain/day-spelling';
import { parseNumber } from '../domain/number-spelling';
import { choiceOf } from './choice-lists';
import type { StandingColumn } from './reading/read-table';
import type { ColumnDeclaration } from './sheet';
import { cellAt, type CellBlock } from './workbook-snapshot';

const remark = /^\s*(?:注|说明|备注|附注|※|\*|note|remark|nb)/i;

/**
 * The column by which a row is known to be no record, and what stands there: a sum of others (`合计`), or the only text
 * of the row where it is plainly a remark. A row of which only one cell is filled in so far stays a record.
 */
export function noteIn(
  cells: CellBlock,
  standing: readonly StandingColumn[],
  row: number,
): { readonly column: number; readonly seen: string } | undefined {
  let only: StandingColumn | undefined;
  let text = '';
  let filled = 0;
  for (const column of standing) {
    const value = cellAt(cells, row, column.at);
    if (value === undefined || value === '') continue;
    if (column.declaration.kind === 'formula') {
      // Tonnes typed over a formula are no remark.
      if (typeof value === 'number') filled++;
      continue;
    }
    if (isTotalLabel(value)) return { column: column.at, seen: String(value) };
    filled++;
    if (typeof value !== 'string') continue;
    only = column;
    text = value;
  }
  if (filled !== 1 || !only || !isRemark(text, only.declaration, only.isFirst)) return undefined;
  return { column: only.at, seen: text.trim() };
}

/** Whether a text that stands alone in a row is no beginning of a record. */
function isRemark(text: string, { kind, choices }: ColumnDeclaration, isFirst: boolean): boolean {
  if (remark.test(text)) return true;
  switch (kind) {
    case 'day':
      return parseDay(text) === undefined;
    case 'year':
      return !/\d{4}/.test(text.normalize('NFKC'));
    case 'number':
    case 'tonnes':
      return parseNumber(text) === undefined;
    case 'choice':
      return isFirst && choices !== undefined && choiceOf(choices, text) === undefined;
    default:
      return isFirst && text.trim().length > longestLabel;
  }
}

/** A first cell that says more than this is no number or name of a record. */
const longestLabel = 12;
