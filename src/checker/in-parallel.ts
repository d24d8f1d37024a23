import { Worker } from 'node:worker_threads';
import { jobs, type JobAnswer, type JobInput, type JobName } from './jobs';
import type { Outside } from './outside';

/** So many workbooks for each thread at least: starting one costs as much as checking a few. */
const leastPerThread = 4;

/** Answers that may wait for an earlier one, for each thread: what bounds the memory, however many workbooks there are. */
const aheadPerThread = 8;

/**
 * Room for what comes and goes at once, as a workbook's cells do. With 64 MB two threads took 7 % more time, and 100 MB
 * more in all.
 */
const youngMegabytes = 16;

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
  private readonly workers = new Set<Worker>();
  private readonly waiting = new Map<number, JobAnswer<Name>>();
  /** What each thread is at. */
  private readonly at = new Map<Worker, number>();
  private readonly idle: Worker[] = [];
  private next = 0;
  private taken = 0;
  private wake = () => {};

  constructor(
    private readonly name: Name,
    private readonly inputs: readonly JobInput<Name>[],
    private readonly script: string,
  ) {}

  async run(threads: number, take: (answer: JobAnswer<Name>, index: number) => Promise<void>): Promise<void> {
    for (let started = 0; started < threads; started++) this.idle.push(this.engage());
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
    await Promise.all(Array.from(this.workers, (worker) => worker.terminate()));
  }

  private handOut(ahead: number): void {
    while (this.next < this.inputs.length && this.next < this.taken + ahead) {
      const worker = this.idle.pop();
      if (!worker) return;
      const index = this.next++;
      const input = this.inputs[index] as JobInput<Name>;
      this.at.set(worker, index);
      worker.postMessage({ name: this.name, index, input } satisfies Order<Name>);
    }
  }

  private engage(): Worker {
    const worker = new Worker(this.script, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    this.workers.add(worker);
    worker.on('message', ({ index, answer }: Delivery) => {
      this.at.delete(worker);
      this.idle.push(worker);
      this.deliver(index, answer as JobAnswer<Name>);
    });
    // A thread that ends by itself is lost with the one workbook it was at; another takes its place.
    worker.on('error', (error) => {
      this.workers.delete(worker);
      const index = this.at.get(worker);
      this.at.delete(worker);
      this.idle.push(this.engage());
      if (index !== undefined)
        this.deliver(index, jobs[this.name].lost(this.inputs[index] as JobInput<Name>, error));
    });
    return worker;
  }

  private deliver(index: number, answer: JobAnswer<Name>): void {
    this.waiting.set(index, answer);
    this.wake();
  }
}
