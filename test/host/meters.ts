/** What the traffic between client and host came to since the last reset. Bytes are UTF-8. */
export class Meters {
  syncs = 0;
  /** Requests that only let go of ranges, which the client sends of itself after `Excel.run`. */
  releases = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;
  functionCalls = 0;

  reset(): void {
    Object.assign(this, new Meters());
  }

  countRequest(bytes: number, isRelease: boolean): void {
    if (isRelease) this.releases++;
    else this.syncs++;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  countResponse(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }
}

/**
 * How long the event loop was kept busy at one stretch while `work` ran, in milliseconds; the clock is handed in, e.g.
 * `() => performance.now()`.
 */
export async function longestStretch(work: () => Promise<void>, now: () => number): Promise<number> {
  let longest = 0;
  let last = now();
  let isRunning = true;
  const tick = (): void => {
    const at = now();
    longest = Math.max(longest, at - last);
    last = at;
    if (isRunning) setImmediate(tick);
  };
  setImmediate(tick);
  try {
    await work();
  } finally {
    isRunning = false;
    tick();
  }
  return longest;
}
