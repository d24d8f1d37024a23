import { isCellError } from '../domain/cell';
import type { CellValue } from '../domain/cell';
import { dayOfSerial } from '../domain/day';
import type { Exact } from '../domain/exact';
import type { Words } from '../domain/language';
import { parseNumber } from '../domain/number-spelling';
import { Refusal, notUsable } from '../domain/refusal';

const earliestYear = 1900;
const latestYear = 2200;

/** What was given, short enough for a sentence. */
function shown(value: CellValue): string {
  const text = isCellError(value) ? value.error : String(value ?? '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function refuseError(value: CellValue, what: Words): void {
  if (!isCellError(value)) return;
  throw new Refusal(value.error === '#N/A' ? 'notKnown' : 'notUsable', {
    'zh-CN': `${what['zh-CN']}是错误值 ${value.error}，请先改正。`,
    'en-US': `The ${what['en-US']} is the error ${value.error}; correct that first.`,
  });
}

function missing(what: Words): Refusal {
  return notUsable(`缺少${what['zh-CN']}。`, `The ${what['en-US']} is missing.`);
}

/** Whether nothing stands there. Where a text is asked for, 0 is what some platforms send for a blank cell. */
export function isBlankText(value: CellValue): boolean {
  return value === undefined || value === 0;
}

/** Whether all of these are blank, where at least one is a text: a row of a table that is not filled in yet. */
export function isBlankRow(values: readonly CellValue[]): boolean {
  return values.every(isBlankText);
}

/** A text (or a number that serves as a name); refuses blanks, errors and true/false. */
export function textOf(value: CellValue, what: Words): string {
  refuseError(value, what);
  if (isBlankText(value)) throw missing(what);
  if (typeof value === 'boolean')
    throw notUsable(
      `${what['zh-CN']}须为文字，给定的是 ${shown(value)}。`,
      `The ${what['en-US']} must be text; ${shown(value)} was given.`,
    );
  return String(value);
}

/** As `textOf`, and undefined when left out. */
export function optionalTextOf(value: CellValue, what: Words): string | undefined {
  return isBlankText(value) ? undefined : textOf(value, what);
}

/** A number, also one that is text beyond doubt; refuses blanks, errors, true/false and all other text. */
export function numberOf(value: CellValue, what: Words): Exact {
  refuseError(value, what);
  if (value === undefined) throw missing(what);
  const number = parseNumber(value);
  if (number) return number;
  throw notUsable(
    `${what['zh-CN']}“${shown(value)}”不是数字；请写作 1234.5 或 1,234.5。`,
    `The ${what['en-US']} “${shown(value)}” is no number; write 1234.5 or 1,234.5.`,
  );
}

/** A number that is not negative. */
export function amountOf(value: CellValue, what: Words): Exact {
  const amount = numberOf(value, what);
  if (!amount.isNegative() || amount.isZero()) return amount;
  throw notUsable(
    `${what['zh-CN']}不能为负数，给定值为 ${shown(value)}。`,
    `The ${what['en-US']} cannot be negative; ${shown(value)} was given.`,
  );
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= earliestYear && number <= latestYear;
}

/** A calendar year, `2022` or `2022年`; a date in its place is refused with the year it would mean. */
export function yearOf(value: CellValue, what: Words): number {
  if (typeof value === 'number' && isYear(value)) return value;
  refuseError(value, what);
  const plain = typeof value === 'string' ? value.replace(/\s*年\s*$/u, '') : value;
  if (isBlankText(plain)) throw missing(what);
  const year = parseNumber(plain)?.toNumber();
  if (year !== undefined && isYear(year)) return year;
  const day = typeof value === 'number' ? dayOfSerial(value) : undefined;
  if (day !== undefined && year !== undefined && year > 20_000)
    throw notUsable(
      `${what['zh-CN']}写的是 ${shown(value)}，像是日期 ${day}；请写年份 ${day.slice(0, 4)}。`,
      `The ${what['en-US']} ${shown(value)} looks like the date ${day}; write the year, ${day.slice(0, 4)}.`,
    );
  throw notUsable(
    `${what['zh-CN']}须为 ${earliestYear}—${latestYear} 的整数，如 2025；给定的是“${shown(value)}”。`,
    `The ${what['en-US']} must be a whole number from ${earliestYear} to ${latestYear}, e.g. 2025; “${shown(value)}” was given.`,
  );
}

/** As `yearOf`, and undefined when left out. */
export function optionalYearOf(value: CellValue, what: Words): number | undefined {
  return isBlankText(value) ? undefined : yearOf(value, what);
}
