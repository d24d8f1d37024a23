import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInIdentity } from '../../src/data/add-in-identity';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { withOpenPane } from '../../src/workbook/ooxml/web-extension';
import {
  changedParts,
  contentTypes,
  main,
  oneSheet,
  officeRelationships,
  partText,
  relationships,
  unzipped,
  zipped,
} from '../xlsx/raw-package';
import { cn, folderOfTest } from './outside-of-test';

const folder = folderOfTest();
const type = 'application/vnd.openxmlformats-officedocument';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A2 spills over A2:A3; B1 asks through a name; C1:C3 speak of the spill; D1:D3 is a table; the rest is nobody's business. */
const rows = [
  '<row r="1"><c r="A1"><f>_xldudf_CN_GWP("CH4")</f><v>27.9</v></c><c r="B1"><f>2*GWP_CH4</f><v>55.8</v></c>',
  '<c r="C1"><f>COUNTA(_xlfn.ANCHORARRAY(A2))</f><v>2</v></c><c r="D1" t="str"><v>因子</v></c></row>',
  '<row r="2"><c r="A2" cm="1" t="str"><f t="array" ref="A2:A3">_xldudf_CN_METHOD("SF6")</f><v>一</v></c>',
  '<c r="C2"><f>COUNTA(_xlfn.ANCHORARRAY(表!$A$2))</f><v>2</v></c><c r="D2"><f>_xldudf_CN_GWP("N2O")</f><v>273</v></c></row>',
  '<row r="3"><c r="A3" t="str"><v>二</v></c><c r="B3"><f>SUM(A1:B1)</f><v>83.7</v></c><c r="D3"><f>_xldudf_CN_TOTAL(D2)</f><v>273</v></c></row>',
].join('');

const after = [
  '<conditionalFormatting sqref="A1:A3"><cfRule type="expression" priority="1"><formula>A1&gt;_xldudf_CN_GWP("CH4")</formula></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="B1:B3"><cfRule type="expression" priority="2"><formula>B1&gt;GWP_CH4</formula></cfRule><cfRule type="expression" priority="3"><formula>B1&gt;9</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="2"><dataValidation type="custom" sqref="B2"><formula1>B2&lt;_xldudf_CN_GWP("SF6")</formula1></dataValidation>',
  '<dataValidation type="list" sqref="B3"><formula1>_xlfn.ANCHORARRAY($A$2)</formula1></dataValidation></dataValidations>',
  '<drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="${xm}"><x14:dataValidation type="custom"><x14:formula1><xm:f>_xldudf_CN_GWP(B2)&gt;1</xm:f></x14:formula1><xm:sqref>C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
].join('');

const series = (value: string) =>
  `<c:ser><c:tx><c:strRef><c:f>表!$D$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>因子</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>${value}</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>27.9</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`;

const parts = oneSheet(`<sheetData>${rows}</sheetData>${after}`, {
  '[Content_Types].xml': contentTypes({
    'xl/workbook.xml': `${type}.spreadsheetml.sheet.main+xml`,
    'xl/worksheets/sheet1.xml': `${type}.spreadsheetml.worksheet+xml`,
    'xl/styles.xml': `${type}.spreadsheetml.styles+xml`,
    'xl/sharedStrings.xml': `${type}.spreadsheetml.sharedStrings+xml`,
    'xl/tables/table1.xml': `${type}.spreadsheetml.table+xml`,
    'xl/drawings/drawing1.xml': `${type}.drawing+xml`,
    'xl/charts/chart1.xml': `${type}.drawingml.chart+xml`,
    'xl/externalLinks/externalLink1.xml': `${type}.spreadsheetml.externalLink+xml`,
  }),
  'xl/workbook.xml':
    `<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>` +
    '<externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames>' +
    '<definedName name="_xldudf_CN_GWP" hidden="1">#NAME?</definedName><definedName name="GWP_CH4">_xldudf_CN_GWP("CH4")</definedName>' +
    '<definedName name="Methods">_xlfn.ANCHORARRAY(表!$A$2)</definedName><definedName name="Twice">2*GWP_CH4</definedName>' +
    '<definedName name="Whole">表!$A$1:$D$3</definedName></definedNames></workbook>',
  'xl/_rels/workbook.xml.rels': relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['styles', 'styles.xml'],
    rId3: ['sharedStrings', 'sharedStrings.xml'],
    rId9: ['externalLink', 'externalLinks/externalLink1.xml'],
  }),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships({
    rId1: ['table', '../tables/table1.xml'],
    rId2: ['drawing', '../drawings/drawing1.xml'],
  }),
  'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="T" displayName="T" ref="D1:D3" totalsRowCount="1"><tableColumns count="1"><tableColumn id="1" name="因子" totalsRowFunction="custom"><calculatedColumnFormula>_xldudf_CN_GWP("N2O")</calculatedColumnFormula><totalsRowFormula>_xldudf_CN_TOTAL(D2)</totalsRowFormula></tableColumn></tableColumns></table>`,
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  'xl/drawings/_rels/drawing1.xml.rels': relationships({ rId1: ['chart', '../charts/chart1.xml'] }),
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${chartNamespace}"><c:chart><c:plotArea><c:lineChart>${series('[0]!GWP_CH4')}${series('表!$A$1')}</c:lineChart></c:plotArea></c:chart></c:chartSpace>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${main}"><externalBook xmlns:r="${officeRelationships}" r:id="rId1"><definedNames><definedName name="_xldudf_CN_GWP"/></definedNames></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relationships({
    rId1: ['externalLinkPath', 'FUNCRES.XLAM'],
  }),
});

