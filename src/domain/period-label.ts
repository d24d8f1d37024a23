import { parseDay } from './day-spelling';
import { isCellError, type CellValue } from './cell';
import { yearOf } from './day';

/** What labels a row or column of a ledger: a stretch of time, of a year where the label says which, or a sum of others. */
export type PeriodLabel =
  { readonly period: string; readonly year: number | undefined } | { readonly period: 'total' };

const total =
  /^(?:(?:全年|年度|本年|月度?|季度?|上半年|下半年)?(?:合计|总计|小计|累计)|合\s*计|(?:grand|sub)?\s*totals?|sum)$/i;
const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The period that a label names: `1月`, `2025年1月`, `2025-01`, `Jan 2025`, `三月份`, `一季度`, `2025年`, a day; undefined for all else. */
export function parsePeriodLabel(value: CellValue, date1904 = false): PeriodLabel | undefined {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 1990 && value <= 2100) return { period: '', year: value };
    const day = parseDay(value, date1904);
    return day === undefined ? undefined : { period: day.slice(5, 7), year: yearOf(day) };
  }
  if (typeof value !== 'string' || isCellError(value)) return undefined;
  const text = value.normalize('NFKC').trim();
  if (total.test(text)) return { period: 'total' };
  const day = parseDay(text, date1904);
  if (day !== undefined) return { period: day.slice(5, 7), year: yearOf(day) };
  const [, yearText, rest = ''] = /^(\d{4})\s*(?:年度?|[-/.]|\s)?\s*(.*)$/.exec(text) ?? [
    undefined,
    undefined,
    text,
  ];
  const year = yearText === undefined ? undefined : Number(yearText);
  if (year !== undefined && rest === '') return { period: '', year };
  const month = monthOf(rest, year !== undefined);
  if (month !== undefined) return { period: month, year };
  const english = /^([a-z]{3,9})\.?[\s,-]*(\d{4})?$/i.exec(text);
  const index = englishMonths.indexOf(english?.[1]?.slice(0, 3).toLowerCase() ?? '');
  if (english && index >= 0)
    return { period: twoDigits(index + 1), year: english[2] === undefined ? undefined : Number(english[2]) };
  const quarter = /^(?:第?([一二三四1-4])季度?|q([1-4]))$/i.exec(rest);
  if (quarter) return { period: `q${quarter[1] ?? quarter[2]}`, year };
  return undefined;
}

/** `1月`, `01月份`, `十二月`; a bare `01` only behind a year. */
function monthOf(text: string, isBehindYear: boolean): string | undefined {
  const digits = /^(\d{1,2})\s*(月份?)?$/.exec(text);
  if (digits && (digits[2] !== undefined || isBehindYear)) {
    const month = Number(digits[1]);
    return month >= 1 && month <= 12 ? twoDigits(month) : undefined;
  }
  const chinese = /^([一二三四五六七八九十]{1,2})月份?$/.exec(text);
  const index = chineseMonths.indexOf(chinese?.[1] ?? '');
  return index < 0 ? undefined : twoDigits(index + 1);
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}

/** Whether a label says that its row sums up others: `合计`, `小计`, `Total`. */
export function isTotalLabel(value: CellValue): boolean {
  return typeof value === 'string' && maybeTotal.test(value) && total.test(value.normalize('NFKC').trim());
}

/** What every such label has in it, half or full width: nearly all texts are told apart by it. */
const maybeTotal = /计|[tｔＴ][oｏＯ][tｔＴ]|[sｓＳ][uｕＵ][mｍＭ]/i;
