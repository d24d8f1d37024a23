import { isCellError } from './cell';
import type { CellValue } from './cell';
import { Exact, exact } from './exact';

/** Longer texts are no numbers anybody typed. */
const longestNumber = 60;

/** Sign, digits plain or in groups of three (commas or spaces, one kind), decimals, exponent, percent. A group never follows a leading zero. */
const numberPattern =
  /^([+-]?)(\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|(?=\.\d))(\.\d+)?(e[+-]?\d{1,3})?(%?)$/;

/**
 * The number that a cell holds, or that its text spells beyond doubt: `1,234.5`, `１，２３４．５`, `12.5%` (0.125),
 * `1 234`, `−3`. Undefined for all else: blanks, words, booleans, errors, and what can be read two ways (`1.234,5`).
 */
export function parseNumber(value: CellValue): Exact | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? exact(value) : undefined;
  if (typeof value !== 'string' || isCellError(value) || value.length > longestNumber) return undefined;
  const match = numberPattern.exec(plainCharacters(value));
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = '', exponent = '', percent = ''] = match;
  const number = new Exact(
    `${sign === '-' ? sign : ''}${whole.replace(/[, ]/g, '') || '0'}${decimals}${exponent}`,
  );
  const scaled = percent ? number.dividedBy(100) : number;
  return Number.isFinite(scaled.toNumber()) ? scaled : undefined;
}

/** Full-width forms, the true minus and the many spaces as their ASCII selves; nothing else is touched, so `10²` stays unreadable. */
function plainCharacters(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
    .replace(/^([+-]) /, '$1')
    .replace(/ %$/, '%')
    .toLowerCase();
}