const original = withOpenPane(zipped(parts), addInIdentity);
let frozen: Uint8Array;
let said: string;

beforeAll(async () => {
  writeFileSync(join(folder, 'live.xlsx'), original);
  const { code, out } = await cn(folder, 'freeze', 'live.xlsx', '-o', 'frozen.xlsx', '--lang', 'en');
  expect(code).toBe(0);
  said = out;
  frozen = new Uint8Array(readFileSync(join(folder, 'frozen.xlsx')));
});

const sheet = () => partText(frozen, 'xl/worksheets/sheet1.xml');

test('says how many formulas became values and what had no value to keep', () => {
  expect(said).toBe(
    '5 formulas were made values. 6 names, conditional formats or validations with CN functions were taken out.\n',
  );
});

test('no part but the list of what stood there speaks of a function of ours, of the add-in or of a place to look for them', () => {
  const list = Object.keys(unzipped(frozen)).filter((part) => /worksheets\/sheet2|sharedStrings/.test(part));
  const speaking = Object.keys(unzipped(frozen)).filter(
    (part) =>
      !list.includes(part) &&
      /_xldudf|CN[._](GWP|METHOD|TOTAL)|webextension|FUNCRES|externalLink|GWP_CH4/i.test(
        part + partText(frozen, part),
      ),
  );
  expect(speaking).toEqual([]);
  expect(list).toContain('xl/worksheets/sheet2.xml');
});

test('cells keep their values; a formula over a spill now names the cells, and others stay', () => {
  const cells = Object.fromEntries(
    (readPackage(frozen).sheets[0]?.cells ?? []).map(({ row, column, formula, value }) => [
      `${'ABCD'[column]}${row + 1}`,
      formula ?? value,
    ]),
  );
  expect(cells).toMatchObject({
    A1: 27.9,
    B1: 55.8,
    A2: '一',
    A3: '二',
    C1: '=COUNTA(A2:A3)',
    C2: '=COUNTA(表!$A$2:$A$3)',
    B3: '=SUM(A1:B1)',
    D2: 273,
    D3: 273,
  });
});

test('rules that asked for a function go, with the lists that held nothing else; the other rules stay', () => {
  const priorities = [...sheet().matchAll(/<cfRule[^>]*priority="(\d)"/g)].map(([, number]) => number);
  expect(priorities).toEqual(['3']);
  expect(sheet()).not.toContain('sqref="A1:A3"');
  expect(sheet()).toContain('<dataValidations count="1">');
  expect(sheet()).toContain('<formula1>$A$2:$A$3</formula1>');
  expect(sheet()).not.toContain('extLst');
});

test('names that were formulas of ours go, one that meant a spill means the cells, and a plain one stays', () => {
  expect(readPackage(frozen).names.filter(({ sheet: of }) => of === undefined)).toEqual(
    [
      ['Methods', '=表!$A$2:$A$3'],
      ['Whole', '=表!$A$1:$D$3'],
    ].map(([name, refersTo]) => ({ name, refersTo, sheet: undefined, isHidden: false })),
  );
});

test('a table fills no new row by a function that is not there', () => {
  const table = partText(frozen, 'xl/tables/table1.xml');
  expect(table).toContain('<tableColumn id="1" name="因子"');
  expect(table).not.toMatch(/Formula|totalsRowFunction/);
});

test('a chart over a name that went keeps what it drew as literals; one over cells is as it was', () => {
  const chart = partText(frozen, 'xl/charts/chart1.xml');
  expect(chart).toContain(
    '<c:val><c:numLit><c:formatCode>0.0</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>27.9</c:v></c:pt></c:numLit></c:val>',
  );
  expect(chart).toContain(series('表!$A$1'));
});

