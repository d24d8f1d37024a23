import { healFormulas } from '../../src/commands/heal-formulas';
import type { Area } from '../../src/domain/cell';
import type { CellInput } from '../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { inChinese, inEnglish, whole } from './on-sheets';
import { XlsxDoor } from '../host/xlsx-door';
import { offsetLedger } from './ports';

const at = (formula: string): CellInput => ({ formula });

/** Puts cells on a new sheet of this name. */
async function put(workbook: Workbook, sheet: string, cells: readonly (readonly CellInput[])[]) {
  await workbook.write(
    {
      steps: [
        { do: 'addSheet', sheet },
        { do: 'write', sheet, row: 0, column: 0, cells },
      ],
    },
    await whole(workbook),
  );
}

/** A file with a sheet of these cells behind the ledger: what Excel itself would never take when typed. */
async function file(sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>>, table?: Area) {
  const workbook = XlsxWorkbook.open(offsetLedger());
  for (const [sheet, cells] of Object.entries(sheets)) {
    await put(workbook, sheet, cells);
    if (table) {
      const step = { do: 'addTable', sheet, area: table, name: 'Gases', style: 'TableStyleLight1' } as const;
      await workbook.write({ steps: [step] });
    }
  }
  return workbook.toBytes();
}

let uninstall = () => {};
afterEach(() => uninstall());

async function openInExcel(bytes: Uint8Array) {
  const host = new ExcelHost({ model: (await XlsxDoor.open(bytes)).model });
  uninstall = startNodeClient(host).install();
  return { host, workbook: new ExcelWorkbook() };
}

const ports = [
  { name: 'a closed .xlsx file', open: async (bytes: Uint8Array) => XlsxWorkbook.open(bytes) },
  { name: 'Excel', open: async (bytes: Uint8Array) => (await openInExcel(bytes)).workbook },
];

async function formulasOn(workbook: Workbook, sheet: string) {
  const { sheets } = await whole(workbook);
  return sheets.find(({ name }) => name === sheet)?.cells?.formulas;
}

describe.each(ports)('healing formulas in $name', ({ open }) => {
  test('every broken form is mended on every sheet, and nothing else is touched', async () => {
    const workbook = await open(
      await file({
        甲: [
          [at('=[2]!_xldudf_CN_GWP("CH4")'), '_xldudf_CN_GWP(', at('=SUM(1,2)')],
          [at('=1+@CN.GWP("CH4")'), 7, at('=CN.GWP("N2O")')],
        ],
        乙: [[at('=[3]!_xldudf_CN_GWP_SOURCE("SF6")&"。"')]],
      }),
    );
    const ledger = (await whole(workbook)).sheets[0];
    const report = await healFormulas(workbook, inChinese);
    expect(report.kind).toBe('done');
    expect(report.words['zh-CN']).toBe('修复了 3 个 CN 公式（甲!A1、甲!A2、乙!A1）。');
    expect(report.sheet).toBe('甲');
    expect(await formulasOn(workbook, '甲')).toEqual([
      ['=CN.GWP("CH4")', undefined, '=SUM(1,2)'],
      ['=1+CN.GWP("CH4")', undefined, '=CN.GWP("N2O")'],
    ]);
    expect(await formulasOn(workbook, '乙')).toEqual([['=CN.GWP.SOURCE("SF6")&"。"']]);
    const after = await whole(workbook);
    expect(after.sheets[0]).toEqual(ledger);
    expect(after.sheets[1]?.cells?.values[0]?.[1]).toBe('_xldudf_CN_GWP(');
  });

  test('in a table the @ stays and the name is mended', async () => {
    const cells = [
      ['气体', 'GWP'],
      ['CH4', at('=@[2]!_xldudf_CN_GWP("CH4")')],
    ];
    const workbook = await open(await file({ 表: cells }, { row: 0, column: 0, rows: 2, columns: 2 }));
    await healFormulas(workbook, inChinese);
    expect((await formulasOn(workbook, '表'))?.[1]?.[1]).toBe('=@CN.GWP("CH4")');
  });

  test('a workbook without a broken formula is not written to', async () => {
    const workbook = await open(
      await file({ 甲: [[at('=_xldudf_ACME_GWP("CH4")'), at('=[2]!OTHER(1)'), at('=SUM(1,2)')]] }),
    );
    const plans: unknown[] = [];
    const report = await healFormulas(
      {
        read: (wanted) => workbook.read(wanted),
        write: async (plan) => {
          plans.push(plan);
        },
      },
      inEnglish,
    );
    expect(report.kind).toBe('nothingToDo');
    expect(report.words['en-US']).toBe('No CN formula is broken; nothing was changed.');
    expect(plans).toEqual([]);
  });
});

describe('healing in Excel', () => {
  test('a name that Excel did not rewrite when the functions came is entered anew', async () => {
    const { host, workbook } = await openInExcel(offsetLedger());
    await put(workbook, '甲', [[at('=_xldudf_CN_GWP("CH4")')]]);
    host.registerFunctionSet({ namespace: 'CN', functions: [{ id: 'GWP', name: 'GWP' }] });
    expect(await formulasOn(workbook, '甲')).toEqual([['=_xldudf_CN_GWP("CH4")']]);
    await healFormulas(workbook, inChinese);
    expect(await formulasOn(workbook, '甲')).toEqual([['=CN.GWP("CH4")']]);
    expect((await healFormulas(workbook, inChinese)).kind).toBe('nothingToDo');
  });

  test('a protected sheet is left with its protection, named with what to do, while the others are mended', async () => {
    const broken = at('=[2]!_xldudf_CN_GWP("CH4")');
    const { workbook } = await openInExcel(await file({ 锁定: [[broken], [broken]], 开放: [[broken]] }));
    const locked = (protect: boolean) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('锁定');
        if (protect) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await locked(true);
    const stood = await formulasOn(workbook, '锁定');
    const report = await healFormulas(workbook, inEnglish);
    expect(report.words['en-US']).toBe(
      'Mended 1 CN formulas (开放!A1). 2 on protected sheets were left as they are: 锁定. Agree in the pane that the protection is lifted while they are mended, or use Review → Unprotect Sheet and run this again.',
    );
    expect(await formulasOn(workbook, '锁定')).toEqual(stood);
    expect((await whole(workbook)).sheets.find(({ name }) => name === '锁定')?.isProtected).toBe(true);
    await locked(false);
    await healFormulas(workbook, inEnglish);
    expect(await formulasOn(workbook, '锁定')).toEqual([['=CN.GWP("CH4")'], ['=CN.GWP("CH4")']]);
  });
});

test('a formula of a closed file that shows #NAME? is entered again, a function that does not exist is named', async () => {
  const workbook = XlsxWorkbook.open(offsetLedger());
  const noName = { error: '#NAME?' };
  await put(workbook, '甲', [
    [
      { formula: '=CN.GWP("CH4")', cached: noName },
      { formula: '=CN.NOTHING(1)', cached: noName },
    ],
  ]);
  const report = await healFormulas(workbook, inEnglish);
  expect(report.words['en-US']).toBe(
    'Mended 1 CN formulas (甲!A1). 1 formulas call CN functions that do not exist (甲!B1) and were left alone; check the names.',
  );
  expect(report.figures.map(({ value }) => value)).toEqual(['0', '1', '0', '1']);
  const { sheets } = await whole(workbook);
  expect(sheets.find(({ name }) => name === '甲')?.cells?.values).toEqual([[undefined, noName]]);
});
