import { dayOf, dayOfSerial, type Day } from './day';

/**
 * Serial numbers below this (1 January 1980) are not taken for days: a lone `2021` in a date column would otherwise
 * read as 13 July 1905.
 */
const earliestDay = '1980-01-01';

/**
 * The day that a cell's number or text means, or undefined when it cannot be told. Year first only: `2021-06-30`,
 * `2021/6/30`, `2021.6.30`, `2021年6月30日`, `20210630`, with full-width digits, with a midnight time behind it.
 * `06/07/2021` has two readings and is not guessed.
 */
export function parseDay(value: number | string, date1904 = false): Day | undefined {
  const day = typeof value === 'number' ? dayOfNumber(value, date1904) : dayOfText(value);
  return day !== undefined && day >= earliestDay ? day : undefined;
}

function dayOfNumber(value: number, date1904: boolean): Day | undefined {
  return value >= 19_800_101 ? dayOfText(String(value)) : dayOfSerial(value, date1904);
}

const midnight = String.raw`(?:[T ]\s*0{1,2}:00(?::00(?:\.0+)?)?Z?)?`;
const spellings = [
  new RegExp(String.raw`^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})${midnight}$`, 'i'),
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

function dayOfText(text: string): Day | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();
  for (const spelling of spellings) {
    const parts = spelling
      .exec(plain)
      ?.slice(1)
      .filter((part) => /^\d+$/.test(part));
    if (parts?.length === 3) return dayOf(Number(parts[0]), Number(parts[1]), Number(parts[2]));
  }
  return undefined;
}
