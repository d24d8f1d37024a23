import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { dayOf } from '../domain/day';
import { runCommandLine } from './command-line';
import { answerRefusal, codeOf } from './disk-refusal';
import type { Outside } from './outside';
import { removeUnfinished } from './output-file';
import { serveOrders } from './serve-orders';

/*
 * The program `cn`. The same file is the script of its worker threads, so that it can be copied anywhere as one file.
 */
if (isMainThread) void main();
else serveOrders();

async function main(): Promise<void> {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => {
      removeUnfinished();
      process.exit(code);
    });
  }
  // Who reads the answer may stop reading, as `cn check … | head` does; there is nobody left to tell. What else goes
  // wrong is told by `out`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
  });
  process.exitCode = await runCommandLine(process.argv.slice(2), terminal());
}

function terminal(): Outside {
  return {
    folder: process.cwd(),
    environment: process.env,
    // The same that a DateTimeFormat tells, which takes ten milliseconds more to make.
    systemLocale: new Intl.PluralRules().resolvedOptions().locale,
    today: dayOfTheClock(),
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
          if (!error) resolve();
          else if (codeOf(error) !== 'EPIPE') reject(answerRefusal(error));
        });
      }),
    err: (text) => void process.stderr.write(text),
    errIsWatched: process.stderr.isTTY ?? false,
    elapsed: () => performance.now(),
    parallel: availableParallelism(),
    workerScript: __filename,
  };
}

/** The day by the computer's own calendar. */
function dayOfTheClock() {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new RangeError(`the clock says ${now.toISOString()}, which is no day Excel knows`);
  return day;
}
