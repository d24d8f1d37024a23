import type { Pace } from '../../src/commands/command-report';
import { paceOf } from '../../src/commands/pace';

/** Processor time of this process so far: what else the machine does is not in it. */
export function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The stretches of a command's own work, between being given the turn and giving it back: at a pause of its pace, and
 * at the door to the workbook, whose time is not its own.
 */
export class OwnTime {
  longest = 0;
  private since = { clock: 0, processor: 0 };

  readonly pace: Pace = paceOf({
    now: () => performance.now(),
    breathe: () => this.without(() => new Promise((resolve) => setImmediate(resolve))),
    progress: () => undefined,
    isCancelled: () => false,
  });

  begin(): void {
    this.since = { clock: performance.now(), processor: processorMilliseconds() };
  }

  /** On a busy machine the clock runs on while others have the processor; the lesser of the two is the work. */
  end(): void {
    const clock = performance.now() - this.since.clock;
    const processor = processorMilliseconds() - this.since.processor;
    this.longest = Math.max(this.longest, Math.min(clock, processor));
  }

  async without<Result>(wait: () => Promise<Result>): Promise<Result> {
    this.end();
    const result = await wait();
    this.begin();
    return result;
  }
}

/** Milliseconds of one piece of work. */
export async function timeOf(work: () => unknown): Promise<number> {
  const own = new OwnTime();
  own.begin();
  await work();
  own.end();
  return own.longest;
}
