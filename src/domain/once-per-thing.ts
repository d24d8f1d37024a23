import { Remembered } from './remembered';
import { toTheEnd, type Slices } from './slices';

/** `work` done once for a thing and remembered as long as the thing is: for what every rule asks of the same records. */
export function oncePerThing<Thing extends object, Result>(
  work: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const remembered = new Remembered<Thing, Result>();
  return (thing) => {
    const done = remembered.of(thing);
    if (done) return done.known;
    const result = work(thing);
    remembered.set(thing, result);
    return result;
  };
}

/** What is known of a thing once it was worked out. */
export interface SlicedOncePerThing<Thing extends object, Result> {
  of(thing: Thing): Result;
  /** The same in slices: whoever asks later finds it done. */
  inSlices(thing: Thing): Slices<Result>;
}

/** The same for work that is long enough to be put down in between. */
export function slicedOncePerThing<Thing extends object, Result>(
  work: (thing: Thing) => Slices<Result>,
): SlicedOncePerThing<Thing, Result> {
  const remembered = new Remembered<Thing, Result>();
  function* inSlices(thing: Thing): Slices<Result> {
    const done = remembered.of(thing);
    if (done) return done.known;
    const result = yield* work(thing);
    remembered.set(thing, result);
    return result;
  }
  return {
    of: (thing) => {
      const done = remembered.of(thing);
      return done ? done.known : toTheEnd(inSlices(thing));
    },
    inSlices,
  };
}
