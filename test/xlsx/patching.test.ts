import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../src/domain/refusal';
import type { WriteStep } from '../../src/sheets/write-plan';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import {
  changedParts,
  contentTypes,
  main,
  oneSheet,
  partText,
  relationships,
  zipped,
  type RawParts,
} from './raw-package';

const sheetPart = 'xl/worksheets/sheet1.xml';

async function patched(before: Uint8Array, steps: readonly WriteStep[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(before);
  const snapshot = await workbook.read(() => 'formulas');
  await workbook.write({ steps }, snapshot);
  return workbook.toBytes();
}

const put = (
  row: number,
  column: number,
  ...cells: Extract<WriteStep, { do: 'write' }>['cells'][number][number][]
): WriteStep => ({
  do: 'write',
  sheet: '表',
  row,
  column,
  cells: [cells],
});

/** The inside of sheetData after the steps, for a sheet whose sheetData holds `rows`. */
async function rowsAfter(rows: string, steps: readonly WriteStep[], more: RawParts = {}): Promise<string> {
  const after = await patched(zipped(oneSheet(`<sheetData>${rows}</sheetData>`, more)), steps);
  const text = partText(after, sheetPart);
  return text.slice(text.indexOf('<sheetData>') + 11, text.indexOf('</sheetData>'));
}

async function refusalOf(action: Promise<unknown>): Promise<Refusal> {
  try {
    await action;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('patching cells', () => {
  test('a number over a number changes that cell alone and keeps its style and the rest of its row, letter by letter', async () => {
    const rows =
      '<row r="1" ht="20" customHeight="1" x14ac:dyDescent="0.2" xmlns:x14ac="urn:x"><c r="A1" s="1"><v>1</v></c><!-- kept --><c r="B1"  s="2"><v>2</v></c></row>';
    expect(await rowsAfter(rows, [put(0, 1, 5)])).toBe(
      rows.replace('<c r="B1"  s="2"><v>2</v></c>', '<c r="B1" s="2"><v>5</v></c>'),
    );
  });

  test('new cells and rows come in order between those that are there', async () => {
    const rows = '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>';
    const steps = [put(1, 2, 9), put(1, 4, 8), put(0, 0, 7), put(3, 0, true), put(4, 1, 6), put(8, 0, 5)];
    expect(await rowsAfter(rows, steps)).toBe(
      '<row r="1"><c r="A1"><v>7</v></c></row>' +
        '<row r="2" spans="2:5"><c r="B2"><v>1</v></c><c r="C2"><v>9</v></c><c r="D2"><v>2</v></c><c r="E2"><v>8</v></c></row>' +
        '<row r="4"><c r="A4" t="b"><v>1</v></c></row><row r="5"><c r="B5"><v>6</v></c></row><row r="9"><c r="A9"><v>5</v></c></row>',
    );
  });

  test('undefined leaves a cell, an empty text empties it and keeps its look', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
    expect(await rowsAfter(rows, [put(0, 0, undefined, '', undefined)])).toBe(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row>',
    );
  });

  test('clearing contents keeps the look, clearing all takes it', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"/></row>';
    const area = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
    const steps: WriteStep[] = [
      { do: 'clear', sheet: '表', area: area(0), what: 'contents' },
      { do: 'clear', sheet: '表', area: area(1), what: 'output' },
    ];
    expect(await rowsAfter(rows, steps)).toBe(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="0"/><c r="C1" s="1"/></row>',
    );
  });

  test('texts already shared are used again, new ones appended, blanks and odd characters kept', async () => {
    const before = zipped(oneSheet('<sheetData/>'));
    const after = await patched(before, [put(0, 0, '乙', ' x ', 'a\u000Bb', '_x0041_', '=A1', 'x<&>')]);
    expect(partText(after, 'xl/sharedStrings.xml')).toBe(
      `<sst xmlns="${main}" count="8" uniqueCount="7"><si><t>甲</t></si><si><t>乙</t></si><si><t xml:space="preserve"> x </t></si><si><t>a_x000B_b</t></si><si><t>_x005F_x0041_</t></si><si><t>=A1</t></si><si><t>x&lt;&amp;&gt;</t></si></sst>`,
    );
    expect(readPackage(after).sheets[0]?.cells.map((cell) => cell.value)).toEqual([
      '乙',
      ' x ',
      'a\u000Bb',
      '_x0041_',
      '=A1',
      'x<&>',
    ]);
    expect(changedParts(before, after)).toEqual(['xl/sharedStrings.xml', sheetPart]);
  });

  test('a workbook without shared strings gets its texts inline, under its own prefix', async () => {
    const parts: RawParts = {
      ...oneSheet(''),
      'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }),
      [sheetPart]: `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`,
    };
    const after = await patched(zipped(parts), [put(0, 0, '文字', { formula: '=1+1', cached: 2 })]);
    expect(partText(after, sheetPart)).toBe(
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>文字</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test('formulas carry their value by its type, and CN functions the name Excel stores', async () => {
    const steps = [
      put(
        0,
        0,
        { formula: '=CN.GWP("CH4")', cached: 27.9 },
        { formula: '=CN.GWP.SOURCE("CN.GWP(")', cached: 'AR6 <7>' },
        { formula: '=TRUE()', cached: true },
        { formula: '=NA()', cached: { error: '#N/A' } },
        { formula: '=A1' },
      ),
    ];
    expect(await rowsAfter('', steps)).toBe(
      '<row r="1"><c r="A1"><f>_xldudf_CN_GWP("CH4")</f><v>27.9</v></c><c r="B1" t="str"><f>_xldudf_CN_GWP_SOURCE("CN.GWP(")</f><v>AR6 &lt;7&gt;</v></c>' +
        '<c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c><c r="E1"><f>A1</f></c></row>',
    );
  });

  test('overwriting the first cell of a shared formula leaves the others their formulas', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
    expect(await rowsAfter(rows, [put(0, 1, 1)])).toBe(
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><f>A2*2</f><v>4</v></c></row><row r="3"><c r="B3"><f>A3*2</f><v>6</v></c></row>',
    );
  });

  test('overwriting a later cell of a shared formula touches only that cell', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>';
    expect(await rowsAfter(rows, [put(1, 1, 9)])).toBe(
      rows.replace('<c r="B2"><f t="shared" si="0"/><v>4</v></c>', '<c r="B2"><v>9</v></c>'),
    );
  });

  test('a part of an array formula is refused with its area, the whole of it may be replaced', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const refusal = await refusalOf(rowsAfter(rows, [put(1, 0, 5)]));
    expect(refusal.words['zh-CN']).toContain('A1:A2');
    expect(refusal.words['en-US']).toContain('nothing was written');
    const whole: WriteStep = { do: 'write', sheet: '表', row: 0, column: 0, cells: [[1], [2]] };
    expect(await rowsAfter(rows, [whole])).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
  });

  test('steps lie over one another in their order', async () => {
    const steps: WriteStep[] = [
      put(0, 0, 1),
      { do: 'clear', sheet: '表', area: { row: 0, column: 0, rows: 1, columns: 2 }, what: 'output' },
      put(0, 1, 3),
    ];
    expect(await rowsAfter('<row r="1"><c r="A1" s="1"><v>0</v></c></row>', steps)).toBe(
      '<row r="1"><c r="A1" s="0"/><c r="B1"><v>3</v></c></row>',
    );
  });

  test('a cell cleared of all loses its link, and a link over more cells stays on the others', async () => {
    const links =
      '<hyperlinks><hyperlink ref="A1" location="表!B7"/><hyperlink ref="B1:B3" location="表!B8"/></hyperlinks>';
    const before = zipped(oneSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${links}`));
    const cleared = (area: { row: number; column: number; rows: number; columns: number }): WriteStep => ({
      do: 'clear',
      sheet: '表',
      area,
      what: 'output',
    });
    const some = await patched(before, [cleared({ row: 0, column: 0, rows: 1, columns: 2 })]);
    expect(readPackage(some).sheets[0]?.links.map(({ area, location }) => [area, location])).toEqual([
      [{ row: 1, column: 1, rows: 2, columns: 1 }, '表!B8'],
    ]);
    const all = await patched(before, [cleared({ row: 0, column: 0, rows: 3, columns: 2 })]);
    expect(partText(all, sheetPart)).not.toContain('hyperlink');
  });

  test('a format changes the style number alone and equal formats share one', async () => {
    const before = zipped(
      oneSheet(
        '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>',
      ),
    );
    const format: WriteStep = {
      do: 'format',
      sheet: '表',
      area: { row: 0, column: 0, rows: 1, columns: 3 },
      format: { bold: true, fill: '#FFF2CC', locked: false },
    };
    const after = await patched(before, [format]);
    expect(partText(after, sheetPart)).toContain(
      '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3"><v>1</v></c><c r="C1" s="4"/></row>',
    );
    expect(partText(after, 'xl/styles.xml')).toContain(
      '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0"/>' +
        '<xf numFmtId="14" fontId="1" fillId="2" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyProtection="1"><protection locked="0"/></xf>',
    );
    expect(partText(after, 'xl/styles.xml')).toContain(
      '<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts>',
    );
    expect(await patched(after, [format])).toEqual(after);
  });

  test('a new cell takes the look of its column', async () => {
    const sheet = '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData/>';
    const after = await patched(zipped(oneSheet(sheet)), [put(0, 0, 1, 2)]);
    expect(partText(after, sheetPart)).toContain('<c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c>');
  });

  test('a sheet whose rows stand twice is refused rather than guessed at', async () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>';
    expect((await refusalOf(rowsAfter(rows, [put(1, 0, 5)]))).words['en-US']).toContain('row 2');
  });

  test('a text of 32,767 characters goes in, one more is refused', async () => {
    expect(await rowsAfter('', [put(0, 0, 'x'.repeat(32_767))])).toContain('t="s"');
    expect((await refusalOf(rowsAfter('', [put(0, 0, 'x'.repeat(32_768))]))).words['en-US']).toContain(
      '32768',
    );
  });
});

describe('what goes with changed formulas', () => {
  const parts = (calculation: string): RawParts => ({
    ...oneSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>',
    ),
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'xl/calcChain.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
    }),
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId4: ['calcChain', 'calcChain.xml'],
    }),
    'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="B1" i="1"/></calcChain>`,
    'xl/workbook.xml': String(oneSheet('')['xl/workbook.xml']).replace(
      '</workbook>',
      `${calculation}</workbook>`,
    ),
  });

  test('a formula that goes takes the calculation chain with it, part, type and relationship', async () => {
    const after = await patched(zipped(parts('<calcPr/>')), [put(0, 1, 5)]);
    expect(() => partText(after, 'xl/calcChain.xml')).toThrow('no part');
    expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('a new formula asks for a calculation on opening', async () => {
    const after = await patched(zipped(parts('<calcPr/>')), [put(4, 1, { formula: '=A1', cached: 1 })]);
    expect(partText(after, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('a changed input of a workbook that Excel calculated does so too, the chain staying', async () => {
    const after = await patched(zipped(parts('<calcPr calcId="191029"/>')), [put(0, 0, 5)]);
    expect(partText(after, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(partText(after, 'xl/calcChain.xml')).toContain('B1');
  });

  test('a changed input of a workbook by another program, calculated on opening anyway, changes its sheet alone', async () => {
    const before = zipped(parts('<calcPr/>'));
    expect(changedParts(before, await patched(before, [put(0, 0, 5)]))).toEqual([sheetPart]);
  });
});

describe('nothing else changes', () => {
  const fixture = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'mixed-libreoffice.xlsx')));

  test('one cell of a workbook with chart, picture, comment, pivot table and protection: one part of 26 differs, in that cell alone', async () => {
    const after = await patched(fixture, [
      { do: 'write', sheet: '数据', row: 1, column: 2, cells: [[12.5]] },
    ]);
    expect(changedParts(fixture, after)).toEqual([sheetPart]);
    expect(partText(after, sheetPart)).toBe(
      partText(fixture, sheetPart).replace(
        '<c r="C2" s="0" t="n"><v>10</v></c>',
        '<c r="C2" s="0"><v>12.5</v></c>',
      ),
    );
  });

  test('opened and saved unchanged, every part is the same', async () => {
    for (const name of ['energy-ledger-zh.xlsx', 'offset-ledger-zh.xlsx']) {
      const before = new Uint8Array(readFileSync(join(__dirname, '..', 'samples', name)));
      expect(changedParts(before, XlsxWorkbook.open(before).toBytes())).toEqual([]);
    }
  });

  test('macros, custom XML and web extensions of an .xlsm stay byte for byte', async () => {
    const macros = Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256);
    const more: RawParts = {
      'xl/vbaProject.bin': macros,
      'customXml/item1.xml': '<a xmlns="urn:client">客户<b/></a>',
      'xl/webextensions/webextension1.xml': '<we:webextension xmlns:we="urn:we"/>',
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['styles', 'styles.xml'],
        rId3: ['sharedStrings', 'sharedStrings.xml'],
        rId9: ['vbaProject', 'vbaProject.bin'],
      }),
    };
    const before = zipped(
      oneSheet('<sheetData/><extLst><ext uri="{x}"><y xmlns="urn:y"/></ext></extLst>', more),
    );
    const after = await patched(before, [put(0, 0, 1)]);
    expect(changedParts(before, after)).toEqual([sheetPart]);
    expect(partText(after, sheetPart)).toContain('<extLst><ext uri="{x}"><y xmlns="urn:y"/></ext></extLst>');
  });

  test('a protected sheet is refused, and after a refusal the workbook is as it was', async () => {
    const workbook = XlsxWorkbook.open(fixture);
    const before = await workbook.read(() => 'formulas');
    const steps: WriteStep[] = [
      { do: 'write', sheet: '数据', row: 0, column: 0, cells: [['改']] },
      { do: 'write', sheet: '锁定', row: 0, column: 0, cells: [[false]] },
    ];
    const refusal = await refusalOf(workbook.write({ steps }, before));
    expect(refusal.words['zh-CN']).toContain('锁定');
    expect(await workbook.read(() => 'formulas')).toEqual(before);
    expect(changedParts(fixture, workbook.toBytes())).toEqual([]);
  });

  test('every other cell keeps formula, value and look when cells, a sheet and a table are added', async () => {
    const before = readPackage(fixture);
    const after = readPackage(
      await patched(fixture, [
        { do: 'write', sheet: '数据', row: 1, column: 2, cells: [[12.5]] },
        { do: 'addSheet', sheet: '结果' },
        {
          do: 'write',
          sheet: '结果',
          row: 0,
          column: 0,
          cells: [
            ['条款', '结论'],
            ['8.3', '未实现'],
          ],
        },
        {
          do: 'addTable',
          sheet: '结果',
          area: { row: 0, column: 0, rows: 2, columns: 2 },
          name: 'CN_R',
          style: 'TableStyleLight1',
        },
        { do: 'activate', sheet: '结果' },
      ]),
    );
    before.sheets.forEach((sheet, index) => {
      const changed = sheet.name === '数据' ? { row: 1, column: 2 } : undefined;
      const others = (cells: typeof sheet.cells) =>
        cells.filter((cell) => cell.row !== changed?.row || cell.column !== changed.column);
      expect(others(after.sheets[index]?.cells ?? [])).toEqual(others(sheet.cells));
    });
    expect(after.activeSheet).toBe('结果');
  });
});
