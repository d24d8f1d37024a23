import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { withOpenPane } from '../../src/workbook/ooxml/web-extension';
import { addInIdentity } from '../../src/data/add-in-identity';
import { changedParts, oneSheet, partText, unzipped, zipped } from '../xlsx/raw-package';
import { cn, folderOfTest } from './outside-of-test';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { offsetLedger } from '../flow/ports';

const folder = folderOfTest();
const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes);
const read = (name: string) => readFileSync(join(folder, name));

const sheetOf = (rows: string, after = ''): Uint8Array =>
  zipped(oneSheet(`<sheetData>${rows}</sheetData>${after}`));

/** As Excel saved it without the add-in: A1 broken by name, A2:A3 an array, B1:B2 shared, C1 healthy, C2 of others. */
const cells = [
  '<row r="1"><c r="A1"><f>[2]!_xldudf_CN_GWP("CH4")</f><v>27.9</v></c>',
  '<c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">_xlfn.SINGLE(_xldudf_CN_GWP_SOURCE(D1))</f><v>甲</v></c>',
  '<c r="C1"><f>_xldudf_CN_GWP("N2O")</f><v>273</v></c></row>',
  '<row r="2"><c r="A2" cm="1" t="str"><f t="array" ref="A2:A3">\'C:\\x\\FUNCRES.XLAM\'!_xldudf_CN_METHOD("SF6")</f><v>一</v></c>',
  '<c r="B2" t="str"><f t="shared" si="0"/><v>乙</v></c><c r="C2"><f>SUM(A1,C1)</f><v>300.9</v></c></row>',
  '<row r="3"><c r="A3" t="str"><v>二</v></c></row>',
].join('');

const formulas = (bytes: Uint8Array) =>
  Object.fromEntries(
    (readPackage(bytes).sheets[0]?.cells ?? []).map(({ row, column, formula, value }) => [
      `${'ABC'[column]}${row + 1}`,
      [formula, value],
    ]),
  );

