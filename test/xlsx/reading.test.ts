import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenedWorkbook } from '../../src/workbook/ooxml/opened-workbook';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { filledWorkbook } from '../checker/filled-workbook';
import { main, officeRelationships, oneSheet, relationships, zipped, type RawParts } from './raw-package';

async function block(parts: RawParts) {
  const snapshot = await XlsxWorkbook.open(zipped(parts)).read(() => 'formulas');
  const cells = snapshot.sheets[0]?.cells;
  if (!cells) throw new Error('no cells');
  return cells;
}

const file = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(__dirname, ...path)));

describe('reading a closed workbook', () => {
  test('the offset ledger gives its first record as it stands: CCER, serial day 45475, 1500 t', async () => {
    const snapshot = await XlsxWorkbook.open(file('..', 'samples', 'offset-ledger-zh.xlsx')).read(
      () => 'values',
    );
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['抵消台账']);
    expect(snapshot.sheets[0]?.cells?.values[1]).toEqual([
      1,
      'CCER',
      '某造林碳汇项目',
      '全国温室气体自愿减排注册登记系统',
      'CCER-14-001-0000001',
      'CCER-14-001-0001500',
      45475,
      46162,
      'ZX-2026-0001',
      1500,
      undefined,
      2023,
      '范围1、2',
      undefined,
    ]);
    expect(snapshot.sheets[0]?.cells?.formulas).toBeUndefined();
  });

  test('the energy ledger gives its formulas and, of a sheet nobody asked for, only the head', async () => {
    const workbook = XlsxWorkbook.open(file('..', 'samples', 'energy-ledger-zh.xlsx'));
    const snapshot = await workbook.read((sheet) => (sheet.name === '2025能源台账' ? 'formulas' : undefined));
    expect(snapshot.sheets[0]?.cells?.formulas?.flat().filter((formula) => formula)).toEqual([
      '=SUM(B4:B15)',
      '=SUM(C4:C15)',
      '=SUM(D4:D15)',
      '=SUM(E4:E15)',
      '=SUM(F4:F15)',
      '=SUM(G4:G15)',
      '=SUM(H4:H15)',
    ]);
    expect(snapshot.sheets[1]).toMatchObject({ name: '组织信息', cells: undefined });
  });

  test('every kind of value is told apart: number, shared, inline and formula text, truth, error, ISO day, blank', async () => {
    const cells = await block(
      oneSheet(
        '<dimension ref="A1:B1"/><sheetData><row r="2"><c r="B2"><v>1.5E3</v></c><c r="C2" t="s"><v>1</v></c>' +
          '<c r="D2" t="inlineStr"><is><r><t>丙</t></r><r><t xml:space="preserve"> 丁</t></r><rPh sb="0" eb="1"><t>bing</t></rPh></is></c>' +
          '<c r="E2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#N/A</v></c>' +
          '<c r="H2" t="d"><v>2026-06-30T12:00:00</v></c><c r="I2" s="1"/><c r="J2" t="str"><f>""</f><v></v></c></row></sheetData>',
      ),
    );
    expect(cells).toEqual({
      row: 1,
      column: 1,
      values: [[1500, '乙', '丙 丁', 'ab', true, { error: '#N/A' }, 46203.5, undefined, undefined]],
      formulas: [
        [undefined, undefined, undefined, '="a"&"b"', undefined, undefined, undefined, undefined, '=""'],
      ],
    });
  });

  test('cells past a stale dimension of A1:B1 are read all the same', async () => {
    const cells = await block(
      oneSheet('<dimension ref="A1:B1"/><sheetData><row r="9"><c r="F9"><v>7</v></c></row></sheetData>'),
    );
    expect(cells).toMatchObject({ row: 8, column: 5, values: [[7]] });
  });

  test('rows and cells without r follow the one before', async () => {
    const cells = await block(
      oneSheet(
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
      ),
    );
    expect(cells).toMatchObject({
      row: 0,
      values: [
        [1, 2, undefined],
        [undefined, undefined, undefined],
        [undefined, undefined, undefined],
        [undefined, 3, 4],
        [5, undefined, undefined],
      ],
    });
  });

  test('phonetic guides are no part of a shared text, runs are joined, _x000B_ is a character', async () => {
    const cells = await block(
      oneSheet(
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row></sheetData>',
        {
          'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><r><rPr><b/></rPr><t>CO</t></r><r><t>2</t></r></si><si><t>a_x000B_b_x005F_x0041_</t></si></sst>`,
        },
      ),
    );
    expect(cells.values).toEqual([['東京', 'CO2', 'a\u000Bb_x0041_']]);
  });

  test('a shared formula is written out for each of its cells, absolute parts staying', async () => {
    const cells = await block(
      oneSheet(
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1+SUM(A$1:A1)</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
      ),
    );
    expect(cells.formulas).toEqual([
      ['=A1*$D$1+SUM(A$1:A1)'],
      ['=A2*$D$1+SUM(A$1:A2)'],
      ['=A3*$D$1+SUM(A$1:A3)'],
    ]);
  });

  test('a member that stands before its master still gets its formula', async () => {
    const cells = await block(
      oneSheet(
        '<sheetData><row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="4">B2+1</f><v>2</v></c></row></sheetData>',
      ),
    );
    expect(cells.formulas).toEqual([['=B1+1'], ['=B2+1']]);
  });

  test('CN functions have their own names outside the file, other prefixes and texts stay', async () => {
    const cells = await block(
      oneSheet(
        '<sheetData><row r="1"><c r="A1"><f>_xldudf_CN_GWP("CH4")+_xlfn.XLOOKUP(1,B:B,C:C)</f><v>28</v></c><c r="B1" t="str"><f>"_xldudf_CN_GWP("&amp;_xldudf_CN_GWP_SOURCE("CH4")</f><v>x</v></c></row></sheetData>',
      ),
    );
    expect(cells.formulas).toEqual([
      ['=CN.GWP("CH4")+_xlfn.XLOOKUP(1,B:B,C:C)', '="_xldudf_CN_GWP("&CN.GWP.SOURCE("CH4")'],
    ]);
  });

  test('a writer that prefixes every element and uses absolute targets is read the same', async () => {
    const parts: RawParts = {
      ...oneSheet(''),
      '_rels/.rels': relationships({ rId1: ['officeDocument', '/xl/workbook.xml'] }),
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', '/xl/worksheets/sheet1.xml'],
        rId3: ['sharedStrings', '/xl/sharedStrings.xml'],
      }),
      'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:rel="${officeRelationships}"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="表" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>内联</x:t></x:is></x:c><x:c r="C1"><x:f>A1</x:f><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/sharedStrings.xml': `<x:sst xmlns:x="${main}"><x:si><x:t>共享</x:t></x:si></x:sst>`,
    };
    const snapshot = await XlsxWorkbook.open(zipped(parts)).read(() => 'formulas');
    expect(snapshot.date1904).toBe(true);
    expect(snapshot.sheets[0]?.cells).toEqual({
      row: 0,
      column: 0,
      values: [['共享', '内联', 3]],
      formulas: [[undefined, undefined, '=A1']],
    });
  });

  test('a strict Open XML workbook is read the same', async () => {
    const strict = (text: string | Uint8Array | undefined): string =>
      String(text)
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(officeRelationships, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const parts = oneSheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>');
    const cells = await block(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)])),
    );
    expect(cells.values).toEqual([['甲']]);
  });

  test('a single cell at XFD1048576 beside A1 costs no rectangle of 17 thousand million blanks', async () => {
    const cells = await block(
      oneSheet(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
      ),
    );
    expect(cells.values.length).toBe(1_048_576);
    expect(cells.values[0]).toEqual([1]);
    expect(cells.values[1_048_575]?.[16_383]).toBe(2);
    expect(cells.values[5]).toEqual([]);
  });

  test('a UTF-16 part with its byte order mark is read', async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><sst xmlns="${main}"><si><t>宽字</t></si></sst>`;
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at++) {
      bytes[2 + at * 2] = text.charCodeAt(at) & 0xff;
      bytes[3 + at * 2] = text.charCodeAt(at) >> 8;
    }
    const cells = await block(
      oneSheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', {
        'xl/sharedStrings.xml': bytes,
      }),
    );
    expect(cells.values).toEqual([['宽字']]);
  });
});

describe('what is read of sheets and tables', () => {
  function tablesOf(bytes: Uint8Array) {
    const opened = OpenedWorkbook.open(bytes);
    return opened.worksheets.flatMap(({ part }) => opened.tables(part));
  }
  const hasOwnGetter = (thing: object) =>
    Object.values(Object.getOwnPropertyDescriptors(thing)).some(({ get }) => get !== undefined);

  test('has no getters of its own, through which V8 would keep the whole workbook in old memory', async () => {
    const bytes = (await filledWorkbook({ lines: 1, records: 1, serials: 'CCER-14-' })).toBytes();
    const { sheets } = await XlsxWorkbook.open(bytes).read(() => 'values');
    const tables = tablesOf(bytes);
    expect([sheets.length, tables.length]).toEqual([15, 15]);
    expect([...sheets, ...tables].filter(hasOwnGetter)).toEqual([]);
  });

  test('tells of protection though the cells were not asked for, and gives a table’s part to change', async () => {
    const bytes = file('fixtures', 'mixed-libreoffice.xlsx');
    const { sheets } = await XlsxWorkbook.open(bytes).read(() => undefined);
    expect(sheets.map(({ isProtected, cells }) => [isProtected, cells])).toEqual([
      [false, undefined],
      [false, undefined],
      [false, undefined],
      [true, undefined],
    ]);
    const filled = await filledWorkbook({ lines: 1, records: 1, serials: 'CCER-14-' });
    const [table] = tablesOf(filled.toBytes());
    expect(table?.document.root.local).toBe('table');
    expect(table?.document).toBe(table?.document);
  });
});

describe('a whole package as plain data', () => {
  const content = readPackage(file('fixtures', 'mixed-libreoffice.xlsx'));
  const data = content.sheets[0];

  test('four sheets, the last one protected, the name 电量 and the active sheet', () => {
    expect(content.sheets.map((sheet) => [sheet.name, sheet.isProtected])).toEqual([
      ['数据', false],
      ['图', false],
      ['透视', false],
      ['锁定', true],
    ]);
    expect(content.names).toEqual([
      { name: '电量', refersTo: '=数据!$C$2:$C$5', sheet: undefined, isHidden: false },
    ]);
    expect(content.activeSheet).toBe('数据');
  });

  test('header look, day format, hidden row, merge, array formula and validation', () => {
    const at = (row: number, column: number) =>
      data?.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(0, 0)).toMatchObject({
      value: '厂房',
      format: { color: '#FFFFFF', fill: '#1F4E79' },
    });
    expect(at(1, 1)).toMatchObject({ value: 45688, format: { numberFormat: 'yyyy\\-mm\\-dd' } });
    expect(at(5, 3)).toMatchObject({ value: { error: '#DIV/0!' }, formula: '=1/0' });
    expect(at(6, 0)?.array).toEqual({ area: { row: 6, column: 0, rows: 2, columns: 1 }, isDynamic: false });
    expect(data?.rows.filter((row) => row.isHidden).map((row) => row.row)).toEqual([3]);
    expect(data?.merges).toEqual([{ row: 5, column: 0, rows: 1, columns: 2 }]);
    expect(data?.validations[0]).toMatchObject({
      kind: 'list',
      areas: [{ row: 1, column: 0, rows: 4, columns: 1 }],
    });
  });
});
