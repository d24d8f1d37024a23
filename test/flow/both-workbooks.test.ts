import { addMeasure } from '../../src/commands/add-measure';
import { adoptList } from '../../src/commands/adopt-list';
import { buildExample } from '../../src/commands/build-example';
import { checkEverything } from '../../src/commands/check-everything';
import { checkInventory } from '../../src/commands/check-inventory';
import { gwpImpact } from '../../src/commands/gwp-impact';
import { healFormulas } from '../../src/commands/heal-formulas';
import { lockFactors } from '../../src/commands/lock-factors';
import { migrateWorkbook } from '../../src/commands/migrate-workbook';
import { previewAdoption } from '../../src/commands/preview-adoption';
import { waiveFinding } from '../../src/commands/waive-finding';
import { examineBytes } from '../../src/checker/examined-file';
import { measures } from '../../src/data/measures';
import { registerFunctions } from '../../src/functions';
import { isOpen } from '../../src/rules/finding';
import type { Finding } from '../../src/rules/rule';
import { versionName } from '../../src/sheets/template-version';
import { functionsInSource } from '../manifest/product-surroundings';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkOffsets } from '../../src/commands/check-offsets';
import type { CommandReport } from '../../src/commands/command-report';
import { writeDeclaration } from '../../src/commands/write-declaration';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import { qualifiedReference } from '../../src/domain/cell';
import { Refusal } from '../../src/domain/refusal';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import type { WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';
import type { CellInput } from '../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { UniverCalculator } from '../host/calculation/univer-calculator';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { XlsxDoor } from '../host/xlsx-door';
import { enter, inChinese, inEnglish, paste, rows, whole } from './on-sheets';
import { offsetLedger } from './ports';

/**
 * A story is played twice over the same file: in Excel, and closed. What it answers must be equal letter by letter,
 * and the two workbooks cell by cell. A new command joins by a line in `stories`.
 */
interface Story {
  readonly name: string;
  /** Works on the ledger of nine offset records and answers with what the commands reported. */
  readonly play: (workbook: Workbook) => Promise<readonly unknown[]>;
}

/** Year, organization unit, scope, category, source, gas, amount, unit, factor, unit, factor's source, GWP, t CO2e. */
const inventoryLines: readonly (readonly CellInput[])[] = [
  [
    2025,
    '总部',
    '范围2',
    '外购电力',
    '外购电力',
    'CO2',
    2_000_000,
    'kWh',
    0.5,
    'kgCO2/kWh',
    '国家电网平均',
    1,
    1000,
  ],
  [2025, '总部', '范围1', '固定燃烧', '天然气', 'CH4', 'n/a', 'kg', 0.001, 'kg/kg', '', 27.9, 'x'],
];

async function filledLedger(workbook: Workbook): Promise<CommandReport> {
  const ledger = (await whole(workbook)).sheets[0]?.cells;
  if (!ledger) throw new Error('the sample has no cells');
  const built = await buildWorkbook(workbook, inChinese);
  await enter(workbook, { reportingYear: 2025, neutralityType: '运营碳中和', declarationDay: '2026-06-30' });
  await paste(workbook, inventorySheet, 'year', inventoryLines);
  const records = rows(ledger, 1, 9).map((row) =>
    row.map((value) => (typeof value === 'object' ? undefined : value)),
  );
  await paste(workbook, offsetsSheet, 'number', records);
  return built;
}

const stories: readonly Story[] = [
  { name: 'building', play: async (workbook) => [await buildWorkbook(workbook, inEnglish)] },
  {
    name: 'building twice',
    play: async (workbook) => [
      await buildWorkbook(workbook, inChinese),
      await buildWorkbook(workbook, inEnglish),
    ],
  },
  {
    name: 'checking',
    play: async (workbook) => [await filledLedger(workbook), await checkOffsets(workbook, inChinese)],
  },
  {
    name: 'checking in one language and again in the other',
    play: async (workbook) => [
      await filledLedger(workbook),
      await checkOffsets(workbook, inChinese),
      await checkOffsets(workbook, inEnglish),
    ],
  },
  {
    name: 'evaluating',
    play: async (workbook) => [await filledLedger(workbook), await writeEvaluation(workbook, inChinese)],
  },
  {
    name: 'the example, and every command of the flow on it',
    play: async (workbook) => {
      const reports: unknown[] = [
        await buildExample(workbook, inChinese),
        await checkInventory(workbook, inChinese),
        await lockFactors(workbook, inChinese),
        await gwpImpact(workbook, inEnglish),
      ];
      await paste(workbook, offsetsSheet, 'tonnes', [[-5]]);
      const checked = await checkEverything(workbook, inChinese);
      const [open] = checked.findings.all.filter(isOpen);
      if (!open) throw new Error('a negative amount is objected to');
      return [
        ...reports,
        checked,
        await waiveFinding(workbook, open, '已与核查机构商定'),
        await addMeasure(workbook, firstMeasure(), 'zh-CN'),
        await checkEverything(workbook, inEnglish),
        await writeEvaluation(workbook, inChinese),
        await writeDeclaration(workbook, inChinese),
      ];
    },
  },
  {
    name: 'the ledger seen through, adopted and checked',
    play: async (workbook) => [
      await buildWorkbook(workbook, inChinese),
      await previewAdoption(workbook, inChinese),
      await adoptList(workbook, inChinese),
      await checkOffsets(workbook, inChinese),
      await adoptList(workbook, inEnglish),
    ],
  },
  {
    name: 'an older workbook brought up to date, with a formula that a journey broke',
    play: async (workbook) => {
      const built = await buildWorkbook(workbook, inChinese);
      const before = await whole(workbook);
      const sheet = before.sheets[0]?.name ?? '';
      const cells = [[{ formula: '=1+@CN.GWP("CO2")', cached: 2 }]];
      await workbook.write(
        {
          steps: [
            { do: 'name', name: versionName, refersTo: '="0"' },
            { do: 'write', sheet, row: 40, column: 0, cells },
          ],
        },
        before,
      );
      return [built, await migrateWorkbook(workbook, inEnglish), await healFormulas(workbook, inChinese)];
    },
  },
  {
    name: 'declaring in one language and again in the other',
    play: async (workbook) => [
      await filledLedger(workbook),
      await writeDeclaration(workbook, inChinese),
      await writeDeclaration(workbook, inEnglish),
    ],
  },
  {
    name: 'checking, correcting a record and evaluating anew',
    play: async (workbook) => {
      const reports = [await filledLedger(workbook), await checkOffsets(workbook, inChinese)];
      reports.push(await writeEvaluation(workbook, inChinese));
      await paste(workbook, offsetsSheet, 'number', [[99]], 8);
      reports.push(await checkOffsets(workbook, inChinese), await writeEvaluation(workbook, inChinese));
      return reports;
    },
  },
];

/** A file open in Excel with the functions alive: what is read is calculated first, as people wait for it. */
async function inExcel(door: XlsxDoor): Promise<{ workbook: Workbook; close: () => void }> {
  const calculator = new UniverCalculator();
  const host = new ExcelHost({ model: door.model, calculator });
  const client = startNodeClient(host);
  const uninstall = client.install();
  registerFunctions();
  host.registerFunctionSet({ namespace: 'CN', functions: await functionsInSource() });
  const excel = new ExcelWorkbook();
  const workbook: Workbook = {
    read: async (wanted) => {
      await host.settled();
      return excel.read(wanted);
    },
    write: (plan, before) => excel.write(plan, before),
  };
  const close = () => {
    uninstall();
    client.dispose();
    host.dispose();
    calculator.dispose();
  };
  return { workbook, close };
}

function firstMeasure() {
  const [measure] = measures;
  if (!measure) throw new Error('table C.1 has measures');
  return measure;
}

interface Ending {
  readonly reports: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly frame: unknown;
}

async function endingOf(workbook: Workbook, { play }: Story): Promise<Ending> {
  const reports = await play(workbook);
  const after = await whole(workbook);
  return { reports: JSON.stringify(reports), cells: cellsOf(after), frame: frameOf(after) };
}

/** Every filled cell by its place, with its formula. */
function cellsOf({ sheets }: WorkbookSnapshot): readonly (readonly unknown[])[] {
  return sheets.flatMap(({ name, cells }) =>
    (cells?.values ?? []).flatMap((line, i) =>
      line.flatMap((value, j) => {
        const formula = cells?.formulas?.[i]?.[j];
        if (value === undefined && formula === undefined) return [];
        const at = { sheet: name, row: (cells?.row ?? 0) + i, column: (cells?.column ?? 0) + j };
        return [[qualifiedReference(at), value, formula]];
      }),
    ),
  );
}

/**
 * Nobody calculates a closed file: a formula to which the command gave no value shows one only once Excel opens it. The
 * formula itself has to be the same.
 */
function withoutUncalculated(open: Ending['cells'], closed: Ending['cells']): Ending['cells'] {
  const waiting = new Set(
    closed
      .filter(([, value, formula]) => value === undefined && formula !== undefined)
      .map(([place]) => place),
  );
  return open.map(([place, value, formula]) => [place, waiting.has(place) ? undefined : value, formula]);
}

function frameOf({ sheets, names, ...rest }: WorkbookSnapshot): unknown {
  return {
    ...rest,
    names: names.map(({ name, refersTo }) => `${name} ${refersTo}`).sort(),
    sheets: sheets.map(({ name, visibility, isProtected, tables }) => ({
      name,
      visibility,
      isProtected,
      tables,
    })),
  };
}

describe.each(stories)('$name', (story) => {
  let closed: Ending;
  let open: Ending;

  beforeAll(async () => {
    closed = await endingOf(XlsxWorkbook.open(offsetLedger()), story);
    const door = await XlsxDoor.open(offsetLedger());
    const { workbook, close } = await inExcel(door);
    try {
      open = await endingOf(workbook, story);
    } finally {
      close();
    }
  }, 60_000);

  test('reports the same in Excel and over the closed file, letter by letter', () => {
    expect(open.reports).toBe(closed.reports);
    expect(closed.reports.length).toBeGreaterThan(100);
  });

  test('leaves the same in every cell', () => {
    expect(withoutUncalculated(open.cells, closed.cells)).toEqual(closed.cells);
    // The ledger alone has ten rows.
    expect(closed.cells.length).toBeGreaterThan(100);
  });

  test('leaves the same sheets, tables and names', () => {
    expect(open.frame).toEqual(closed.frame);
  });
});

/** The samples in sheets of ours, and the example in both languages, one cell of it spoilt. */
const files: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['the offset ledger, adopted', () => adopted('offset-ledger-zh.xlsx')],
  ['the energy ledger, adopted', () => adopted('energy-ledger-zh.xlsx')],
  ...[inChinese, inEnglish].map(
    (context) => [`the example in ${context.language}`, () => spoiltExample(context)] as const,
  ),
];

