import { parentPort } from 'node:worker_threads';
import { forgetAll } from '../domain/remembered';
import type { Delivery, Order } from './in-parallel';
import { jobs, type JobName } from './jobs';

/** A worker thread's whole life: it takes an order, does it, and delivers, one after the other. */
export function serveOrders(): void {
  let done = Promise.resolve();
  parentPort?.on('message', (order: Order) => {
    done = done.then(() => deliver(order));
  });
}

/**
 * Between two workbooks nothing of either is needed, and clearing young memory costs next to nothing; at any other
 * moment most of one would be copied. This saves a tenth of all processor time.
 */
async function deliver<Name extends JobName>({ name, index, input }: Order<Name>): Promise<void> {
  const answer = await jobs[name].work(input);
  parentPort?.postMessage({ index, answer } satisfies Delivery);
  forgetAll();
  gc?.({ type: 'minor' });
}
