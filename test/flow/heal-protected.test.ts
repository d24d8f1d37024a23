import { healFormulas } from '../../src/commands/heal-formulas';
import { healProtected } from '../../src/commands/heal-protected';
import { Refusal } from '../../src/domain/refusal';
import { ExcelProtections } from '../../src/workbook/excel-protections';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { SheetKey } from '../../src/workbook/sheet-protections';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { XlsxDoor } from '../host/xlsx-door';
import { oneSheet, zipped } from '../xlsx/raw-package';
import { inEnglish } from './on-sheets';

let uninstall = () => {};
afterEach(() => uninstall());

const broken = '=[2]!_xldudf_CN_GWP("CH4")';
const whole = '=CN.GWP("CH4")';

/** As a person protects a sheet: sorting allowed, only unlocked cells may be selected. */
const options = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: true,
  allowFormatCells: false,
  allowFormatColumns: true,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: true,
  selectionMode: 'Unlocked',
};

const keys: readonly SheetKey[] = [
  { sheet: '表', password: 'geheim' },
  { sheet: '乙', password: '' },
];

/** Two protected sheets with a broken formula each, the first with a password. */
async function opened() {
  const cells = '<row r="1"><c r="A1"><f>[2]!_xldudf_CN_GWP("CH4")</f><v>27.9</v></c></row>';
  const file = XlsxWorkbook.open(zipped(oneSheet(`<sheetData>${cells}</sheetData>`)));
  await file.write({
    steps: [
      { do: 'addSheet', sheet: '乙' },
      { do: 'write', sheet: '乙', row: 0, column: 0, cells: [[{ formula: broken, cached: 27.9 }]] },
    ],
  });
  const { model } = await XlsxDoor.open(file.toBytes());
  const other = model.sheet('乙');
  const host = new ExcelHost({ model });
  uninstall = startNodeClient(host).install();
  model.sheet('表').protection = { options: { ...options }, password: 'geheim' };
  other.protection = { options: { ...options, allowSort: false } };
  const timers: (() => void)[] = [];
  const protections = new ExcelProtections((_, then) => {
    timers.push(then);
    return () => undefined;
  });
  let open: readonly string[] = [];
  const said = async (given = keys): Promise<string> => {
    try {
      const { words, leftOpen } = await healProtected(new ExcelWorkbook(), protections, given, inEnglish);
      open = leftOpen;
      return words['en-US'];
    } catch (error) {
      if (error instanceof Refusal) return error.words['en-US'];
      throw error;
    }
  };
  const formulas = () => ['表', '乙'].map((sheet) => model.sheet(sheet).formula(0, 0));
  const guards = () => model.sheets.map(({ protection }) => protection);
  return {
    host,
    model,
    leftOpen: () => open,
    said,
    formulas,
    guards,
    timers,
    before: model.sheets.map(guard),
  };
}

const guard = ({ protection }: { protection: unknown }) => protection;

test('without consent protected sheets are left, and the report names them for whoever may agree', async () => {
  const { formulas } = await opened();
  const report = await healFormulas(new ExcelWorkbook(), inEnglish);
  expect(report.protectedSheets).toEqual(['表', '乙']);
  expect(report.words['en-US']).toContain('Agree in the pane');
  expect(formulas()).not.toContain(whole);
});

test('with consent both are mended, and protected again with the options and the password they had', async () => {
  const { said, formulas, guards, before } = await opened();
  expect(await said()).toBe(
    'Mended 2 CN formulas (表!A1, 乙!A1). The sheets are protected again with the options they had.',
  );
  expect(formulas()).toEqual([whole, whole]);
  expect(guards()).toEqual(before);
});

test('a wrong password mends nothing, names the sheet, and leaves every sheet protected as it was', async () => {
  const { said, formulas, guards, before } = await opened();
  const words = await said([
    { sheet: '乙', password: '' },
    { sheet: '表', password: 'falsch' },
  ]);
  expect(words).toContain('The protection of “表” was not lifted: the password is wrong');
  expect(words).toContain('The sheets are protected as before.');
  expect(formulas()).not.toContain(whole);
  expect(guards()).toEqual(before);
});

test('a sheet that is not protected any more is mended and stays open', async () => {
  const { said, model, formulas, guards, before } = await opened();
  model.sheet('乙').protection = undefined;
  await said();
  expect(formulas()).toEqual([whole, whole]);
  expect(guards()).toEqual([before[0], undefined]);
});

/** Requests of a heal in which nothing fails: what stands, two lifted, read, write, two asked and put back. */
test('whichever request fails, the sheets are protected as they were, and the formulas mended or as they were', async () => {
  const { host, said } = await opened();
  await said();
  const count = host.meters.syncs;
  expect(count).toBeGreaterThan(6);
  for (let sync = 0; sync < count; sync++) {
    for (const code of ['GeneralException', 'AccessDenied', 'InactiveWorkbook']) {
      uninstall();
      const { host: failing, said: asked, formulas, guards, before } = await opened();
      failing.faults.failAction(0, code, sync);
      const words = await asked();
      expect([sync, code, guards()]).toEqual([sync, code, before]);
      const isMended = formulas().every((formula) => formula === whole);
      const isLeft = formulas().every((formula) => formula !== whole);
      expect([sync, words, isMended || isLeft]).toEqual([sync, words, true]);
    }
  }
});

test('a protection that Excel does not take back is told, and the others are back', async () => {
  const whenAllIsWell = await opened();
  await whenAllIsWell.said();
  uninstall();
  const { host, said, leftOpen, guards, before } = await opened();
  // Somebody renames the second sheet just before it is asked about, in the last but one request.
  const last = whenAllIsWell.host.meters.syncs - 1;
  host.faults.editBefore((model) => model.renameSheet(model.sheet('乙'), '改名'), last - 1);
  const words = await said();
  expect(words).toContain('Mended 2 CN formulas');
  expect(leftOpen()).toEqual(['乙']);
  expect(words).toContain('Mind: the protection of 乙 is not back. Use Review → Protect Sheet.');
  expect(guards()).toEqual([before[0], undefined]);
});

test('where Excel does not answer whether it lifted a protection, it is put back all the same', async () => {
  const { host, said, guards, before, timers } = await opened();
  host.faults.editBefore(() => host.faults.loseAnswers(), 1);
  const ended = said();
  for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
  timers.at(-1)?.();
  const words = await ended;
  expect(words).toContain('Excel has not answered for a minute.');
  expect(words).toContain('The sheets are protected as before.');
  expect(guards()).toEqual(before);
});
