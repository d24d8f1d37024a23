import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { median, print } from './bench-report';
import { bigCheckBench } from './big-check.bench';
import { bigWorkbook } from './big-workbook';
import { timeOf } from './own-time';
import { startedProgram } from './started-program';
import { tokenized } from './tokenized';

const rowCount = 100_000;
const runs = 5;

/**
 * A closed workbook of 100,000 rows: reading it against merely unzipping and tokenizing it, patching one cell against
 * zipping it again, and the most memory that both take in a process of their own; and the whole check of such a one.
 */
export async function xlsxBench(): Promise<void> {
  const bytes = bigWorkbook(rowCount);
  const times = { tokenizing: [], reading: [], withFormulas: [], zipping: [], patching: [] } as Record<
    'tokenizing' | 'reading' | 'withFormulas' | 'zipping' | 'patching',
    number[]
  >;
  for (let run = 0; run < runs; run++) {
    times.tokenizing.push(await timeOf(() => tokenized(bytes)));
    times.reading.push(await timeOf(() => XlsxWorkbook.open(bytes).read(() => 'values')));
    times.withFormulas.push(await timeOf(() => XlsxWorkbook.open(bytes).read(() => 'formulas')));
    times.zipping.push(await timeOf(() => zipSync(unzipSync(bytes), { level: 6 })));
    times.patching.push(await timeOf(() => patched(bytes)));
  }
  const limit = median(times.tokenizing);
  const tokens = { limitCase: 'unzipping and tokenizing it', limit, unit: 'ms', atMost: 2 };
  print(`A closed workbook of ${rowCount} rows, ${(bytes.length / 1e6).toFixed(1)} MB`, [
    { what: 'reading the values', measured: median(times.reading), ...tokens },
    { what: 'reading values and formulas', measured: median(times.withFormulas), ...tokens },
    {
      what: 'opening, writing one cell, rendering',
      measured: median(times.patching),
      limitCase: 'unzipping and zipping it',
      limit: median(times.zipping),
      unit: 'ms',
      atMost: 1.5,
    },
    {
      what: 'most memory of reading and writing one cell',
      measured: await peakMemory(bytes),
      limitCase: 'allowed',
      limit: 400,
      unit: 'MB',
      atMost: 1,
    },
  ]);
  await bigCheckBench();
}

async function patched(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes);
  await workbook.write({ steps: [{ do: 'write', sheet: '表', row: 50_000, column: 9, cells: [[7]] }] });
  return workbook.toBytes();
}

async function peakMemory(bytes: Uint8Array): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-bench-'));
  try {
    const path = join(folder, 'big.xlsx');
    writeFileSync(path, bytes);
    const { code, megabytes } = await startedProgram(
      __dirname,
      '--import',
      'tsx',
      'big-file-memory.ts',
      path,
    );
    if (code !== 0) throw new Error(`big-file-memory.ts ended with ${String(code)}`);
    return megabytes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
