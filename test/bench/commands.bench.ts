import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkEverything } from '../../src/commands/check-everything';
import { checkOffsets } from '../../src/commands/check-offsets';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import type { CommandContext, CommandReport } from '../../src/commands/command-report';
import { inventorySheet } from '../../src/sheets/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/offsets-sheet';
import type { CellInput } from '../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { enter, inChinese, paste } from '../flow/on-sheets';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { median, print, type Figure } from './bench-report';

const megabyte = 1_000_000;
const sizes = [9, 1_000, 10_000] as const;
const commands = [
  { name: 'Build workbook', command: buildWorkbook },
  { name: 'Check offsets', command: checkOffsets },
  { name: 'Check everything', command: checkEverything },
  { name: 'Write evaluation', command: writeEvaluation },
] as const;

type Command = (workbook: Workbook, context: CommandContext) => Promise<CommandReport>;

/** One run of a command: its time, that of reading what it reads and doing nothing, and its traffic. */
interface Run {
  readonly milliseconds: number;
  readonly readMilliseconds: number;
  readonly syncs: number;
  readonly bytes: number;
  readonly largestRequest: number;
}

/**
 * Syncs of each command against what is allowed (3, and one for each started megabyte of data), its largest request,
 * its time against that of reading the same cells and doing nothing, and how the time grows with the rows.
 */
export async function commandsBench(): Promise<void> {
  const times = new Map<string, number[]>();
  for (const records of sizes) {
    const figures: Figure[] = [];
    for (const { name, command } of commands) {
      // A new workbook knows nothing of records.
      if (command === buildWorkbook && records !== sizes[0]) continue;
      const runs: Run[] = [];
      const count = records === 10_000 ? 3 : 5;
      for (let index = 0; index < count; index++) runs.push(await measured(command, records));
      figures.push(
        ...figuresOf(
          name,
          runs,
          (command === checkOffsets || command === checkEverything) && records === 10_000 ? 2 : undefined,
        ),
      );
      const milliseconds = median(runs.map((run) => run.milliseconds));
      times.set(name, [...(times.get(name) ?? []), milliseconds]);
    }
    print(
      `Commands over Microsoft's client, ${records} inventory lines and ${records} offset records`,
      figures,
    );
  }
  print('Growth from 1,000 to 10,000 rows', growthFigures(times));
}

function figuresOf(name: string, runs: readonly Run[], atMost: number | undefined): Figure[] {
  const syncs = median(runs.map((run) => run.syncs));
  const megabytes = Math.ceil(median(runs.map((run) => run.bytes)) / megabyte);
  return [
    {
      what: `${name}, syncs`,
      measured: syncs,
      limitCase: `3 and one per started MB (${megabytes} MB)`,
      limit: 3 + megabytes,
      unit: 'syncs',
      atMost: 1,
    },
    {
      what: `${name}, largest request`,
      measured: Math.max(...runs.map((run) => run.largestRequest)),
      limitCase: 'allowed',
      limit: megabyte,
      unit: 'bytes',
      atMost: 1,
    },
    {
      what: `${name}, time`,
      measured: median(runs.map((run) => run.milliseconds)),
      limitCase: 'reading the same cells',
      limit: median(runs.map((run) => run.readMilliseconds)),
      unit: 'ms',
      ...(atMost === undefined ? {} : { atMost }),
    },
  ];
}

/** Ten times the rows may take 10^1.1 times as long. */
function growthFigures(times: ReadonlyMap<string, readonly number[]>): Figure[] {
  return [...times].flatMap(([name, [, small, large]]) =>
    small === undefined || large === undefined
      ? []
      : [
          {
            what: `${name}, time at 10,000 rows`,
            measured: large,
            limitCase: '10^1.1 times that at 1,000',
            limit: small * 10 ** 1.1,
            unit: 'ms',
            atMost: 1,
          },
        ],
  );
}

async function measured(command: Command, records: number): Promise<Run> {
  const host = new ExcelHost();
  const client = startNodeClient(host);
  const restore = client.install();
  const workbook = new ExcelWorkbook();
  if (command !== buildWorkbook) await fill(workbook, records);
  const asked: Parameters<Workbook['read']>[0][] = [];
  const noting: Workbook = {
    read: (wanted) => {
      asked.push(wanted);
      return workbook.read(wanted);
    },
    write: (plan, before) => workbook.write(plan, before),
  };
  host.meters.reset();
  const start = performance.now();
  await command(noting, inChinese);
  const milliseconds = performance.now() - start;
  const { syncs, requestBytes, responseBytes, largestRequest } = host.meters;
  const readStart = performance.now();
  for (const wanted of asked) await workbook.read(wanted);
  const readMilliseconds = performance.now() - readStart;
  restore();
  client.dispose();
  host.dispose();
  return { milliseconds, readMilliseconds, syncs, bytes: requestBytes + responseBytes, largestRequest };
}

/** A built workbook with as many lines and records, of which every seventh has a fault. */
async function fill(workbook: Workbook, count: number): Promise<void> {
  await buildWorkbook(workbook, inChinese);
  await enter(workbook, { reportingYear: 2025, neutralityType: '运营碳中和', declarationDay: '2026-06-30' });
  const lines: CellInput[][] = [];
  const records: CellInput[][] = [];
  for (let index = 0; index < count; index++) {
    lines.push([
      2025,
      '总部',
      '范围2',
      '外购电力',
      `电表${index}`,
      'CO2',
      2000,
      'kWh',
      0.5,
      'kgCO2/kWh',
      '国家电网平均',
      1,
      1,
    ]);
    const serial = (offset: number) => `CCER-14-001-${String(index * 10 + offset).padStart(9, '0')}`;
    const cancelled = index % 7 === 0 ? undefined : 46162;
    records.push([
      index + 1,
      'CCER',
      `项目${index}`,
      '全国温室气体自愿减排注册登记系统',
      serial(1),
      serial(10),
      45475,
      cancelled,
      `ZX-${index}`,
      10,
      undefined,
      2024,
      '范围1、2',
      undefined,
      undefined,
      '是',
    ]);
  }
  await paste(workbook, inventorySheet, 'year', lines);
  await paste(workbook, offsetsSheet, 'number', records);
}
