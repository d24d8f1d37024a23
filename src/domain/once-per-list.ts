import { Remembered } from './remembered';
import { toTheEnd, type Slices } from './slices';

/** `work` done once for a list and remembered as long as the list is: for what every rule asks of the same records. */
export function oncePerList<Item extends object, Result>(
  work: (list: readonly Item[]) => Result,
): (list: readonly Item[]) => Result {
  const remembered = new Remembered<readonly Item[], Result>();
  return (list) => {
    const done = remembered.of(list);
    if (done) return done.known;
    const result = work(list);
    remembered.set(list, result);
    return result;
  };
}

/** What is known of a list once it was worked out. */
export interface SlicedOncePerList<Item extends object, Result> {
  of(list: readonly Item[]): Result;
  /** The same in slices: whoever asks later finds it done. */
  inSlices(list: readonly Item[]): Slices<Result>;
}

/** The same for work that is long enough to be put down in between. */
export function slicedOncePerList<Item extends object, Result>(
  work: (list: readonly Item[]) => Slices<Result>,
): SlicedOncePerList<Item, Result> {
  const remembered = new Remembered<readonly Item[], Result>();
  function* inSlices(list: readonly Item[]): Slices<Result> {
    const done = remembered.of(list);
    if (done) return done.known;
    const result = yield* work(list);
    remembered.set(list, result);
    return result;
  }
  return {
    of: (list) => {
      const done = remembered.of(list);
      return done ? done.known : toTheEnd(inSlices(list));
    },
    inSlices,
  };
}
