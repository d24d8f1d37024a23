import { ByRow } from './by-row';
import type { InventoryLine } from './inventory-line';
import { slicedOncePerThing } from './once-per-thing';
import { sliceLength, type Slices } from './slices';
import { sourceKey, sourceOf, type SourceOfFactor } from './source-of-line';

/** The lines of one source, in the order of the sheet. */
export interface LinesOfSource {
  readonly source: SourceOfFactor;
  /** `sourceKey` of the source. */
  readonly key: string;
  readonly lines: readonly InventoryLine[];
}

interface GrowingSource extends LinesOfSource {
  readonly lines: InventoryLine[];
}

/** An inventory sorted by source; lines that name none are left out. */
export interface LinesBySource {
  /** In the order in which they are first named. */
  readonly sources: readonly LinesOfSource[];
  of(line: InventoryLine): LinesOfSource | undefined;
}

/** Worked out once: several rules ask it of every line. */
export const linesBySource = slicedOncePerThing(function* (
  lines: readonly InventoryLine[],
): Slices<LinesBySource> {
  const sources: GrowingSource[] = [];
  // A map in a map in a map is sooner asked than one by a text made of all three; sites and gases are few.
  const known = new Map<string, Map<string, Map<string, GrowingSource>>>();
  const ofLine = new ByRow<LinesOfSource>();
  for (const [place, line] of lines.entries()) {
    if ((place + 1) % sliceLength === 0) yield (place + 1) / lines.length;
    const source = sourceOf(line);
    if (!source) continue;
    const ofSite = foundOrMade(known, source.site, () => new Map());
    const ofGas = foundOrMade(ofSite, source.gas, () => new Map());
    const same = foundOrMade(ofGas, source.source, () => {
      const first: GrowingSource = { source, key: sourceKey(source), lines: [] };
      sources.push(first);
      return first;
    });
    same.lines.push(line);
    ofLine.set(line, same);
  }
  return { sources, of: (line) => ofLine.of(line) };
});

function foundOrMade<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
