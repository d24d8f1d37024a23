import { isTotalLabel } from '../domain/period-label';
import { parseDay } from '../domain/day-spelling';
import { parseNumber } from '../domain/number-spelling';
import { choiceOf } from './choice-lists';
import type { SeenCell } from './reading/read-table';
import { isInput, type ColumnDeclaration } from './sheet';
import { cellAt, type SheetSnapshot } from './workbook-snapshot';

const remark = /^\s*(?:注|说明|备注|附注|※|\*|note|remark|nb)/i;

/**
 * The cell by which a row is known to be no record: a sum of others (`合计`), or the only text of the row where it is
 * plainly a remark. A row of which only one cell is filled in so far stays a record.
 */
export function noteIn<Key extends string>(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<Key, number>,
  declared: readonly ColumnDeclaration<Key>[],
  row: number,
): SeenCell | undefined {
  let only: { readonly text: string; readonly at: number; readonly place: number } | undefined;
  let filled = 0;
  for (const [place, declaration] of declared.entries()) {
    const at = columns.get(declaration.key);
    if (at === undefined) continue;
    const value = sheet.cells && cellAt(sheet.cells, row, at);
    // Tonnes typed over a formula are no remark.
    if (declaration.kind === 'formula' && typeof value === 'number') filled++;
    if (!isInput(declaration) || value === undefined || value === '') continue;
    if (isTotalLabel(value)) return { at: { sheet: sheet.name, row, column: at }, seen: String(value) };
    filled++;
    if (typeof value === 'string') only = { text: value, at, place };
  }
  const column = only && declared[only.place];
  if (filled !== 1 || !only || !column || !isRemark(only.text, column, only.place === 0)) return undefined;
  return { at: { sheet: sheet.name, row, column: only.at }, seen: only.text.trim() };
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
