import { dayOf, type Day } from './day';
import { parseDay } from './day-spelling';

/** A span of days, both ends included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** The period that a text names by years or by days: `2024`, `2024年`, `2023-2025`, `2024-01-01 至 2024-12-31`. Undefined for all else. */
export function parsePeriod(text: string): Period | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();
  const [from, to, ...more] = plain.split(/\s*(?:至|到|~|\bto\b)\s*|\s+-\s+/i);
  if (from === undefined || more.length > 0) return undefined;
  const years = to === undefined ? /^(\d{4})年?\s*-\s*(\d{4})年?$/.exec(from) : undefined;
  const first = startOf(years?.[1] ?? from);
  const last = endOf(years?.[2] ?? to ?? from);
  return first !== undefined && last !== undefined && first <= last ? { first, last } : undefined;
}

function startOf(text: string): Day | undefined {
  const year = yearIn(text);
  return year === undefined ? parseDay(text) : dayOf(year, 1, 1);
}

function endOf(text: string): Day | undefined {
  const year = yearIn(text);
  return year === undefined ? parseDay(text) : dayOf(year, 12, 31);
}

function yearIn(text: string): number | undefined {
  const year = /^(\d{4})\s*年?度?$/.exec(text);
  return year ? Number(year[1]) : undefined;
}
