import { Refusal } from '../domain/refusal';
import type { After } from './after';
import { afterByTheClock } from './after';
import { cellEditCode, hostErrorOf, refusalOfHostError, wordsOfHostError } from './excel-error';

/** How long to wait for a cell edit to end before saying that it is in the way. */
const patienceMilliseconds = 20_000;

/**
 * One request to Excel: `queue` puts its calls into a fresh context, one sync carries them out, and the function that
 * `queue` returned picks up what was loaded.
 *
 * A plain context is taken rather than `Excel.run`, which asks the host to keep a reference to every range and sends
 * one more request to let them go; nothing here is used beyond its own sync.
 *
 * While a cell is being edited Excel refuses requests. Then this waits for the end of the edit and tries once more.
 * Only a harmless question waits inside Excel (`delayForCellEdit`), never the request itself: a delayed write could
 * not be called back when the patience is over.
 */
export class ExcelRequests {
  constructor(private readonly after: After = afterByTheClock) {}

  async send<Result>(queue: (context: Excel.RequestContext) => () => Result): Promise<Result> {
    try {
      return await sync(queue);
    } catch (error) {
      if (hostErrorOf(error)?.code !== cellEditCode) throw error;
      await this.endOfCellEdit();
      return sync(queue);
    }
  }

  private async endOfCellEdit(): Promise<void> {
    const answered = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.application.load('calculationMode');
      await context.sync();
    });
    let stopWaiting = () => {};
    const tooLong = new Promise<never>((_, reject) => {
      stopWaiting = this.after(patienceMilliseconds, () =>
        reject(new Refusal('notUsable', wordsOfHostError({ code: cellEditCode }))),
      );
    });
    try {
      await Promise.race([answered, tooLong]);
    } catch (error) {
      throw refusalOfHostError(error);
    } finally {
      stopWaiting();
    }
  }
}

async function sync<Result>(queue: (context: Excel.RequestContext) => () => Result): Promise<Result> {
  const context = new Excel.RequestContext();
  const pickUp = queue(context);
  await context.sync();
  return pickUp();
}
