import { parentPort } from 'node:worker_threads';
import type { Delivery, Order } from './in-parallel';
import { jobs } from './jobs';

/** A worker thread's whole life: it takes an order, does it, and delivers. */
export function serveOrders(): void {
  parentPort?.on('message', ({ name, index, input }: Order) => {
    void jobs[name]
      .work(input)
      .then((answer) => parentPort?.postMessage({ index, answer } satisfies Delivery));
  });
}
