import type { CellValue } from '../../../src/domain/cell';
import { isWellFormedFormula } from './formula-tokens';
import { REFUSED } from './host-error';
import { serialOf } from './serial-day';

export type EntryLocale = 'en-US' | 'zh-CN';

export interface EntrySetting {
  readonly locale: EntryLocale;
  /** The format the cell has before the entry. */
  readonly numberFormat: string;
  readonly date1904: boolean;
  /** The year that a day without a year belongs to. */
  readonly year: number;
}

/** What an entry becomes in the cell. */
export interface ParsedEntry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format Excel gives the cell along with the value, only where the cell had none of its own. */
  readonly numberFormat?: string;
  readonly quoted?: boolean;
}

export const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

const ERRORS = new Set([
  '#N/A',
  '#NAME?',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Excel keeps 15 significant digits of what is entered: 1234567890123456 becomes 1234567890123450. */
export function toFifteenDigits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) >= 1e15
    ? Number(truncateDigits(BigInt(value).toString()))
    : Number(value.toPrecision(15));
}

function truncateDigits(digits: string): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.slice(sign.length);
  return sign + bare.slice(0, 15) + '0'.repeat(Math.max(0, bare.length - 15));
}

function parseNumber(text: string): { value: number; numberFormat: string } | undefined {
  const found =
    /^([-+]?)\s*([$¥¥€£]?)\s*([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([-+]?\d{1,3}))?\s*(%?)$/.exec(
      text,
    ) ?? bracketed(text);
  if (found === null) return undefined;
  const [, sign = '', currency = '', sign2 = '', whole, fraction, exponent, percent] = found;
  if (whole === undefined && (fraction === undefined || fraction === '.')) return undefined;
  if (sign !== '' && sign2 !== '') return undefined;
  const digits = (whole ?? '0').replaceAll(',', '');
  const kept = /^0*/.exec(digits)?.[0].length ?? 0;
  const plain = digits.slice(0, kept) + truncateDigits(digits.slice(kept));
  const size = Number(`${plain}${fraction ?? ''}${exponent === undefined ? '' : `e${exponent}`}`);
  if (!Number.isFinite(size)) return undefined;
  const negative = sign === '-' || sign2 === '-';
  const decimals = (fraction ?? '.').length > 1;
  let numberFormat = 'General';
  if (percent === '%') numberFormat = decimals ? '0.00%' : '0%';
  else if (currency !== '') numberFormat = `${currency}#,##0${decimals ? '.00' : ''}`;
  else if (exponent !== undefined) numberFormat = '0.00E+00';
  else if (whole?.includes(',') === true) numberFormat = decimals ? '#,##0.00' : '#,##0';
  const value = (negative ? -size : size) / (percent === '%' ? 100 : 1);
  return { value: toFifteenDigits(value) + 0, numberFormat };
}

/** `(1,234)` is a negative number. */
function bracketed(text: string): RegExpExecArray | null {
  const inside = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  if (inside === undefined) return null;
  return /^([-+]?)()()(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?()?()$/.exec(`-${inside}`);
}

function parseFraction(text: string): { value: number; numberFormat: string } | undefined {
  const found = /^(-?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (found === null || Number(found[4]) === 0) return undefined;
  const size = Number(found[2]) + Number(found[3]) / Number(found[4]);
  const numberFormat = (found[4] ?? '').length > 1 ? '# ??/??' : '# ?/?';
  return { value: toFifteenDigits(found[1] === '-' ? -size : size), numberFormat };
}

function parseTime(text: string): { value: number; numberFormat: string } | undefined {
  const found = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:\s*([AaPp])[Mm]?)?$/.exec(text);
  if (found === null) return undefined;
  const half = found[4]?.toLowerCase();
  let hours = Number(found[1]);
  if (half !== undefined && (hours > 12 || hours === 0)) return undefined;
  if (half !== undefined) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  const value = (hours * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0)) / 86_400;
  const seconds = found[3] === undefined ? '' : ':ss';
  if (half !== undefined) return { value, numberFormat: `h:mm${seconds} AM/PM` };
  return { value, numberFormat: hours > 23 ? '[h]:mm:ss' : `h:mm${seconds}` };
}

/** Two-digit years: 00–29 are this century's, 30–99 the last one's. */
function fullYear(text: string): number {
  if (text.length > 2) return Number(text);
  return Number(text) < 30 ? 2000 + Number(text) : 1900 + Number(text);
}

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const index = MONTHS.indexOf(lower) === -1 ? FULL_MONTHS.indexOf(lower) : MONTHS.indexOf(lower);
  return index === -1 ? undefined : index + 1;
}

interface FoundDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

