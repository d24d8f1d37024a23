import { parseDay } from '../../domain/day-spelling';
import { parsePeriodLabel, type PeriodLabel } from '../../domain/period-label';
import { shownAt, type CellView } from './cell-view';
import { filledIn } from './list-headers';

/** Where the periods of a ledger stand, seen with a period a row. */
export interface LedgerLayout {
  readonly labels: number;
  /** The first row of headers, and the first row below them. */
  readonly headers: { readonly first: number; readonly end: number };
  readonly periods: readonly { readonly row: number; readonly label: PeriodLabel }[];
  /** The row after the last of the periods. */
  readonly end: number;
}

/** Fewer are no series. */
const fewestPeriods = 2;

/** Finds a column of periods with headers above it; undefined where there is none. `deepest`: how many rows of headers there may be. */
export function ledgerLayout(view: CellView, deepest: number, date1904: boolean): LedgerLayout | undefined {
  for (let labels = 0; labels < view.columns; labels++) {
    const periods: { row: number; label: PeriodLabel }[] = [];
    for (let row = 0; row < view.rows; row++) {
      const label = parsePeriodLabel(view.value(row, labels), date1904);
      if (label && (periods.length > 0 || label.period !== 'total')) periods.push({ row, label });
    }
    const [start] = periods;
    if (!start || start.row === 0) continue;
    if (periods.filter(({ label }) => label.period !== 'total').length < fewestPeriods) continue;
    if (isDayOfRecord(view, start.row, labels)) continue;
    let first = start.row - 1;
    // A title is one cell wide; a row of headers names several columns.
    while (first > 0 && start.row - first < deepest && filledIn(view, first - 1) >= 2) first--;
    return { labels, headers: { first, end: start.row }, periods, end: (periods.at(-1)?.row ?? 0) + 1 };
  }
  return undefined;
}

/**
 * Days label the rows of records too, and a number may be any amount: such labels stand under a header that says
 * period, under none, or, with the periods side by side, beside one that says what the series are. `3月` needs none.
 */
function isDayOfRecord(view: CellView, row: number, column: number): boolean {
  const label = view.value(row, column);
  if (typeof label === 'string' && parseDay(label) === undefined) return false;
  const header = shownAt(view, row - 1, column);
  return header !== '' && !ofPeriods.test(header) && !ofSeries.test(header);
}

const ofPeriods = /月|日期|时间|期间|年|季|month|date|period|year|quarter/i;
const ofSeries = /能源|燃料|品种|种类|类别|项目|名称|单位|energy|fuel|item|name|source|unit/i;