test('cn heal mends formulas, keeps values and areas, and asks for a calculation; all else stays byte for byte', async () => {
  const bytes = sheetOf(cells);
  put('broken.xlsx', bytes);
  const { code, out } = await cn(folder, 'heal', 'broken.xlsx', '-o', 'healed.xlsx');
  expect([code, out]).toEqual([0, 'Mended 4 formulas; Excel calculates them on opening.\n']);
  const healed = read('healed.xlsx');
  expect(formulas(healed)).toEqual({
    A1: ['=CN.GWP("CH4")', 27.9],
    B1: ['=CN.GWP.SOURCE(D1)', '甲'],
    C1: ['=CN.GWP("N2O")', 273],
    A2: ['=CN.METHOD("SF6")', '一'],
    B2: ['=CN.GWP.SOURCE(D2)', '乙'],
    C2: ['=SUM(A1,C1)', 300.9],
    A3: [undefined, '二'],
  });
  expect(partText(healed, 'xl/worksheets/sheet1.xml')).toContain(
    '<c r="A2" cm="1" t="str"><f t="array" ref="A2:A3">_xldudf_CN_METHOD("SF6")</f><v>一</v></c>',
  );
  expect(partText(healed, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  expect(changedParts(bytes, healed)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  expect(read('broken.xlsx').equals(bytes)).toBe(true);
  await cn(folder, 'heal', 'healed.xlsx', '-o', 'again.xlsx');
  expect(changedParts(healed, read('again.xlsx'))).toEqual([]);
});

test('what is left standing is told: #NAME? over a whole formula, and a function that does not exist', async () => {
  put(
    'left.xlsx',
    sheetOf(
      '<row r="1"><c r="A1" t="e"><f>_xldudf_CN_GWP("CH4")</f><v>#NAME?</v></c><c r="B1" t="e"><f>_xldudf_CN_NONE(1)</f><v>#NAME?</v></c></row>',
    ),
  );
  const { code, out } = await cn(folder, 'heal', 'left.xlsx', '-o', 'left-healed.xlsx');
  expect(code).toBe(1);
  expect(out).toContain('1 formulas are whole but show #NAME? (表!A1)');
  expect(out).toContain('1 formulas call CN functions that do not exist (表!B1)');
});

test('formulas on a protected sheet are mended only when asked for, and the protection stays', async () => {
  const protectedSheet = sheetOf(
    '<row r="1"><c r="A1"><f>[2]!_xldudf_CN_GWP("CH4")</f><v>27.9</v></c></row>',
    '<sheetProtection sheet="1"/>',
  );
  put('locked.xlsx', protectedSheet);
  const left = await cn(folder, 'heal', 'locked.xlsx', '-o', 'locked-1.xlsx');
  expect([left.code, left.out]).toEqual([1, expect.stringContaining('1 formulas on protected sheets')]);
  expect(changedParts(read('locked.xlsx'), read('locked-1.xlsx'))).toEqual([]);
  const done = await cn(folder, 'heal', 'locked.xlsx', '-o', 'locked-2.xlsx', '--protected-too');
  expect(done.code).toBe(0);
  expect(partText(read('locked-2.xlsx'), 'xl/worksheets/sheet1.xml')).toContain(
    '<f>_xldudf_CN_GWP("CH4")</f><v>27.9</v></c></row></sheetData><sheetProtection sheet="1"/>',
  );
});

test('cn freeze leaves values and no trace of the add-in, and lists what stood there', async () => {
  put('live.xlsx', withOpenPane(sheetOf(cells), addInIdentity));
  const { code, out } = await cn(folder, 'freeze', 'live.xlsx', '-o', 'frozen.xlsx', '--lang', 'zh');
  expect([code, out]).toEqual([0, '已将 5 个公式固定为数值。\n']);
  const frozen = read('frozen.xlsx');
  expect(formulas(frozen)).toEqual({
    A1: [undefined, 27.9],
    B1: [undefined, '甲'],
    C1: [undefined, 273],
    A2: [undefined, '一'],
    B2: [undefined, '乙'],
    C2: ['=SUM(A1,C1)', 300.9],
    A3: [undefined, '二'],
  });
  for (const trace of ['_xldudf', 'webextension', 'cm="1"']) {
    const found = Object.keys(unzipped(frozen)).filter((part) => partText(frozen, part).includes(trace));
    expect([trace, found]).toEqual([trace, []]);
  }
  const list = readPackage(frozen).sheets.find(({ name }) => name === '已固定的公式');
  const texts = list?.cells.map(({ value }) => value);
  expect(texts).toContain('表!A1');
  expect(texts).toContain('=[2]!CN.GWP("CH4")');
  // Nothing is left to freeze.
  expect((await cn(folder, 'freeze', 'frozen.xlsx', '-o', 'twice.xlsx')).out).toBe(
    '0 formulas were made values.\n',
  );
});

test('a formula without a value to keep is not frozen', async () => {
  const uncalculated = '<row r="1"><c r="A1"><f>_xldudf_CN_GWP("CH4")</f></c></row>';
  put('raw.xlsx', sheetOf(uncalculated));
  const { code, err } = await cn(folder, 'freeze', 'raw.xlsx', '-o', 'raw-frozen.xlsx');
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('1 formulas were never calculated or show #NAME? (表!A1)'),
  ]);
});

test('cn adopt puts the rows of a ledger into the tables of the template, and the ledger stays', async () => {
  put('ledger.xlsx', offsetLedger());
  const { code, out } = await cn(folder, 'adopt', 'ledger.xlsx', '-o', 'adopted.xlsx', '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toContain('Added 14 sheets');
  const { sheets } = await XlsxWorkbook.open(read('adopted.xlsx')).read(() => 'values');
  const [own] = (await XlsxWorkbook.open(offsetLedger()).read(() => 'values')).sheets;
  expect(sheets[0]?.cells).toEqual(own?.cells);
  const adopted = sheets.find(({ tables }) => tables.some(({ name }) => name === 'CN_Offsets'));
  // Title, lead and header stand above the nine records of the ledger.
  const filled = adopted?.cells?.values
    .slice(3)
    .filter((row) => row.some((value) => value !== undefined && value !== ''));
  expect(filled).toHaveLength(9);
});

test('cn migrate stamps a template of today as it is, and refuses one of tomorrow with exit code 2', async () => {
  await cn(folder, 'template', 'template.xlsx');
  const same = await cn(folder, 'migrate', 'template.xlsx', '-o', 'same.xlsx');
  expect([same.code, same.out]).toEqual([
    0,
    'The workbook is of version 1 already and lacks nothing; it was not changed.\n',
  ]);
  expect(changedParts(read('template.xlsx'), read('same.xlsx'))).toEqual([]);
  const tomorrow = XlsxWorkbook.open(read('template.xlsx'));
  await tomorrow.write({ steps: [{ do: 'name', name: 'CN_Version', refersTo: '="7"' }] });
  put('tomorrow.xlsx', tomorrow.toBytes());
  const { code, err } = await cn(folder, 'migrate', 'tomorrow.xlsx', '-o', 'never.xlsx');
  expect([code, err]).toEqual([2, expect.stringContaining('are of version 7; this program knows up to 1')]);
});

test('cn freeze takes away our pane alone: the pane of another add-in stays as it was', async () => {
  const other = { id: '11111111-2222-3333-4444-555555555555', version: '1.0.0.0' };
  const bytes = withOpenPane(sheetOf(cells), other);
  put('foreign-pane.xlsx', bytes);
  await cn(folder, 'freeze', 'foreign-pane.xlsx', '-o', 'foreign-frozen.xlsx');
  const parts = Object.keys(unzipped(bytes)).filter((part) => part.includes('webextensions'));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(partText(read('foreign-frozen.xlsx'), part)).toBe(partText(bytes, part));
  // Both in one list of panes: ours goes, the other stays.
  const both = unzipped(bytes);
  const add = (part: string, before: string, text: string) => {
    both[part] = new TextEncoder().encode(partText(bytes, part).replace(before, `${text}${before}`));
  };
  const extension = partText(bytes, 'xl/webextensions/webextension1.xml');
  both['xl/webextensions/webextension2.xml'] = new TextEncoder().encode(
    extension.replaceAll(other.id, addInIdentity.id),
  );
  const [, pane = ''] =
    /(<wetp:taskpane .*<\/wetp:taskpane>)/.exec(partText(bytes, 'xl/webextensions/taskpanes.xml')) ?? [];
  add('xl/webextensions/taskpanes.xml', '</wetp:taskpanes>', pane.replace('rId1', 'rId9'));
  add(
    'xl/webextensions/_rels/taskpanes.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension2.xml"/>',
  );
  put('both.xlsx', zipped(both));
  await cn(folder, 'freeze', 'both.xlsx', '-o', 'both-frozen.xlsx');
  const left = read('both-frozen.xlsx');
  expect(Object.keys(unzipped(left)).filter((part) => part.includes('webextension2'))).toEqual([]);
  expect(partText(left, 'xl/webextensions/taskpanes.xml')).toContain('rId1');
  expect(partText(left, 'xl/webextensions/taskpanes.xml')).not.toContain('rId9');
  expect(partText(left, 'xl/webextensions/webextension1.xml')).toBe(extension);
});
