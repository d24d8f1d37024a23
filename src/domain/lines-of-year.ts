import type { InventoryLine } from './inventory-line';
import { oncePerThing } from './once-per-thing';

const noLines: readonly InventoryLine[] = [];

/** The lines of a year, in the order of the sheet; a line whose year cannot be read is of none. */
export function linesOfYear(
  lines: readonly InventoryLine[],
  year: number | undefined,
): readonly InventoryLine[] {
  return (year === undefined ? undefined : byYear(lines).get(year)) ?? noLines;
}

/** Sorted once: every sum of a year begins with it. */
const byYear = oncePerThing((lines: readonly InventoryLine[]): ReadonlyMap<number, InventoryLine[]> => {
  const years = new Map<number, InventoryLine[]>();
  for (const line of lines) {
    if (line.year.state !== 'value') continue;
    const known = years.get(line.year.value);
    if (known) known.push(line);
    else years.set(line.year.value, [line]);
  }
  return years;
});