function findDay(text: string, setting: EntrySetting): FoundDay | undefined {
  const chinese = setting.locale === 'zh-CN';
  const whole = chinese ? 'yyyy/m/d' : 'm/d/yyyy';
  const dayMonth = chinese ? 'm"月"d"日"' : 'd-mmm';
  const yearMonth = chinese ? 'yyyy"年"m"月"' : 'mmm-yy';
  let m = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (m !== null && (m[2] !== '.' || chinese)) {
    return { year: Number(m[1]), month: Number(m[3]), day: Number(m[4]), numberFormat: whole };
  }
  m = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (m !== null) return { year: Number(m[1]), month: Number(m[2]), day: 1, numberFormat: yearMonth };
  m = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (m !== null && !chinese) {
    return { year: fullYear(m[4] ?? ''), month: Number(m[1]), day: Number(m[3]), numberFormat: whole };
  }
  if (m !== null && chinese && (m[4] ?? '').length === 2) {
    return { year: fullYear(m[1] ?? ''), month: Number(m[3]), day: Number(m[4]), numberFormat: whole };
  }
  m = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (m !== null) {
    const [month, second] = [Number(m[1]), Number(m[2])];
    if (serialOf(setting.year, month, second, false) !== undefined) {
      return { year: setting.year, month, day: second, numberFormat: dayMonth };
    }
    // "1-35": no such day, but a month and a year.
    return second > 31 ? { year: fullYear(m[2] ?? ''), month, day: 1, numberFormat: yearMonth } : undefined;
  }
  m = /^(\d{1,2})[- ]?([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  if (m !== null) {
    const month = monthOf(m[2] ?? '');
    if (month === undefined) return undefined;
    const year = m[3] === undefined ? setting.year : fullYear(m[3]);
    return { year, month, day: Number(m[1]), numberFormat: m[3] === undefined ? dayMonth : 'd-mmm-yy' };
  }
  m = /^([A-Za-z]{3,9})[- ](\d{1,2}),? (\d{4})$/.exec(text);
  if (m !== null) {
    const month = monthOf(m[1] ?? '');
    return month === undefined
      ? undefined
      : { year: Number(m[3]), month, day: Number(m[2]), numberFormat: 'd-mmm-yy' };
  }
  m = /^([A-Za-z]{3,9})[- ](\d{4}|\d{2})$/.exec(text);
  if (m !== null) {
    const month = monthOf(m[1] ?? '');
    if (month === undefined) return undefined;
    const second = Number(m[2]);
    if ((m[2] ?? '').length === 2 && serialOf(setting.year, month, second, false) !== undefined) {
      return { year: setting.year, month, day: second, numberFormat: dayMonth };
    }
    return { year: fullYear(m[2] ?? ''), month, day: 1, numberFormat: yearMonth };
  }
  m = /^(\d{4}|\d{2})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (m !== null && chinese) {
    const day = m[3] === undefined ? 1 : Number(m[3]);
    const numberFormat = m[3] === undefined ? yearMonth : 'yyyy"年"m"月"d"日"';
    return { year: fullYear(m[1] ?? ''), month: Number(m[2]), day, numberFormat };
  }
  m = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (m !== null && chinese) {
    return { year: setting.year, month: Number(m[1]), day: Number(m[2]), numberFormat: dayMonth };
  }
  return undefined;
}

function parseDay(text: string, setting: EntrySetting): { value: number; numberFormat: string } | undefined {
  const split = /^(\S+(?: \d{1,2}, \d{4})?)[T ]+(\d{1,2}:.*)$/.exec(text);
  const day = findDay(split?.[1] ?? text, setting);
  if (day === undefined) return undefined;
  const serial = serialOf(day.year, day.month, day.day, setting.date1904);
  if (serial === undefined) return undefined;
  if (split === null) return { value: serial, numberFormat: day.numberFormat };
  const time = parseTime((split[2] ?? '').trim());
  if (time === undefined) return undefined;
  return {
    value: serial + time.value,
    numberFormat: setting.locale === 'zh-CN' ? 'yyyy/m/d h:mm' : 'm/d/yyyy h:mm',
  };
}

/**
 * What Excel makes of a text put into a cell, whether typed or written to `values` or `formulas`: formula, number,
 * day, boolean, error or text.
 * @throws HostError InvalidArgument for a formula that Excel would not take, or a text over 32,767 characters.
 */
export function parseEntry(text: string, setting: EntrySetting): ParsedEntry {
  if (text.length > MAX_TEXT) throw REFUSED.invalidArgument(`text of ${String(text.length)} characters`);
  if (text === '') return { value: undefined };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (setting.numberFormat === '@') return { value: text };
  const constant = parseConstant(text, setting);
  if (constant !== undefined) return constant;
  if (/^[=+-]./s.test(text) || /^@[A-Za-z]/.test(text)) {
    const formula = text.startsWith('=') ? text : `=${text.replace(/^@/, '')}`;
    if (formula.length > MAX_FORMULA || !isWellFormedFormula(formula))
      throw REFUSED.invalidArgument(`formula ${formula}`);
    return { value: undefined, formula };
  }
  return { value: text };
}

function parseConstant(text: string, setting: EntrySetting): ParsedEntry | undefined {
  if (text.startsWith('=')) return undefined;
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  const found =
    parseNumber(trimmed) ?? parseFraction(trimmed) ?? parseTime(trimmed) ?? parseDay(trimmed, setting);
  if (found === undefined) return undefined;
  const takesFormat = setting.numberFormat === 'General' && found.numberFormat !== 'General';
  return takesFormat ? { value: found.value, numberFormat: found.numberFormat } : { value: found.value };
}
