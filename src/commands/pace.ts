import type { Words } from '../domain/language';
import { Refusal } from '../domain/refusal';
import type { Pace } from './command-report';

/** What a pace needs from outside. */
export interface PaceSurroundings {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Lets whatever else waits have its turn. */
  breathe(): Promise<void>;
  /** Tells the share that is done, from 0 to 1. */
  progress(share: number): void;
  isCancelled(): boolean;
}

/**
 * A page that is busy for longer than 50 ms feels stuck. That leaves room for a slow slice: while the code is new to
 * the browser, some of ten thousand rows take 30 ms.
 */
const longestStretch = 20;

/** Sliced work, put down whenever it has kept the page busy for a while; cancelled, it ends in a refusal. */
export function paceOf({ now, breathe, progress, isCancelled }: PaceSurroundings): Pace {
  return async (work) => {
    let since = now();
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (now() - since < longestStretch) continue;
      progress(step.value);
      await breathe();
      if (isCancelled()) throw new Refusal('notUsable', cancelledWords);
      since = now();
    }
  };
}

const cancelledWords: Words = {
  'zh-CN': '已取消，未作任何改动。',
  'en-US': 'Cancelled; nothing was changed.',
};
