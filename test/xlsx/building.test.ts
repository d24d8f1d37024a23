import type { WriteStep } from '../../src/sheets/write-plan';
import { Refusal } from '../../src/domain/refusal';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import {
  contentTypes,
  main,
  officeRelationships,
  oneSheet,
  partText,
  relationships,
  zipped,
  type RawParts,
} from './raw-package';

const sheetPart = 'xl/worksheets/sheet1.xml';

async function after(workbook: XlsxWorkbook, steps: readonly WriteStep[]): Promise<Uint8Array> {
  await workbook.write({ steps });
  return workbook.toBytes();
}

const onSheet = (content: string, more: RawParts = {}): XlsxWorkbook =>
  XlsxWorkbook.open(zipped(oneSheet(content, more)));

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe('building sheets', () => {
  test('a fresh workbook: two sheets, values, widths, frozen header, table, list, highlight, name, print, link', async () => {
    const bytes = await after(XlsxWorkbook.empty(), [
      { do: 'addSheet', sheet: '抵消', tabColor: '#1F4E79', showGridlines: false },
      { do: 'addSheet', sheet: '列表', visibility: 'hidden' },
      { do: 'write', sheet: '列表', row: 0, column: 0, cells: [['种类'], ['CCER'], ['绿证']] },
      {
        do: 'write',
        sheet: '抵消',
        row: 0,
        column: 0,
        cells: [
          ['序号', '种类', '吨'],
          [1, 'CCER', 1500],
        ],
      },
      {
        do: 'format',
        sheet: '抵消',
        area: area(0, 0, 1, 3),
        format: { bold: true, horizontal: 'center', wrap: true, vertical: 'middle', borders: '#BFBFBF' },
      },
      { do: 'format', sheet: '抵消', area: area(1, 2, 1, 1), format: { numberFormat: '#,##0.000' } },
      {
        do: 'addTable',
        sheet: '抵消',
        area: area(0, 0, 2, 3),
        name: 'CN_Offsets',
        style: 'TableStyleMedium2',
      },
      { do: 'columnWidth', sheet: '抵消', column: 1, width: 20 },
      { do: 'freeze', sheet: '抵消', rows: 1, columns: 0 },
      {
        do: 'offerList',
        sheet: '抵消',
        area: area(1, 1, 5, 1),
        source: '=列表!$A$2:$A$3',
        promptTitle: '种类',
        prompt: '请选择',
        strict: false,
      },
      {
        do: 'highlight',
        sheet: '抵消',
        area: area(1, 2, 5, 1),
        formula: '=C2<0',
        color: '#9C0006',
        fill: '#FFC7CE',
        bold: true,
      },
      { do: 'name', name: 'CN_kinds', refersTo: '=列表!$A$2:$A$3' },
      { do: 'print', sheet: '抵消', area: area(0, 0, 2, 3), orientation: 'landscape', titleRows: 1 },
      { do: 'merge', sheet: '抵消', area: area(8, 0, 1, 3) },
      { do: 'link', sheet: '抵消', row: 1, column: 0, target: '列表!A1', screenTip: '到列表' },
      { do: 'activate', sheet: '抵消' },
    ]);
    const content = readPackage(bytes);
    const [offsets, lists] = content.sheets;
    expect(content.activeSheet).toBe('抵消');
    expect(lists).toMatchObject({ name: '列表', visibility: 'hidden' });
    expect(offsets).toMatchObject({
      name: '抵消',
      tabColor: '#1F4E79',
      showGridlines: false,
      merges: [area(8, 0, 1, 3)],
      columns: [{ column: 1, columns: 1, width: 20, isHidden: false }],
      freeze: { rows: 1, columns: 0 },
      tables: [
        {
          name: 'CN_Offsets',
          area: area(0, 0, 2, 3),
          hasTotals: false,
          columns: [
            { id: 1, name: '序号' },
            { id: 2, name: '种类' },
            { id: 3, name: '吨' },
          ],
        },
      ],
      validations: [
        {
          kind: 'list',
          areas: [area(1, 1, 5, 1)],
          formulas: ['=列表!$A$2:$A$3'],
          strict: false,
          promptTitle: '种类',
          prompt: '请选择',
        },
      ],
      highlights: [
        {
          kind: 'expression',
          areas: [area(1, 2, 5, 1)],
          formulas: ['=C2<0'],
          format: { color: '#9C0006', fill: '#FFC7CE', bold: true },
          priority: 1,
        },
      ],
      links: [{ area: area(1, 0, 1, 1), location: '列表!A1', screenTip: '到列表' }],
    });
    const line = { line: 'thin', color: '#BFBFBF' };
    expect(offsets?.cells[0]).toEqual({
      row: 0,
      column: 0,
      value: '序号',
      format: { bold: true, horizontal: 'center', wrap: true, vertical: 'middle', borders: '#BFBFBF' },
      detail: { lines: { top: line, bottom: line, left: line, right: line } },
    });
    expect(offsets?.cells.at(-1)).toEqual({
      row: 1,
      column: 2,
      value: 1500,
      format: { numberFormat: '#,##0.000' },
      detail: {},
    });
    expect(content.names).toEqual([
      { name: 'CN_kinds', refersTo: '=列表!$A$2:$A$3', sheet: undefined, isHidden: false },
      { name: '_xlnm.Print_Area', refersTo: '=抵消!$A$1:$C$2', sheet: '抵消', isHidden: false },
      { name: '_xlnm.Print_Titles', refersTo: '=抵消!$1:$1', sheet: '抵消', isHidden: false },
    ]);
    expect(partText(bytes, sheetPart)).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
  });

  test('the children of a worksheet come in the order of the schema', async () => {
    const bytes = await after(
      onSheet(
        '<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="rId1"/><extLst/>',
      ),
      [
        { do: 'link', sheet: '表', row: 0, column: 0, target: '表!A2' },
        { do: 'print', sheet: '表', area: area(0, 0, 1, 1), orientation: 'portrait', titleRows: 0 },
        {
          do: 'offerList',
          sheet: '表',
          area: area(0, 0, 1, 1),
          source: '=$B$1:$B$2',
          promptTitle: '',
          prompt: '',
          strict: true,
        },
        {
          do: 'highlight',
          sheet: '表',
          area: area(0, 0, 1, 1),
          formula: '=A1>1',
          color: '#000000',
          fill: '#FFFFFF',
        },
        { do: 'merge', sheet: '表', area: area(0, 0, 1, 2) },
        { do: 'columnWidth', sheet: '表', column: 0, width: 10 },
        { do: 'freeze', sheet: '表', rows: 1, columns: 1 },
        { do: 'write', sheet: '表', row: 4, column: 0, cells: [['a'], ['b']] },
        { do: 'addTable', sheet: '表', area: area(4, 0, 2, 1), name: 'T', style: 'TableStyleLight1' },
      ],
    );
    const text = partText(bytes, sheetPart);
    const order = [
      '<sheetPr',
      '<sheetViews',
      '<cols',
      '<sheetData',
      '<mergeCells',
      '<conditionalFormatting',
      '<dataValidations',
      '<hyperlinks',
      '<pageMargins',
      '<pageSetup',
      '<drawing',
      '<tableParts',
      '<extLst',
    ];
    const places = order.map((tag) => text.indexOf(tag));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  test('one column of a range of three gets its width, its neighbours keep theirs', async () => {
    const bytes = await after(
      onSheet('<cols><col min="1" max="3" width="5" style="1"/></cols><sheetData/>'),
      [{ do: 'columnWidth', sheet: '表', column: 1, width: 10 }],
    );
    expect(partText(bytes, sheetPart)).toContain(
      '<cols><col min="1" max="1" width="5" style="1"/><col min="2" max="2" width="10.7109375" style="1" customWidth="1"/><col min="3" max="3" width="5" style="1"/></cols>',
    );
  });

  test('a list over a part of a validated area takes that part alone; a relative formula follows its first cell', async () => {
    const bytes = await after(
      onSheet(
        '<sheetData/><dataValidations count="1"><dataValidation type="custom" sqref="A1:A10"><formula1>B1&gt;0</formula1></dataValidation></dataValidations>',
      ),
      [
        {
          do: 'offerList',
          sheet: '表',
          area: area(0, 0, 4, 1),
          source: '=$C$1:$C$2',
          promptTitle: '',
          prompt: '',
          strict: true,
        },
      ],
    );
    expect(readPackage(bytes).sheets[0]?.validations).toMatchObject([
      { kind: 'custom', areas: [area(4, 0, 6, 1)], formulas: ['=B5>0'] },
      { kind: 'list', areas: [area(0, 0, 4, 1)] },
    ]);
  });

  test('cleared highlights go where asked, in extensions too, and nowhere else', async () => {
    const extension =
      '<extLst><ext xmlns:x14="urn:x14" uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="dataBar"/><xm:sqref>A1:A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{other}"><z xmlns="urn:z"/></ext></extLst>';
    const bytes = await after(
      onSheet(
        `<sheetData/><conditionalFormatting sqref="A1:A4 D1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>${extension}`,
      ),
      [{ do: 'clearHighlights', sheet: '表', area: area(0, 0, 4, 1) }],
    );
    const text = partText(bytes, sheetPart);
    expect(text).toContain(
      '<conditionalFormatting sqref="D1"><cfRule type="expression" priority="1"><formula>D1&gt;1</formula></cfRule></conditionalFormatting>',
    );
    expect(text).not.toContain('dataBar');
    expect(text).toContain('<ext uri="{other}"><z xmlns="urn:z"/></ext>');
  });

  test('a new sheet is listed in workbook, relationships, content types and document properties', async () => {
    const properties =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>表</vt:lpstr></vt:vector></TitlesOfParts></Properties>';
    const bytes = await after(
      onSheet('<sheetData/>', {
        '_rels/.rels': relationships({
          rId1: ['officeDocument', 'xl/workbook.xml'],
          rId2: ['extended-properties', 'docProps/app.xml'],
        }),
        'docProps/app.xml': properties,
      }),
      [{ do: 'addSheet', sheet: '新' }],
    );
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<sheet name="新" sheetId="2" r:id="rId4"/>');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain('Id="rId4"');
    expect(partText(bytes, '[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet2.xml"');
    expect(partText(bytes, 'docProps/app.xml')).toContain('<vt:i4>2</vt:i4>');
    expect(partText(bytes, 'docProps/app.xml')).toContain(
      '<vt:vector size="2" baseType="lpstr"><vt:lpstr>表</vt:lpstr><vt:lpstr>新</vt:lpstr></vt:vector>',
    );
  });

  test('activating one sheet deselects the other, or both would be edited as a group', async () => {
    const bytes = await after(
      onSheet('<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>'),
      [
        { do: 'addSheet', sheet: '新' },
        { do: 'activate', sheet: '新' },
      ],
    );
    expect(partText(bytes, sheetPart)).toContain('<sheetView workbookViewId="0"/>');
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  test.each<[string, string, WriteStep[]]>([
    [
      'a sheet name that is taken but for its case',
      'SHEET',
      [
        { do: 'addSheet', sheet: 'Sheet' },
        { do: 'addSheet', sheet: 'SHEET' },
      ],
    ],
    ['a sheet that is not there', '没有', [{ do: 'write', sheet: '没有', row: 0, column: 0, cells: [[1]] }]],
    [
      'a table that is not there',
      'T9',
      [{ do: 'resizeTable', sheet: '表', name: 'T9', area: area(0, 0, 2, 2) }],
    ],
  ])('%s is refused by name', async (_, name, steps) => {
    const error = await onSheet('<sheetData/>')
      .write({ steps })
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
    expect(error).toBeInstanceOf(Refusal);
    expect(error instanceof Refusal ? error.words['zh-CN'] : '').toContain(name);
  });

  test('a workbook whose structure is protected takes no new sheet', async () => {
    const workbook = onSheet('<sheetData/>', {
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><workbookProtection lockStructure="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    });
    expect((await workbook.read(() => undefined)).isStructureProtected).toBe(true);
    await expect(workbook.write({ steps: [{ do: 'addSheet', sheet: '新' }] })).rejects.toThrow('structure');
  });
});

describe('tables that are there', () => {
  const table = `<table xmlns="${main}" id="7" name="T" displayName="T" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="甲" totalsRowLabel="合计"/><tableColumn id="5" name="乙" totalsRowFunction="sum"><calculatedColumnFormula>_xldudf_CN_GWP(T[[#This Row],[甲]])</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1"/></table>`;
  const withTable = (): XlsxWorkbook =>
    onSheet(
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['table', '../tables/table1.xml'] }),
        'xl/tables/table1.xml': table,
        '[Content_Types].xml': contentTypes({
          'xl/tables/table1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
        }),
      },
    );

  test('are read with area, totals, column ids and the calculated column by its CN name', async () => {
    const workbook = withTable();
    expect((await workbook.read(() => undefined)).sheets[0]?.tables).toEqual([
      { name: 'T', area: area(0, 0, 4, 2), hasTotals: true },
    ]);
    expect(readPackage(workbook.toBytes()).sheets[0]?.tables[0]?.columns).toEqual([
      { id: 1, name: '甲' },
      { id: 5, name: '乙', formula: '=CN.GWP(T[[#This Row],[甲]])' },
    ]);
  });

  test('grow by rows and a column: the filter stops above the totals, old columns keep their ids, the new one takes the next', async () => {
    const bytes = await after(withTable(), [
      { do: 'write', sheet: '表', row: 0, column: 2, cells: [['丙']] },
      { do: 'resizeTable', sheet: '表', name: 't', area: area(0, 0, 9, 3) },
    ]);
    const text = partText(bytes, 'xl/tables/table1.xml');
    expect(text).toContain('ref="A1:C9"');
    expect(text).toContain('<autoFilter ref="A1:C8"/>');
    expect(text).toContain('<tableColumn id="1" name="甲" totalsRowLabel="合计"/>');
    expect(text).toContain('<tableColumn id="6" name="丙"/>');
  });

  test('a header written over takes the column name along', async () => {
    const bytes = await after(withTable(), [
      { do: 'write', sheet: '表', row: 0, column: 0, cells: [['改名']] },
    ]);
    expect(partText(bytes, 'xl/tables/table1.xml')).toContain(
      '<tableColumn id="1" name="改名" totalsRowLabel="合计"/>',
    );
  });

  test('another table gets an id and a name of its own, or is refused', async () => {
    const add = (name: string, row: number): WriteStep[] => [
      {
        do: 'write',
        sheet: '表',
        row,
        column: 0,
        cells: [
          ['x', 'y'],
          [1, 2],
        ],
      },
      { do: 'addTable', sheet: '表', area: area(row, 0, 2, 2), name, style: 'TableStyleLight1' },
    ];
    const bytes = await after(withTable(), add('U', 10));
    expect(partText(bytes, 'xl/tables/table2.xml')).toContain('id="8" name="U"');
    expect(partText(bytes, sheetPart)).toContain(
      '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
    );
    await expect(withTable().write({ steps: add('t', 10) })).rejects.toThrow('already');
    await expect(withTable().write({ steps: add('U', 3) })).rejects.toThrow('overlap');
  });
});
