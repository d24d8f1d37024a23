/** A run of serial numbers: what all of them have in front, and the first and last number behind it. */
export interface SerialRange {
  /** Letters and digits in front of the counting number, separators dropped; empty where serials are bare numbers. */
  readonly stem: string;
  readonly first: bigint;
  readonly last: bigint;
}

interface Serial {
  readonly stem: string;
  readonly digits: string;
}

const spanBetween = /\s*(?:至|到|~|～|–|—|→|\.{2,}|…|\bto\b)\s*/i;

/**
 * The range that a first and a last serial name. Understood: both in full (`PH-0002001`, `PH-0002600`), the last
 * without its stem (`0002600`), both in one cell (`PH-0002001 至 PH-0002600`, `PH-0002001~2600`), a single serial.
 * Full-width characters, case, blanks and separators do not matter. Undefined when the two do not belong together,
 * run backwards or hold no number.
 */
export function serialRangeOf(start: string | undefined, end: string | undefined): SerialRange | undefined {
  const [first, last] = endsOf(start, end);
  if (first === undefined) return undefined;
  const from = serialOf(first);
  const to = last === undefined ? from : serialOf(last);
  if (!from || !to) return undefined;
  if (to.stem !== '' && to.stem !== from.stem) return undefined;
  const range = { stem: from.stem, first: BigInt(from.digits), last: BigInt(to.digits) };
  return range.last < range.first ? undefined : range;
}

/** The numbers that two overlapping ranges share, e.g. `1400–1500`, or one number. */
export function sharedNumbers(one: SerialRange, other: SerialRange): string {
  const first = one.first > other.first ? one.first : other.first;
  const last = one.last < other.last ? one.last : other.last;
  return first === last ? String(first) : `${first}–${last}`;
}

function endsOf(
  start: string | undefined,
  end: string | undefined,
): [string | undefined, string | undefined] {
  const from = plain(start);
  const to = plain(end);
  if (from !== undefined && to !== undefined) return [from, to];
  const one = from ?? to;
  if (one === undefined) return [undefined, undefined];
  const [first, last, ...more] = one.split(spanBetween);
  if (last !== undefined && more.length === 0) return [first, last];
  const bareSpan = /^(\d+)\s*-\s*(\d+)$/.exec(one);
  return bareSpan ? [bareSpan[1], bareSpan[2]] : [one, undefined];
}

function plain(text: string | undefined): string | undefined {
  const trimmed = text
    ?.normalize('NFKC')
    .replace(/[‐‑‒−]/g, '-')
    .trim()
    .toUpperCase();
  return trimmed === '' ? undefined : trimmed;
}

function serialOf(text: string): Serial | undefined {
  const parts = /^(.*?)(\d+)$/u.exec(text.trim());
  if (!parts) return undefined;
  return { stem: (parts[1] ?? '').replace(/[^\p{L}\p{N}]/gu, ''), digits: parts[2] ?? '' };
}