test('the list has every value with its formula, and what was taken out', () => {
  const list = readPackage(frozen).sheets[1];
  const lines = new Map<number, unknown[]>();
  for (const { row, value } of list?.cells ?? []) lines.set(row, [...(lines.get(row) ?? []), value]);
  const told = [...lines.values()].map(([where, formula, value]) => [where, formula, value]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['表!B1', '=2*GWP_CH4', 55.8],
      ['表!A2', '=CN.METHOD("SF6")', '一'],
      ['name GWP_CH4', '=CN.GWP("CH4")', 'taken out'],
      ['name Twice', '=2*GWP_CH4', 'taken out'],
      ['表!A1:A3 (conditional format)', '=A1>CN.GWP("CH4")', 'taken out'],
      ['表!B1:B3 (conditional format)', '=B1>GWP_CH4', 'taken out'],
      ['表!B2 (data validation)', '=B2<CN.GWP("SF6")', 'taken out'],
      ['表!C9 (data validation)', '=CN.GWP(B2)>1', 'taken out'],
    ]),
  );
});

test('a link that other names still need stays, and so do the places of the links', async () => {
  const used = unzipped(original);
  const link = 'xl/externalLinks/externalLink1.xml';
  used[link] = new TextEncoder().encode(
    partText(original, link).replace('</definedNames>', '<definedName name="Preise"/></definedNames>'),
  );
  writeFileSync(join(folder, 'linked.xlsx'), zipped(used));
  await cn(folder, 'freeze', 'linked.xlsx', '-o', 'linked-frozen.xlsx');
  const bytes = readFileSync(join(folder, 'linked-frozen.xlsx'));
  expect(partText(bytes, link)).toContain('<definedNames><definedName name="Preise"/></definedNames>');
  expect(partText(bytes, 'xl/workbook.xml')).toContain('externalReference r:id="rId9"');
});

describe.each(['mixed-libreoffice.xlsx', 'rich-libreoffice.xlsx', 'rich-xlsxwriter.xlsm'])(
  'freezing %s, as another program saved it',
  (name) => {
    const untouched =
      /charts\/|chartsheets\/|drawings\/|media\/|comments|pivot|customXml|vbaProject|ctrlProps|theme|tables\/table1|docProps\/(core|custom)/;

    test('charts, pictures, comments, pivot tables, macros and custom XML stay byte for byte, and other cells as they are', async () => {
      const original = XlsxWorkbook.open(
        new Uint8Array(readFileSync(join(__dirname, '../xlsx/fixtures', name))),
      );
      const sheets = readPackage(original.toBytes()).sheets.filter(({ isProtected }) => !isProtected);
      const sheet = sheets[0]?.name ?? '';
      const cells = [[{ formula: '=CN.GWP("CH4")', cached: 27.9 }]];
      await original.write({ steps: [{ do: 'write', sheet, row: 60, column: 12, cells }] });
      const live = original.toBytes();
      writeFileSync(join(folder, name), live);
      const { out } = await cn(folder, 'freeze', name, '-o', `frozen-${name}`);
      expect(out).toBe('1 formula was made a value.\n');
      const copy = new Uint8Array(readFileSync(join(folder, `frozen-${name}`)));
      const kept = Object.keys(unzipped(live)).filter((part) => untouched.test(part));
      expect(kept.length).toBeGreaterThan(3);
      expect(changedParts(live, copy).filter((part) => kept.includes(part))).toEqual([]);
      const cellsOf = (bytes: Uint8Array) =>
        readPackage(bytes).sheets.flatMap((each) =>
          each.cells.map(({ row, column, value, formula }) => [each.name, row, column, value, formula]),
        );
      const [before, after] = [cellsOf(live), cellsOf(copy)];
      const known = new Set(after.map((cell) => JSON.stringify(cell)));
      // Only the frozen cell is another: it has no formula any more.
      expect(before.filter((cell) => !known.has(JSON.stringify(cell)))).toEqual([
        [sheet, 60, 12, 27.9, '=CN.GWP("CH4")'],
      ]);
      expect(after).toContainEqual([sheet, 60, 12, 27.9, undefined]);
    });
  },
);

test('a copy keeps the kind of its original: Excel opens no .xlsm under the name of an .xlsx', async () => {
  writeFileSync(join(folder, 'macros.xlsm'), original);
  const { code, err } = await cn(folder, 'freeze', 'macros.xlsm', '-o', 'macros.xlsx');
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('The original is a .xlsm file and so is its copy'),
  ]);
  expect((await cn(folder, 'heal', 'macros.xlsm', '-o', 'healed.XLSM')).code).toBe(0);
});
