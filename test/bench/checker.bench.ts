import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { filledWorkbook } from '../checker/filled-workbook';
import { buildCommandLine } from '../e2e/server';
import { print } from './bench-report';
import { startedProgram } from './started-program';

const workbooks = 500;
const fewWorkbooks = 100;

/**
 * `cn check` over a folder, started as from a terminal, against merely loading the same files with exceljs; and its
 * memory over many workbooks against that over a fifth of them.
 */
export async function checkerBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-bench-'));
  try {
    const program = await buildCommandLine(join(folder, 'dist'));
    await fill(folder);
    // Once for the disk's cache, so that whoever comes first has no disadvantage.
    await check(program, folder, 'many');
    const many = await check(program, folder, 'many');
    const loaded = await loadWithExcelJs(join(folder, 'many'));
    const inJson = await check(program, folder, 'many', '--json', '--all');
    const few = await check(program, folder, 'few');
    print(`cn check, ${workbooks} workbooks of 200 inventory lines and 50 offset records`, [
      {
        what: 'time of a workbook',
        measured: many.milliseconds / workbooks,
        limitCase: 'a fifth of loading it with exceljs 4.4.0',
        limit: loaded.milliseconds / workbooks / 5,
        unit: 'ms',
        atMost: 1,
      },
      {
        what: 'the same, of all processors together',
        measured: many.processorMilliseconds / workbooks,
        limitCase: 'loading it with exceljs 4.4.0',
        limit: loaded.processorMilliseconds / workbooks,
        unit: 'ms',
      },
      {
        what: 'with all findings, in JSON and both languages',
        measured: inJson.processorMilliseconds / workbooks,
        limitCase: 'loading it with exceljs 4.4.0',
        limit: loaded.processorMilliseconds / workbooks,
        unit: 'ms',
      },
      {
        what: `most memory over ${workbooks} workbooks`,
        measured: many.megabytes,
        limitCase: `over ${fewWorkbooks}`,
        limit: few.megabytes,
        unit: 'MB',
        atMost: 1.25,
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Workbooks that differ, in two folders. */
async function fill(folder: string): Promise<void> {
  mkdirSync(join(folder, 'many'));
  mkdirSync(join(folder, 'few'));
  for (let index = 0; index < workbooks; index++) {
    const serials = `CCER-14-${String(index).padStart(3, '0')}-`;
    const workbook = await filledWorkbook({
      lines: 200,
      records: 50,
      serials,
      ...(index % 3 === 0 ? { uncancelled: index % 50 } : {}),
    });
    const bytes = workbook.toBytes();
    writeFileSync(join(folder, 'many', `${index}.xlsx`), bytes);
    if (index < fewWorkbooks) writeFileSync(join(folder, 'few', `${index}.xlsx`), bytes);
  }
}

/** The whole run, from starting the program to its end; there are findings in it. */
async function check(program: string, folder: string, name: string, ...options: readonly string[]) {
  const use = await startedProgram(folder, program, 'check', name, ...options);
  if (use.code !== 1) throw new Error(`cn ended with ${String(use.code)}`);
  return use;
}

async function loadWithExcelJs(folder: string) {
  const start = performance.now();
  const before = process.cpuUsage();
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    await new ExcelJS.Workbook().xlsx.load(bytes as unknown as ExcelJS.Buffer);
  }
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: performance.now() - start, processorMilliseconds: (user + system) / 1000 };
}
