interface Range {
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * Ranges sorted by their first number, with the highest last number of every stretch: those that overlap a given one
 * are found without looking at the others. The order of the sheet would need every pair.
 */
export class RangeIndex<Item> {
  private readonly entries: readonly { readonly item: Item; readonly range: Range }[];
  /** For the middle of each stretch, as `search` halves them, the highest last number of the stretch. */
  private readonly highest: bigint[] = [];

  constructor(items: readonly Item[], rangeOf: (item: Item) => Range) {
    this.entries = items
      .map((item) => ({ item, range: rangeOf(item) }))
      .sort((one, other) => compare(one.range.first, other.range.first));
    this.measure(0, this.entries.length);
  }

  /** The items whose range shares a number with this one, by their first number. */
  overlapping(range: Range): readonly Item[] {
    const found: Item[] = [];
    this.search(range, 0, this.entries.length, found);
    return found;
  }

  private measure(from: number, to: number): bigint | undefined {
    const middle = (from + to) >> 1;
    const entry = from < to ? this.entries[middle] : undefined;
    if (!entry) return undefined;
    let highest = entry.range.last;
    for (const side of [this.measure(from, middle), this.measure(middle + 1, to)]) {
      if (side !== undefined && side > highest) highest = side;
    }
    this.highest[middle] = highest;
    return highest;
  }

  private search(range: Range, from: number, to: number, found: Item[]): void {
    const middle = (from + to) >> 1;
    const entry = from < to ? this.entries[middle] : undefined;
    const highest = this.highest[middle];
    if (!entry || highest === undefined || highest < range.first) return;
    this.search(range, from, middle, found);
    if (entry.range.first > range.last) return;
    if (entry.range.last >= range.first) found.push(entry.item);
    this.search(range, middle + 1, to, found);
  }
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
