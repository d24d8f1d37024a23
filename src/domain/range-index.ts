interface Range {
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * Ranges sorted by their first number, with the highest last number of every stretch: those that overlap a given one
 * are found without looking at the others. The order of the sheet would need every pair.
 */
export class RangeIndex<Item> {
  private readonly items: readonly Item[];
  /** For the middle of each stretch, as `search` halves them, the highest last number of the stretch. */
  private readonly highest: bigint[] = [];

  constructor(
    items: readonly Item[],
    private readonly rangeOf: (item: Item) => Range,
  ) {
    this.items = [...items].sort((one, other) => compare(rangeOf(one).first, rangeOf(other).first));
    this.measure(0, this.items.length);
  }

  /** The items whose range shares a number with this one, by their first number. */
  overlapping(range: Range): readonly Item[] {
    const found: Item[] = [];
    this.search(range, 0, this.items.length, found);
    return found;
  }

  private measure(from: number, to: number): bigint | undefined {
    const middle = (from + to) >> 1;
    const item = from < to ? this.items[middle] : undefined;
    if (item === undefined) return undefined;
    let highest = this.rangeOf(item).last;
    for (const side of [this.measure(from, middle), this.measure(middle + 1, to)]) {
      if (side !== undefined && side > highest) highest = side;
    }
    this.highest[middle] = highest;
    return highest;
  }

  private search(range: Range, from: number, to: number, found: Item[]): void {
    const middle = (from + to) >> 1;
    const item = from < to ? this.items[middle] : undefined;
    const highest = this.highest[middle];
    if (item === undefined || highest === undefined || highest < range.first) return;
    this.search(range, from, middle, found);
    const own = this.rangeOf(item);
    if (own.first > range.last) return;
    if (own.last >= range.first) found.push(item);
    this.search(range, middle + 1, to, found);
  }
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
