import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkEverything } from '../../src/commands/check-everything';
import { checkOffsets } from '../../src/commands/check-offsets';
import { writeDeclaration } from '../../src/commands/write-declaration';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import type { CommandContext, CommandReport } from '../../src/commands/command-report';
import { dossierSheets, readDossier } from '../../src/sheets/reading/read-dossier';
import { carries } from '../../src/sheets/reading/read-table';
import type { WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';
import type { WriteStep } from '../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { inChinese } from '../flow/on-sheets';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { median, print, type Figure } from './bench-report';
import { fillWithExample } from './large-example';
import { OwnTime, processorMilliseconds } from './own-time';

const megabyte = 1_000_000;
const sizes = [12, 1_000, 10_000] as const;
/** A page that is busy for longer feels stuck. */
const longestTask = 50;
const commands = [
  { name: 'Build workbook', command: buildWorkbook },
  { name: 'Check offsets', command: checkOffsets, timeAtMost: 2 },
  { name: 'Check everything', command: checkEverything, timeAtMost: 2 },
  // As on a workbook that was never checked: every result is to be written.
  { name: 'Check everything for the first time', command: checkEverything, isFirst: true, timeAtMost: 2 },
  { name: 'Write evaluation', command: writeEvaluation },
  { name: 'Write declaration', command: writeDeclaration },
] as const satisfies readonly {
  readonly name: string;
  readonly command: Command;
  /** Every run finds the results of the one before taken away. */
  readonly isFirst?: true;
  /** Times that of reading the same cells. */
  readonly timeAtMost?: number;
}[];

type Command = (workbook: Workbook, context: CommandContext) => Promise<CommandReport>;

/** One run of a command: its time, that of reading what it reads and doing nothing, and its traffic. */
interface Run {
  readonly milliseconds: number;
  readonly readMilliseconds: number;
  /** The longest stretch of its own work without a pause. */
  readonly longestStretch: number;
  readonly syncs: number;
  readonly bytes: number;
  readonly largestRequest: number;
}

/**
 * Syncs of each command against what is allowed (3, and one for each started megabyte of data), its largest request,
 * its processor time against that of reading the same cells and doing nothing, the longest stretch in which it kept
 * the page busy, and how the time grows with the rows.
 */
export async function commandsBench(): Promise<void> {
  const times = new Map<string, number[]>();
  for (const records of sizes) {
    const figures: Figure[] = [];
    for (const { name, command, ...held } of commands) {
      // A new workbook knows nothing of records.
      if (command === buildWorkbook && records !== sizes[0]) continue;
      const runs = await measured(command, records, 'isFirst' in held);
      // What is held is held at the size that people call large.
      figures.push(...figuresOf(name, runs, records === 10_000 ? { stretchAtMost: 1, ...held } : {}));
      // Of both sizes the best run: the first ones of few rows are those in which the code grows warm.
      const best = Math.min(...runs.map((run) => run.milliseconds));
      times.set(name, [...(times.get(name) ?? []), best]);
    }
    print(
      `Commands over Microsoft's client, ${records} inventory lines and ${records} offset records`,
      figures,
    );
  }
  print('Growth from 1,000 to 10,000 rows', growthFigures(times));
  await growthOfCheck();
}

/** What a command is held to, as ratios to the limit cases; what is left out is only printed. */
interface Held {
  readonly timeAtMost?: number;
  readonly stretchAtMost?: number;
}

function figuresOf(name: string, runs: readonly Run[], { timeAtMost, stretchAtMost }: Held): Figure[] {
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
      what: `${name}, processor time`,
      measured: median(runs.map((run) => run.milliseconds)),
      limitCase: 'reading the same cells',
      limit: median(runs.map((run) => run.readMilliseconds)),
      unit: 'ms',
      ...(timeAtMost === undefined ? {} : { atMost: timeAtMost }),
    },
    {
      what: `${name}, longest stretch without a pause`,
      measured: median(runs.map((run) => run.longestStretch)),
      limitCase: 'a page that does not feel stuck',
      limit: longestTask,
      unit: 'ms',
      ...(stretchAtMost === undefined ? {} : { atMost: stretchAtMost }),
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

/** Several runs on one workbook: a command replaces its own output. Only building needs a new one each time. */
async function measured(command: Command, records: number, isFirst: boolean): Promise<readonly Run[]> {
  const runs: Run[] = [];
  if (command === buildWorkbook) {
    for (let index = 0; index < runsOfCommand; index++) {
      await onHost(async (host, workbook) => {
        runs.push(await measuredRun(command, host, workbook));
      });
    }
    return runs;
  }
  await onHost(async (host, workbook) => {
    await fillWithExample(workbook, records, records);
    for (let index = 0; index < runsOfCommand; index++) {
      if (isFirst) await clearResults(workbook);
      runs.push(await measuredRun(command, host, workbook));
    }
  });
  return runs;
}

/** Of an odd number the median is one of them; with fewer, one clearing of all memory decides. */
const runsOfCommand = 9;

async function clearResults(workbook: Workbook): Promise<void> {
  const before = await workbook.read((sheet) =>
    dossierSheets.some((each) => carries(sheet, each)) ? 'formulas' : undefined,
  );
  const steps = [...readDossier(before).found.values()].flatMap(({ sheet, columns, body }): WriteStep[] => {
    const column = columns.get('result');
    if (column === undefined || body.end <= body.first) return [];
    const area = { row: body.first, column, rows: body.end - body.first, columns: 1 };
    return [{ do: 'clear', sheet: sheet.name, area, what: 'contents' }];
  });
  await workbook.write({ steps }, before);
}

async function onHost(work: (host: ExcelHost, workbook: ExcelWorkbook) => Promise<void>): Promise<void> {
  const host = new ExcelHost();
  const client = startNodeClient(host);
  const restore = client.install();
  await work(host, new ExcelWorkbook());
  restore();
  client.dispose();
  host.dispose();
}

async function measuredRun(command: Command, host: ExcelHost, workbook: ExcelWorkbook): Promise<Run> {
  const asked: Parameters<Workbook['read']>[0][] = [];
  const own = new OwnTime();
  const noting: Workbook = {
    read: (wanted) => {
      asked.push(wanted);
      return own.without(() => workbook.read(wanted));
    },
    write: (plan, before) => own.without(() => workbook.write(plan, before)),
  };
  host.meters.reset();
  const start = processorMilliseconds();
  own.begin();
  await command(noting, { ...inChinese, pace: own.pace });
  own.end();
  const milliseconds = processorMilliseconds() - start;
  const { syncs, requestBytes, responseBytes, largestRequest } = host.meters;
  const readStart = processorMilliseconds();
  for (const wanted of asked) await workbook.read(wanted);
  const readMilliseconds = processorMilliseconds() - readStart;
  return {
    milliseconds,
    readMilliseconds,
    longestStretch: own.longest,
    syncs,
    bytes: requestBytes + responseBytes,
    largestRequest,
  };
}

/** A hundred times the rows, over a closed file: the stand-in holds no 100,000 rows. What is read is read beforehand. */
async function growthOfCheck(): Promise<void> {
  const [few, many] = [1_000, 100_000];
  const small: number[] = [];
  const fewRead = await snapshotOf(few);
  for (let index = 0; index < 9; index++) small.push(await checkOfSnapshot(fewRead));
  const manyRead = await snapshotOf(many);
  const large: number[] = [];
  for (let index = 0; index < 3; index++) large.push(await checkOfSnapshot(manyRead));
  print('Check everything on what was read of a closed file: growth from 1,000 to 100,000 rows of both', [
    {
      what: 'processor time at 100,000 rows',
      measured: median(large),
      limitCase: '100^1.1 times that at 1,000',
      limit: median(small.slice(4)) * (many / few) ** 1.1,
      unit: 'ms',
      atMost: 1,
    },
  ]);
}

async function snapshotOf(records: number): Promise<WorkbookSnapshot> {
  const workbook = XlsxWorkbook.empty();
  await fillWithExample(workbook, records, records);
  return workbook.read(() => 'formulas');
}

async function checkOfSnapshot(snapshot: WorkbookSnapshot): Promise<number> {
  const start = processorMilliseconds();
  await checkEverything({ read: async () => snapshot, write: async () => undefined }, inChinese);
  return processorMilliseconds() - start;
}
