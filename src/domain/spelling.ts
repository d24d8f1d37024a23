import { remembering } from './remembering';

/**
 * One form for all ways of writing a name: full-width and subscript characters as plain ones (NFKC), lower case,
 * without spaces, hyphens, underscores, dots between words and quotation marks. Brackets stay: `HFO-1234ze(E)` is
 * not `HFO-1234zeE` to everyone, but full-width brackets become plain.
 */
export function normalizeSpelling(text: string): string {
  return text.length > longestRemembered ? plainSpelling(text) : rememberedSpelling(text);
}

/** Longer texts hardly come twice. */
const longestRemembered = 100;

function plainSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\u200c\u200d\ufeff_\-\u2010-\u2015\u2212·•.'"‘’“”]+/g, '');
}

const rememberedSpelling = remembering(plainSpelling);

/** How many single-character edits lead from one text to the other; `limit + 1` as soon as it is more than the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const distances = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    let diagonal = row - 1;
    let left = row;
    let least = row;
    distances[0] = row;
    for (let column = 1; column <= b.length; column++) {
      const above = distances[column] ?? 0;
      const replaced = diagonal + (letter === b.charCodeAt(column - 1) ? 0 : 1);
      left = Math.min(replaced, above + 1, left + 1);
      distances[column] = left;
      diagonal = above;
      if (left < least) least = left;
    }
    // Distances never fall again below the least of a row.
    if (least > limit) return limit + 1;
  }
  return Math.min(distances[b.length] ?? 0, limit + 1);
}

/** Which characters a text has, by the last five bits of each. */
function charactersOf(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

/** How many characters only one of two texts has, at least: one edit changes no more than two of them. */
function unlikeCharacters(one: number, other: number): number {
  let count = 0;
  for (let rest = one ^ other; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** An accepted spelling and the name it stands for. */
export type AcceptedName = readonly [spelling: string, name: string];

interface ComparedName {
  readonly spelling: string;
  readonly name: string;
  readonly characters: number;
}

const longestCompared = 40;
const mostRemembered = 500;

/**
 * Looks up, for a name that is not accepted, up to three accepted ones nearest to it: those that contain it or that it
 * contains first, then those few letters away. None when nothing is near. Remembers: a column repeats its mistakes.
 */
export function nearestNamesAmong(names: Iterable<AcceptedName>): (given: string) => readonly string[] {
  let normalized: readonly ComparedName[] | undefined;
  const remembered = new Map<string, readonly string[]>();
  return (given) => {
    const wanted = normalizeSpelling(given.slice(0, longestCompared));
    if (wanted === '') return [];
    normalized ??= [...names].map(([spelling, name]) => {
      const plain = normalizeSpelling(spelling);
      return { spelling: plain, name, characters: charactersOf(plain) };
    });
    const nearest = remembered.get(wanted) ?? nearestTo(wanted, normalized);
    if (remembered.size < mostRemembered) remembered.set(wanted, nearest);
    return nearest;
  };
}

function nearestTo(wanted: string, names: readonly ComparedName[]): readonly string[] {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const best = new Map<string, number>();
  const wantedCharacters = charactersOf(wanted);
  for (const { spelling, name, characters } of names) {
    const within =
      wanted.length > 1 && (spelling.includes(wanted) || (spelling.length > 1 && wanted.includes(spelling)));
    if (!within && unlikeCharacters(wantedCharacters, characters) > 2 * limit) continue;
    const distance = within
      ? Math.abs(spelling.length - wanted.length) / 100
      : editDistance(wanted, spelling, limit);
    if (distance <= limit && distance < (best.get(name) ?? Infinity)) best.set(name, distance);
  }
  return [...best.entries()]
    .sort((one, other) => one[1] - other[1])
    .slice(0, 3)
    .map(([name]) => name);
}
