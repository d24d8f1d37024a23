/**
 * One form for all ways of writing a name: full-width and subscript characters as plain ones (NFKC), lower case,
 * without spaces, hyphens, underscores, dots between words and quotation marks. Brackets stay: `HFO-1234ze(E)` is
 * not `HFO-1234zeE` to everyone, but full-width brackets become plain.
 */
export function normalizeSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\u200c\u200d\ufeff_\-\u2010-\u2015\u2212·•.'"‘’“”]+/g, '');
}

/** How many single-character edits lead from one text to the other; `limit + 1` as soon as it is more than the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** An accepted spelling and the name it stands for. */
export type AcceptedName = readonly [spelling: string, name: string];

const longestCompared = 40;
const mostRemembered = 500;

/**
 * Looks up, for a name that is not accepted, up to three accepted ones nearest to it: those that contain it or that it
 * contains first, then those few letters away. None when nothing is near. Remembers: a column repeats its mistakes.
 */
export function nearestNamesAmong(names: Iterable<AcceptedName>): (given: string) => readonly string[] {
  let normalized: readonly AcceptedName[] | undefined;
  const remembered = new Map<string, readonly string[]>();
  return (given) => {
    const wanted = normalizeSpelling(given.slice(0, longestCompared));
    if (wanted === '') return [];
    normalized ??= [...names].map(([spelling, name]) => [normalizeSpelling(spelling), name]);
    const nearest = remembered.get(wanted) ?? nearestTo(wanted, normalized);
    if (remembered.size < mostRemembered) remembered.set(wanted, nearest);
    return nearest;
  };
}

function nearestTo(wanted: string, names: readonly AcceptedName[]): readonly string[] {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const best = new Map<string, number>();
  for (const [spelling, name] of names) {
    const within =
      wanted.length > 1 && (spelling.includes(wanted) || (spelling.length > 1 && wanted.includes(spelling)));
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