/** A finding a line, letter by letter, so that one that differs is found. */
const lines = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding));

async function adopted(name: string): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(new Uint8Array(readFileSync(join(__dirname, '..', 'samples', name))));
  await buildWorkbook(workbook, inChinese);
  await adoptList(workbook, inChinese);
  return workbook.toBytes();
}

async function spoiltExample(context: typeof inChinese | typeof inEnglish): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.empty();
  await buildExample(workbook, context);
  await paste(workbook, offsetsSheet, 'tonnes', [[-5]]);
  return workbook.toBytes();
}

describe.each(files)('the findings on %s', (_, bytesOf) => {
  test('are the same, byte for byte, from the ribbon’s command in Excel and from the checker over the file', async () => {
    const door = await XlsxDoor.open(await bytesOf());
    const { workbook, close } = await inExcel(door);
    try {
      const { findings, words } = await checkEverything(
        { read: (wanted) => workbook.read(wanted), write: () => Promise.resolve() },
        inChinese,
      );
      // As somebody saves it who has just checked it.
      const checked = await examineBytes('file.xlsx', await door.save(), inChinese);
      expect(lines(findings.all)).toEqual(lines(checked.findings.all));
      expect(words).toEqual(checked.words);
      expect(findings.all.filter(isOpen).length).toBeGreaterThan(0);
    } finally {
      close();
    }
  });
});

describe('what cannot be done', () => {
  test('is refused in the same words by both', async () => {
    const refused = async (workbook: Workbook): Promise<unknown> =>
      checkOffsets(workbook, inChinese).then(
        () => undefined,
        (error: unknown) => (error instanceof Refusal ? error.words : error),
      );
    const closed = await refused(XlsxWorkbook.open(offsetLedger()));
    const door = await XlsxDoor.open(offsetLedger());
    const uninstall = startNodeClient(new ExcelHost({ model: door.model })).install();
    try {
      expect(await refused(new ExcelWorkbook())).toEqual(closed);
    } finally {
      uninstall();
    }
    expect(closed).toHaveProperty('zh-CN');
  });
});
