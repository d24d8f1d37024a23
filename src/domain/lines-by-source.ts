import type { InventoryLine } from './inventory-line';
import { slicedOncePerList } from './once-per-list';
import { sliceLength, type Slices } from './slices';
import { sourceKey, sourceOf, type SourceOfFactor } from './source-of-line';

/** The lines of one source, in the order of the sheet. */
export interface LinesOfSource {
  readonly source: SourceOfFactor;
  /** `sourceKey` of the source. */
  readonly key: string;
  readonly lines: readonly InventoryLine[];
}

/** An inventory sorted by source; lines that name none are left out. */
export interface LinesBySource {
  /** In the order in which they are first named. */
  readonly sources: readonly LinesOfSource[];
  readonly ofLine: ReadonlyMap<InventoryLine, LinesOfSource>;
}

/** Worked out once: several rules ask it of every line. */
export const linesBySource = slicedOncePerList(function* (
  lines: readonly InventoryLine[],
): Slices<LinesBySource> {
  const byKey = new Map<string, LinesOfSource & { readonly lines: InventoryLine[] }>();
  const ofLine = new Map<InventoryLine, LinesOfSource>();
  for (const [place, line] of lines.entries()) {
    if ((place + 1) % sliceLength === 0) yield (place + 1) / lines.length;
    const source = sourceOf(line);
    if (!source) continue;
    const key = sourceKey(source);
    let known = byKey.get(key);
    if (known) known.lines.push(line);
    else byKey.set(key, (known = { source, key, lines: [line] }));
    ofLine.set(line, known);
  }
  return { sources: [...byKey.values()], ofLine };
});
