import { remembering } from './remembering';

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

/** What stands between a first and a last serial; a hyphen does so only between bare numbers, or before the same stem. */
const spanBetween = /\s*(?:至|到|~|〜|–|—|→|\.{2,}|…|\bTO\b)\s*/;

/** What stands between one range and the next in the same cell. */
const rangesBetween = /\s*(?:[;,、\n]|和|及|\bAND\b)\s*/;

/** Digits in groups of three are one number to some and several to others. */
const groupedDigits = /^\d{1,3}(?:,\d{3})+$/;

/**
 * The ranges that the cells of a first and a last serial name. Understood: both in full (`PH-0002001`, `PH-0002600`),
 * the last without its stem (`0002600`), both in one cell (`PH-0002001 至 PH-0002600`, `PH-0002001~2600`,
 * `0001-0500`), a single serial, and several of them, `PH-0001~0500；0600~0700`, where a range without a stem has that
 * of the one before. Full-width characters, case, blanks and separators do not matter. Undefined when something does
 * not belong together, runs backwards, holds no number or can be read two ways (`PH-0001-0500`, `1,500`).
 */
export function serialRangesOf(
  start: string | undefined,
  end: string | undefined,
): readonly SerialRange[] | undefined {
  const from = plain(start);
  const to = plain(end);
  if (from === undefined && to === undefined) return undefined;
  if (groupedDigits.test(from ?? '') || groupedDigits.test(to ?? '')) return undefined;
  const starts = piecesOf(from ?? to ?? '');
  const ends = from === undefined || to === undefined ? undefined : piecesOf(to);
  if (ends && ends.length !== starts.length) return undefined;
  const ranges: SerialRange[] = [];
  for (const [index, piece] of starts.entries()) {
    const range = rangeOf(piece, ends?.[index], ranges.at(-1)?.stem ?? '');
    if (!range) return undefined;
    ranges.push(range);
  }
  return ranges.length === 0 ? undefined : ranges;
}

function piecesOf(text: string): readonly string[] {
  return rangesBetween.test(text) ? text.split(rangesBetween).filter((piece) => piece !== '') : [text];
}

/** `stem`: of the range before, for one that goes without. */
function rangeOf(start: string, end: string | undefined, stem: string): SerialRange | undefined {
  const [first, last] = endsOf(start);
  const from = first === undefined ? undefined : serialOf(first);
  const named = last === undefined ? from : serialOf(last);
  const to = end === undefined ? named : serialOf(end);
  if (!from || !named || !to) return undefined;
  if (end === undefined && last === undefined && hasTwoReadings(start)) return undefined;
  // A span in the first cell that does not end where the second cell says is no range anybody can tell.
  if (last !== undefined && BigInt(named.digits) !== BigInt(to.digits)) return undefined;
  if ([named, to].some((each) => each.stem !== '' && each.stem !== from.stem)) return undefined;
  const range = { stem: from.stem || stem, first: BigInt(from.digits), last: BigInt(to.digits) };
  return range.last < range.first ? undefined : range;
}

/** The numbers that two overlapping ranges share, e.g. `1400–1500`, or one number. */
export function sharedNumbers(one: SerialRange, other: SerialRange): string {
  const first = one.first > other.first ? one.first : other.first;
  const last = one.last < other.last ? one.last : other.last;
  return first === last ? String(first) : `${first}–${last}`;
}

function endsOf(piece: string): readonly (string | undefined)[] {
  if (spanBetween.test(piece)) {
    const ends = piece.split(spanBetween);
    return ends.length === 2 ? ends : [];
  }
  const [, stem = '', from, to] = /^(.*?)(\d+)\s*-\s*\1(\d+)$/u.exec(piece) ?? [];
  return from === undefined ? [piece, undefined] : [stem + from, to];
}

/** `PH-0001-0500`: one serial of the batch 0001, or the serials 1 to 500. As long as each other, and rising, it may be either. */
function hasTwoReadings(piece: string): boolean {
  const [, one = '', other = ''] = /(\d+)\s*-\s*(\d+)$/.exec(piece) ?? [];
  return one.length > 1 && one.length === other.length && one < other;
}

function plain(text: string | undefined): string | undefined {
  // As registries write them; of ten thousand records nearly all are.
  if (text && /^[A-Z\d-]+$/.test(text)) return text;
  const trimmed = text
    ?.normalize('NFKC')
    .replace(/[‐‑‒−]/g, '-')
    .toUpperCase()
    .replace(/(\d)\s*[号起止]/g, '$1')
    .replace(/(^|[;,、\n至到~])\s*[自从第]\s*/g, '$1')
    .trim();
  return trimmed === '' ? undefined : trimmed;
}

function serialOf(text: string): Serial | undefined {
  const parts = /^(.*?)(\d+)$/u.exec(text.trim());
  if (!parts) return undefined;
  return { stem: lettersOf(parts[1] ?? ''), digits: parts[2] ?? '' };
}

/** The serials of a project have one stem. */
const lettersOf = remembering((text: string) => text.replace(/[^\p{L}\p{N}]/gu, ''));
