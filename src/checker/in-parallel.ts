import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { jobs, type JobAnswer, type JobInput, type JobName } from './jobs';
import type { Outside } from './outside';

/** So many workbooks for each thread at least: starting one costs as much as checking a few. */
const leastPerThread = 4;

/** A thread has the next workbook at hand when one is done, and need not wait until it is told. */
const ordersPerThread = 2;

/** Answers that may wait for an earlier one, for each thread: what bounds the memory, however many workbooks there are. */
const aheadPerThread = 8;

/**
 * Room for what comes and goes at once, as a workbook's cells do. With 64 MB two threads took 7 % more time, and 100 MB
 * more in all.
 */
const youngMegabytes = 16;

const flags = [
  // Threads live for seconds, and each compiles for itself what it does often. With less of what is called put into
  // what calls it, that takes a third of the time, and what comes out is no slower: 12 % of all processor time over 500
  // workbooks.
  '--max-inlined-bytecode-size-cumulative=100',
  // The same of `map`, `filter` and the like: 3 % more.
  '--no-turbo-inline-array-builtins',
  // For `serveOrders`.
  '--expose-gc',
  // Clearing young memory is done in less time than it takes to call others to help with it: 2 % of the time.
  '--no-parallel-scavenge',
  // What V8 once saw live long it puts among what is old from then on. In the next workbook that is no longer true, and
  // the dead hold on to what they lead to: 4 % of the time, a sixth of the memory.
  '--no-allocation-site-pretenuring',
];

/**
 * Does one job on every input, on several threads where that pays, and hands the answers over in the order of the
 * inputs, the next only when the last was taken.
 */
export async function inParallel<Name extends JobName>(
  name: Name,
  inputs: readonly JobInput<Name>[],
  { parallel, workerScript }: Pick<Outside, 'parallel' | 'workerScript'>,
  take: (answer: JobAnswer<Name>, index: number) => Promise<void>,
): Promise<void> {
  const threads = Math.min(parallel, Math.floor(inputs.length / leastPerThread));
  if (workerScript === undefined || threads < 2) {
    for (const [index, input] of inputs.entries()) await take(await jobs[name].work(input), index);
    return;
  }
  const crew = new Crew(name, inputs, workerScript);
  try {
    await crew.run(threads, take);
  } finally {
    await crew.dismiss();
  }
}

/** What goes to a thread and what comes back. */
export interface Order<Name extends JobName = JobName> {
  readonly name: Name;
  readonly index: number;
  readonly input: JobInput<Name>;
}
export interface Delivery {
  readonly index: number;
  readonly answer: JobAnswer<JobName>;
}

class Crew<Name extends JobName> {
  /** The threads, each with what it is at and what it is to do next. */
  private readonly orders = new Map<Worker, number[]>();
  private readonly waiting = new Map<number, JobAnswer<Name>>();
  /** Ordered from a thread that was lost before it began with them. */
  private readonly returned: number[] = [];
  private next = 0;
  private taken = 0;
  private wake = () => {};

  constructor(
    private readonly name: Name,
    private readonly inputs: readonly JobInput<Name>[],
    private readonly script: string,
  ) {}

  async run(threads: number, take: (answer: JobAnswer<Name>, index: number) => Promise<void>): Promise<void> {
    for (const flag of flags) setFlagsFromString(flag);
    for (let started = 0; started < threads; started++) this.engage();
    while (this.taken < this.inputs.length) {
      this.handOut(threads * aheadPerThread);
      const answer = this.waiting.get(this.taken);
      if (answer === undefined) {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
        continue;
      }
      this.waiting.delete(this.taken);
      await take(answer, this.taken);
      this.taken++;
    }
  }

  async dismiss(): Promise<void> {
    await Promise.all(Array.from(this.orders.keys(), (worker) => worker.terminate()));
  }

  /** To whoever has least to do, so that every thread has one before any has two. */
  private handOut(ahead: number): void {
    for (let most = 1; most <= ordersPerThread; most++) {
      for (const [worker, orders] of this.orders) {
        if (orders.length >= most) continue;
        const index = this.returned.pop() ?? this.nextIndex(ahead);
        if (index === undefined) return;
        orders.push(index);
        const input = this.inputs[index] as JobInput<Name>;
        worker.postMessage({ name: this.name, index, input } satisfies Order<Name>);
      }
    }
  }

  private nextIndex(ahead: number): number | undefined {
    const end = Math.min(this.inputs.length, this.taken + ahead);
    return this.next < end ? this.next++ : undefined;
  }

  private engage(): void {
    const worker = new Worker(this.script, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    const orders: number[] = [];
    this.orders.set(worker, orders);
    worker.on('message', ({ index, answer }: Delivery) => {
      orders.splice(orders.indexOf(index), 1);
      this.deliver(index, answer as JobAnswer<Name>);
    });
    let broken: { readonly error: unknown } | undefined;
    worker.on('error', (error) => {
      broken = { error };
    });
    // A thread that ends by itself is lost with the one workbook it was at; another takes its place. Which one that was
    // is known only now: what it delivered before may come after the error.
    worker.on('exit', () => {
      if (!broken) return;
      const { error } = broken;
      this.orders.delete(worker);
      this.engage();
      const [index, ...others] = orders;
      this.returned.push(...others);
      if (index !== undefined)
        this.deliver(index, jobs[this.name].lost(this.inputs[index] as JobInput<Name>, error));
    });
  }

  private deliver(index: number, answer: JobAnswer<Name>): void {
    this.waiting.set(index, answer);
    this.wake();
  }
}
