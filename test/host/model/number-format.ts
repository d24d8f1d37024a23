import type { CellValue } from '../../../src/domain/cell';
import { isCellError } from '../../../src/domain/cell';
import type { EntryLocale } from './parse-entry';
import { dayOf } from './serial-day';

export interface FormatSetting {
  readonly date1904: boolean;
  readonly locale: EntryLocale;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const CHINESE_DAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** A number as the format General shows it: at most 11 digits, very large and very small ones in scientific form. */
export function generalNumber(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const shortened = mantissa.replace(/\.?0+$/, '');
    const power = Number(exponent);
    return `${shortened}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(20, 10 - whole)))));
}

/** Parts a format at its semicolons, leaving quoted text whole. */
function sections(format: string): string[] {
  const parts = [''];
  for (const piece of format.match(/"[^"]*"|\\.|\[[^\]]*\]|[^"\\[;]+|;|./gs) ?? []) {
    if (piece === ';') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

const PIECE =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(AM\/PM|A\/P|y+|m+|d+|h+|s+|a{3,4})|([0#?][0#?,]*(?:\.[0#?]*)?(?:E[+-]0+)?|\.[0#?]+)|(General)|(@)|(.)/gis;

/** Whether a format shows days or hours. */
export function isDateFormat(section: string): boolean {
  return /[ymdhs]|a{3,4}/i.test(
    section.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, '').replace(/E[+-]/gi, ''),
  );
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function digitsFor(value: number, pattern: string): string {
  const exponent = /E([+-])(0+)$/i.exec(pattern);
  const [wholePart = '', fractionPart = ''] = pattern.replace(/E[+-]0+$/i, '').split('.');
  const places = fractionPart.length;
  if (exponent !== null) {
    const [mantissa = '', power = ''] = value.toExponential(places).split('e');
    const n = Number(power);
    const sign = n < 0 ? '-' : exponent[1] === '+' ? '+' : '';
    return `${mantissa}E${sign}${String(Math.abs(n)).padStart((exponent[2] ?? '').length, '0')}`;
  }
  const scale = /,+$/.exec(wholePart)?.[0].length ?? 0;
  const scaled = value / 1000 ** scale;
  const rounded = roundHalfUp(scaled, places);
  const [whole = '0', fraction = ''] = rounded.split('.');
  const pattern0 = wholePart.replace(/,/g, '');
  const least = (pattern0.match(/0/g) ?? []).length;
  const padded = whole === '0' && least === 0 ? '' : whole.padStart(least, '0');
  const separated = /[0#?],[0#?]/.test(wholePart) ? grouped(padded) : padded;
  let kept = fraction;
  for (let i = fractionPart.length - 1; i >= 0 && fractionPart[i] === '#' && kept.endsWith('0'); i--)
    kept = kept.slice(0, -1);
  return pattern.includes('.') ? `${separated}.${kept}` : separated;
}

/** Rounds the decimal text that the number shows, so that 1.005 gives 1.01 as in Excel. */
function roundHalfUp(value: number, places: number): string {
  const text = value.toPrecision(15);
  const exact = text.includes('e') ? value.toFixed(Math.min(100, places + 15)) : text;
  const [whole = '0', fraction = ''] = exact.split('.');
  if (fraction.length <= places) return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`;
  const kept = BigInt(whole + fraction.slice(0, places)) + (Number(fraction[places]) >= 5 ? 1n : 0n);
  const digits = kept.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function dayText(value: number, section: string, setting: FormatSetting): string {
  const day = dayOf(value, setting.date1904);
  if (day === undefined) return '#'.repeat(8);
  const half = /AM\/PM|A\/P/i.test(section);
  const hours = Math.floor(day.seconds / 3600);
  const pad = (n: number, letters: string) => (letters.length > 1 ? String(n).padStart(2, '0') : String(n));
  let last = '';
  const pieces = [...section.matchAll(PIECE)];
  return pieces
    .map((piece, i) => {
      const [whole, quoted, escaped, space, fill, bracket, part, digits] = piece;
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (space !== undefined) return ' ';
      if (fill !== undefined) return '';
      if (bracket !== undefined) {
        if (/^h+$/i.test(bracket)) return String(Math.floor(value * 24 + 1e-9));
        return currencyOf(bracket);
      }
      if (part === undefined) return digits === '0' ? '' : whole;
      const letter = (part[0] ?? '').toLowerCase();
      if (/^a{3,4}$/i.test(part))
        return (part.length === 4 ? '星期' : '') + (CHINESE_DAYS[day.weekday] ?? '');
      if (letter === 'a') return part.length > 3 ? (hours < 12 ? 'AM' : 'PM') : hours < 12 ? 'A' : 'P';
      const nextPart = pieces
        .slice(i + 1)
        .find((next) => next[6] !== undefined)?.[6]?.[0]
        ?.toLowerCase();
      const isMinutes = letter === 'm' && part.length < 3 && (last === 'h' || nextPart === 's');
      last = letter;
      if (letter === 'y') return part.length > 2 ? String(day.year) : String(day.year % 100).padStart(2, '0');
      if (isMinutes) return pad(Math.floor(day.seconds / 60) % 60, part);
      if (letter === 'm') {
        const month = MONTHS[day.month - 1] ?? '';
        return part.length === 3 ? month.slice(0, 3) : part.length === 4 ? month : pad(day.month, part);
      }
      if (letter === 'd') {
        const weekday = DAYS[day.weekday] ?? '';
        return part.length === 3 ? weekday.slice(0, 3) : part.length === 4 ? weekday : pad(day.day, part);
      }
      if (letter === 'h') return pad(half ? ((hours + 11) % 12) + 1 : hours, part);
      return pad(day.seconds % 60, part);
    })
    .join('');
}

/** `[$¥-804]` shows ¥; colours and conditions show nothing. */
function currencyOf(bracket: string): string {
  return /^\$([^-]*)/.exec(bracket)?.[1] ?? '';
}

function numberText(value: number, section: string): string {
  const percent = (section.replace(/"[^"]*"|\\./g, '').match(/%/g) ?? []).length;
  const scaled = value * 100 ** percent;
  let isShown = false;
  return [...section.matchAll(PIECE)]
    .map(([whole, quoted, escaped, space, fill, bracket, , digits, general, at]) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (space !== undefined) return ' ';
      if (fill !== undefined) return '';
      if (bracket !== undefined) return currencyOf(bracket);
      if (general !== undefined || at !== undefined) return generalNumber(scaled);
      if (digits !== undefined) {
        if (isShown) return '';
        isShown = true;
        return digitsFor(scaled, digits);
      }
      return whole;
    })
    .join('');
}

/** The text a cell shows for a value in a number format (`Range.text`). */
export function formatNumber(value: CellValue, format: string, setting: FormatSetting): string {
  if (value === undefined) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const parts = sections(format);
  if (typeof value === 'string') {
    const forText =
      parts[3] ?? (parts.length === 1 && parts[0]?.includes('@') === true ? parts[0] : undefined);
    return forText === undefined ? value : forText.replace(/"([^"]*)"/g, '$1').replace('@', value);
  }
  if (/^general$/i.test(format) || format === '@' || format === '') return generalNumber(value);
  const ofNegative = value < 0 && parts.length > 1;
  const section = (ofNegative ? parts[1] : value === 0 && parts.length > 2 ? parts[2] : parts[0]) ?? '';
  if (isDateFormat(section)) return dayText(value, section, setting);
  const text = numberText(Math.abs(value), section);
  const showsMinus = value < 0 && !ofNegative && /[1-9]/.test(text);
  return showsMinus ? `-${text}` : text;
}
