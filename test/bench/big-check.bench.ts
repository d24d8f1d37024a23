import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { buildCommandLine } from '../e2e/server';
import { median, print } from './bench-report';
import { fillWithExample } from './large-example';
import { timeOf } from './own-time';
import { startedProgram, type Use } from './started-program';
import { tokenized } from './tokenized';

const lines = 99_000;
const records = 1_000;
const runs = 5;

/**
 * `cn check` of one workbook of 100,000 rows, started as from a terminal, against merely unzipping and tokenizing the
 * file in a program that already runs; and the most memory it takes.
 */
export async function bigCheckBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-bench-'));
  try {
    const program = await buildCommandLine(join(folder, 'dist'));
    const workbook = XlsxWorkbook.empty();
    await fillWithExample(workbook, lines, records);
    const bytes = workbook.toBytes();
    writeFileSync(join(folder, 'big.xlsx'), bytes);
    const tokenizing: number[] = [];
    const checks: Use[] = [];
    const starts: number[] = [];
    for (let run = 0; run < runs; run++) {
      tokenizing.push(await timeOf(() => tokenized(bytes)));
      checks.push(await finished(1, folder, program, 'check', 'big.xlsx'));
      starts.push(workOf(await finished(0, folder, program, 'help')));
    }
    const time = median(checks.map(workOf));
    print(
      `cn check, one workbook of ${lines} inventory lines and ${records} offset records, every fiftieth with a fault, ${(bytes.length / 1e6).toFixed(1)} MB`,
      [
        {
          what: 'from start to end',
          measured: time,
          limitCase: 'unzipping and tokenizing it',
          limit: median(tokenizing),
          unit: 'ms',
          atMost: 2,
        },
        {
          what: 'of that, starting the program',
          measured: median(starts),
          limitCase: 'from start to end',
          limit: time,
          unit: 'ms',
        },
        {
          what: 'most memory',
          measured: Math.max(...checks.map(({ megabytes }) => megabytes)),
          limitCase: 'allowed',
          limit: 400,
          unit: 'MB',
          atMost: 1,
        },
      ],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As of `OwnTime`: on a busy machine the clock runs on while others have the processor. */
function workOf({ milliseconds, processorMilliseconds }: Use): number {
  return Math.min(milliseconds, processorMilliseconds);
}

async function finished(code: number, folder: string, program: string, ...args: readonly string[]) {
  const use = await startedProgram(folder, program, ...args);
  if (use.code !== code) throw new Error(`cn ${args.join(' ')} ended with ${String(use.code)}`);
  return use;
}
