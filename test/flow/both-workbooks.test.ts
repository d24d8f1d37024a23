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
  readonly play: (workbook: Workbook) => Promise<readonly CommandReport[]>;
}

/** Year, organization unit, scope, category, source, gas, amount, unit, factor, unit, factor's source, GWP, t CO2e. */
const lines: readonly (readonly CellInput[])[] = [
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
  await paste(workbook, inventorySheet, 'year', lines);
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

interface Ending {
  readonly reports: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly frame: unknown;
}

async function endingOf(workbook: Workbook, { play }: Story, settle?: () => Promise<void>): Promise<Ending> {
  const reports = await play(workbook);
  await settle?.();
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
    const host = new ExcelHost({ model: door.model, calculator: new UniverCalculator() });
    const uninstall = startNodeClient(host).install();
    try {
      open = await endingOf(new ExcelWorkbook(), story, () => host.settled());
    } finally {
      uninstall();
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
