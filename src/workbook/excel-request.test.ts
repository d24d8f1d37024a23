import { Refusal } from '../domain/refusal';
import { ExcelRequests } from './excel-request';

/** Just enough of the client: requests that answer in turn, and an edit that ends when the test says so. */
function setUp(answers: readonly ('ok' | string)[], editEnds: Promise<void> | string) {
  let sent = 0;
  const waits: { delayForCellEdit?: boolean }[] = [];
  const failure = (code: string) => Object.assign(new Error(code), { code, debugInfo: {} });
  class RequestContext {
    async sync(): Promise<void> {
      const answer = answers[sent++];
      if (answer !== 'ok') throw failure(answer ?? 'nothing more was expected');
    }
  }
  const run = async (options: { delayForCellEdit?: boolean }, batch: (context: unknown) => Promise<void>) => {
    waits.push(options);
    await batch({
      application: { load: () => undefined },
      sync: () => (typeof editEnds === 'string' ? Promise.reject(failure(editEnds)) : editEnds),
    });
  };
  Object.assign(globalThis, { Excel: { RequestContext, run } });
  const timers = new Set<() => void>();
  const requests = new ExcelRequests((_, then) => {
    timers.add(then);
    return () => timers.delete(then);
  });
  return { requests, timers, waits, sent: () => sent };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const never = new Promise<void>(() => {});

describe('a request while a cell is being edited', () => {
  it('nobody edits: one request, no waiting', async () => {
    const { requests, waits, sent } = setUp(['ok'], never);
    expect(await requests.send(() => () => 'picked up')).toBe('picked up');
    expect(sent()).toBe(1);
    expect(waits).toEqual([]);
  });

  it('waits inside Excel for the end of the edit, then sends the request once more', async () => {
    let end = () => {};
    const edit = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { requests, waits, sent, timers } = setUp(['InvalidOperationInCellEditMode', 'ok'], edit);
    let queued = 0;
    const answer = requests.send(() => {
      queued++;
      return () => 'written';
    });
    await settled();
    expect(sent()).toBe(1);
    expect(waits).toEqual([{ delayForCellEdit: true }]);
    end();
    expect(await answer).toBe('written');
    expect(queued).toBe(2);
    expect(timers.size).toBe(0);
  });

  it('gives up in words when the edit does not end, and sends nothing later', async () => {
    let end = () => {};
    const edit = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { requests, timers, sent } = setUp(['InvalidOperationInCellEditMode', 'ok'], edit);
    const answer = requests.send(() => () => undefined);
    const refused = expect(answer).rejects.toThrow(Refusal);
    await settled();
    for (const ring of timers) ring();
    await refused;
    end();
    await settled();
    expect(sent()).toBe(1);
  });

  it('says so at once where Excel cannot wait', async () => {
    const { requests } = setUp(['InvalidOperationInCellEditMode'], 'InvalidOperationInCellEditMode');
    await expect(requests.send(() => () => undefined)).rejects.toThrow('A cell is being edited');
  });

  it('another error is not waited for and comes as Excel gave it', async () => {
    const { requests, waits } = setUp(['AccessDenied'], never);
    await expect(requests.send(() => () => undefined)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(waits).toEqual([]);
  });
});
