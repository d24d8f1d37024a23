/** Work that can be put down between its slices: each yields the share that is done, from 0 to 1; the end gives the result. */
export type Slices<Result> = Generator<number, Result, void>;

/** Does sliced work without a pause. */
export function toTheEnd<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The share of a whole of which `work` is the part from `from` to `to`. */
export function* asPart<Result>(work: Slices<Result>, from: number, to: number): Slices<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Things done between two pauses. */
export const sliceLength = 50;

/** What `make` makes of each item, in slices. */
export function* mapped<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Slices<readonly Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % sliceLength === 0) yield made.length / items.length;
  }
  return made;
}
