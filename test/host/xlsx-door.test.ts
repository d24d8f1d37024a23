import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { shownText } from '../workbench/grid/grid-cell';
import type { SheetModel } from './model/sheet-model';
import { XlsxDoor } from './xlsx-door';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** Offsets with a table, a hidden sheet of choices, and one of everything else that a plan can write. */
async function sample(): Promise<Uint8Array> {
  const file = XlsxWorkbook.empty();
  await file.write({
    steps: [
      { do: 'addSheet', sheet: '抵消', tabColor: '#00AA00', showGridlines: false },
      {
        do: 'write',
        sheet: '抵消',
        row: 0,
        column: 0,
        cells: [
          ['类型', '吨'],
          ['风电', 12],
          ['光伏', { formula: '=_xldudf_CN_GWP("CH4")', cached: 27.9 }],
        ],
      },
      { do: 'addTable', sheet: '抵消', area: area(0, 0, 3, 2), name: 'Offsets', style: 'TableStyleLight1' },
      { do: 'addSheet', sheet: '列表', visibility: 'hidden' },
      { do: 'write', sheet: '列表', row: 0, column: 0, cells: [['风电'], ['光伏']] },
      { do: 'name', name: 'CN_list', refersTo: '=列表!$A$1:$A$2' },
      {
        do: 'format',
        sheet: '抵消',
        area: area(1, 1, 2, 1),
        format: {
          numberFormat: '#,##0.000',
          bold: true,
          italic: true,
          fontSize: 14,
          color: '#FF0000',
          fill: '#FFFBE6',
          wrap: true,
          horizontal: 'center',
          vertical: 'middle',
          borders: '#A6A6A6',
          locked: false,
        },
      },
      { do: 'columnWidth', sheet: '抵消', column: 1, width: 20 },
      { do: 'freeze', sheet: '抵消', rows: 1, columns: 1 },
      {
        do: 'offerList',
        sheet: '抵消',
        area: area(1, 0, 2, 1),
        source: '=列表!$A$1:$A$2',
        promptTitle: '类型',
        prompt: '请选择',
        strict: true,
      },
      {
        do: 'highlight',
        sheet: '抵消',
        area: area(1, 1, 2, 1),
        formula: '=B2>10',
        color: '#9C0006',
        fill: '#FFC7CE',
      },
      { do: 'merge', sheet: '抵消', area: area(9, 0, 1, 2) },
      { do: 'write', sheet: '抵消', row: 9, column: 0, cells: [['到列表']] },
      { do: 'link', sheet: '抵消', row: 9, column: 0, target: '列表!A1', screenTip: '看' },
      { do: 'print', sheet: '抵消', area: area(0, 0, 10, 2), orientation: 'landscape', titleRows: 1 },
    ],
  });
  return file.toBytes();
}

function ledger(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'samples', name)));
}

/** The file with the text of one part replaced. */
function edited(bytes: Uint8Array, part: string, edit: (text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files[part] ?? new Uint8Array());
  const changed = edit(text);
  if (changed === text) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...files, [part]: strToU8(changed) });
}

const protectedFile = async () =>
  edited(await sample(), 'xl/worksheets/sheet1.xml', (text) =>
    text.replace('</sheetData>', '</sheetData><sheetProtection password="CC3D" sheet="1" objects="1"/>'),
  );

const styleAt = (sheet: SheetModel, row: number, column: number) => sheet.style(row, column);

describe('opening an .xlsx file', () => {
  it('gives values, formulas under their own names, tables and names', async () => {
    const { model } = await XlsxDoor.open(await sample());
    const sheet = model.sheet('抵消');
    expect([sheet.value(1, 0), sheet.value(1, 1)]).toEqual(['风电', 12]);
    expect(sheet.formula(2, 1)).toBe('=CN.GWP("CH4")');
    expect(sheet.value(2, 1)).toBe(27.9);
    const table = model.findTable('Offsets');
    expect(table?.columns.map(({ name }) => name)).toEqual(['类型', '吨']);
    expect(table?.style).toBe('TableStyleLight1');
    expect(model.findName('CN_list')?.formula).toBe('=列表!$A$1:$A$2');
    expect(model.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Hidden']);
  });

  it('gives cells the look they have in the file', async () => {
    const { model } = await XlsxDoor.open(await sample());
    const line = { style: 'Continuous', color: '#A6A6A6', weight: 'Thin' };
    expect(styleAt(model.sheet('抵消'), 1, 1)).toEqual({
      numberFormat: '#,##0.000',
      bold: true,
      italic: true,
      fontSize: 14,
      color: '#FF0000',
      fill: '#FFFBE6',
      wrap: true,
      horizontal: 'Center',
      vertical: 'Center',
      borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line },
      locked: false,
    });
    expect(styleAt(model.sheet('抵消'), 1, 0)).toEqual({});
  });

  it('gives widths in points, frozen panes, merged cells, links, choices, marks and pages', async () => {
    const { model } = await XlsxDoor.open(await sample());
    const sheet = model.sheet('抵消');
    // 20 digits of 7 pixels and 5 pixels of margin, at 0.75 points a pixel.
    expect([...sheet.columnWidths]).toEqual([[1, 108.75]]);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 1 });
    expect(sheet.merged).toEqual([area(9, 0, 1, 2)]);
    expect(sheet.cell(9, 0)?.link).toEqual({ documentReference: '列表!A1', screenTip: '看' });
    expect(sheet.validations).toEqual([
      {
        area: area(1, 0, 2, 1),
        type: 'List',
        rule: { list: { inCellDropDown: true, source: '=列表!$A$1:$A$2' } },
        ignoreBlanks: true,
        prompt: { showPrompt: true, title: '类型', message: '请选择' },
        errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
      },
    ]);
    expect(sheet.conditionalFormats).toMatchObject([
      {
        type: 'Custom',
        areas: [area(1, 1, 2, 1)],
        settings: { formula: '=B2>10' },
        format: { color: '#9C0006', fill: '#FFC7CE' },
      },
    ]);
    expect(sheet.print).toMatchObject({ area: area(0, 0, 10, 2), orientation: 'Landscape' });
    expect(sheet.print.titleRows).toMatchObject({ row: 0, rows: 1 });
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#00AA00', false]);
  });

  it('shows the days of a ledger as days', async () => {
    const { model } = await XlsxDoor.open(ledger('offset-ledger-zh.xlsx'));
    const sheet = model.sheet('抵消台账');
    expect(sheet.value(1, 6)).toBe(45475);
    expect(sheet.numberFormat(1, 6)).toMatch(/y.*m.*d/);
    // 45475 is 2 July 2024: 45292 is 1 January 2024, and 31 + 29 + 31 + 30 + 31 + 30 + 1 days later it is 2 July.
    expect(shownText(sheet, 1, 6)).toMatch(/^2024\D0?7\D0?2\D?$/);
  });

  it('shows a ledger with its merged title, its widths, its totals and the marks on its cells', async () => {
    const { model } = await XlsxDoor.open(ledger('energy-ledger-zh.xlsx'));
    const sheet = model.sheet('2025能源台账');
    expect(sheet.merged).toEqual([area(0, 0, 1, 10), area(1, 1, 1, 2)]);
    expect(sheet.conditionalFormats).toMatchObject([
      {
        type: 'CellValue',
        areas: [area(3, 1, 12, 1)],
        settings: { rule: { formula1: '=60', operator: 'GreaterThan' } },
      },
    ]);
    expect(sheet.conditionalFormats[0]?.format['fill']).toMatch(/^#[0-9A-F]{6}$/);
    // The file says 10 and 16 characters, margin of 5 pixels and all: 70 and 112 pixels.
    expect([sheet.columnWidths.get(0), sheet.columnWidths.get(1)]).toEqual([52.5, 84]);
    expect(sheet.formula(15, 1)).toBe('=SUM(B4:B15)');
    expect(model.sheets).toHaveLength(2);
  });

  it('keeps rows of their own height, hidden rows and columns, and protection with its unlocked cells', async () => {
    const bytes = edited(await protectedFile(), 'xl/worksheets/sheet1.xml', (text) =>
      text
        .replace('<row r="2"', '<row ht="30" customHeight="1" r="2"')
        .replace('<row r="3"', '<row hidden="1" r="3"')
        .replace('</cols>', '<col min="4" max="6" width="9" hidden="1"/></cols>'),
    );
    const { model } = await XlsxDoor.open(bytes);
    const sheet = model.sheet('抵消');
    expect([...sheet.rowHeights]).toEqual([[1, 30]]);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect([...sheet.hiddenColumns]).toEqual([3, 4, 5]);
    expect([sheet.isLocked(area(1, 1, 1, 1)), sheet.isLocked(area(1, 0, 1, 1))]).toEqual([false, true]);
  });

  it('draws each edge for itself, underlines, and knows fonts and the colours of the theme', async () => {
    const styled = edited(await sample(), 'xl/styles.xml', (text) =>
      text
        .replace(
          /<font>(?:(?!<\/font>).)*<i\/>.*?<\/font>/s,
          '<font><u/><strike/><sz val="11"/><color theme="4"/><name val="宋体"/></font>',
        )
        .replace(/<left style="thin">.*?<\/right>/s, '<left/><right/>')
        .replace(/<top style="thin">/, '<top style="medium">')
        .replace(/<bottom style="thin">/, '<bottom style="double">')
        .replace('<fgColor rgb="FFFFFBE6"/>', '<fgColor theme="0" tint="-0.5"/>'),
    );
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
      '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1>' +
      '</a:clrScheme></a:themeElements></a:theme>';
    const bytes = edited(
      zipSync({ ...unzipSync(styled), 'xl/theme/theme1.xml': strToU8(theme) }),
      'xl/_rels/workbook.xml.rels',
      (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
        ),
    );
    const style = styleAt((await XlsxDoor.open(bytes)).model.sheet('抵消'), 1, 1);
    expect(style).toMatchObject({
      fontName: '宋体',
      underline: 'Single',
      strikethrough: true,
      color: '#4472C4',
      // White made half as light.
      fill: '#808080',
    });
    expect(style.borders).toEqual({
      EdgeTop: { style: 'Continuous', color: '#A6A6A6', weight: 'Medium' },
      EdgeBottom: { style: 'Double', color: '#A6A6A6', weight: 'Thick' },
    });
    expect(await (await XlsxDoor.open(bytes)).save()).toBe(bytes);
  });

  it('gives blank cells the look of their column, and bare cells in it none', async () => {
    const bytes = edited(await sample(), 'xl/worksheets/sheet1.xml', (text) =>
      text.replace('<cols>', '<cols><col min="1" max="1" width="9" style="1"/>'),
    );
    const sheet = (await XlsxDoor.open(bytes)).model.sheet('抵消');
    expect(sheet.numberFormat(99, 0)).toBe('#,##0.000');
    expect(sheet.numberFormat(1, 0)).toBe('General');
  });
});

describe('saving an .xlsx file', () => {
  it('with nothing changed gives the same bytes', async () => {
    for (const bytes of [await sample(), ledger('offset-ledger-zh.xlsx'), ledger('energy-ledger-zh.xlsx')]) {
      expect(await (await XlsxDoor.open(bytes)).save()).toBe(bytes);
    }
  });

  it('writes what was typed, a table that grew by it and a new sheet, twice over', async () => {
    const door = await XlsxDoor.open(await sample());
    door.model.enter('抵消', 3, 0, '水电');
    door.model.enter('抵消', 1, 1, '');
    door.model.write(door.model.addSheet('新'), 0, 0, [[true]]);
    await door.save();
    door.model.enter('新', 1, 0, '2024-07-02');
    const again = await XlsxDoor.open(await door.save());
    const sheet = again.model.sheet('抵消');
    expect(sheet.value(3, 0)).toBe('水电');
    expect(sheet.value(1, 1)).toBeUndefined();
    expect(sheet.value(1, 0)).toBe('风电');
    expect(again.model.findTable('Offsets')?.area.rows).toBe(4);
    const added = again.model.sheet('新');
    expect(added.value(0, 0)).toBe(true);
    expect(added.value(1, 0)).toBe(45475);
    expect(added.numberFormat(1, 0)).toBe(door.model.sheet('新').numberFormat(1, 0));
    expect(shownText(added, 1, 0)).toMatch(/2024/);
  });

  it('takes a fill away again where the model did', async () => {
    const door = await XlsxDoor.open(await sample());
    door.model.clear(door.model.sheet('抵消'), area(1, 1, 1, 1), 'Formats');
    const again = await XlsxDoor.open(await door.save());
    expect(styleAt(again.model.sheet('抵消'), 1, 1)).toEqual({});
    expect(again.model.sheet('抵消').value(1, 1)).toBe(12);
    expect(styleAt(again.model.sheet('抵消'), 2, 1).fill).toBe('#FFFBE6');
  });

  it('takes a link away where the model did, and leaves text and look', async () => {
    const door = await XlsxDoor.open(await sample());
    door.model.clear(door.model.sheet('抵消'), area(9, 0, 1, 1), 'RemoveHyperlinks');
    const [sheet] = readPackage(await door.save()).sheets;
    expect(sheet?.links).toEqual([]);
    expect(sheet?.cells.find(({ row }) => row === 9)?.value).toBe('到列表');
  });

  it('parts merged cells and wipes a mark that the model no longer has', async () => {
    const door = await XlsxDoor.open(await sample());
    const sheet = door.model.sheet('抵消');
    door.model.unmerge(sheet, area(9, 0, 1, 2));
    sheet.conditionalFormats = [];
    const again = (await XlsxDoor.open(await door.save())).model.sheet('抵消');
    expect(again.merged).toEqual([]);
    expect(again.conditionalFormats).toEqual([]);
  });

  it('lets formulas, names, choices and tables follow a sheet that got another name', async () => {
    const bytes = edited(await sample(), 'xl/worksheets/sheet1.xml', (text) =>
      text.replace(
        '</row></sheetData>',
        '</row><row r="12"><c r="A12"><f>COUNTA(列表!A1:A2)&amp;"列表!"</f><v>2</v></c></row></sheetData>',
      ),
    );
    const door = await XlsxDoor.open(bytes);
    door.model.renameSheet(door.model.sheet('列表'), '选项 A&B');
    const content = readPackage(await door.save());
    expect(content.sheets.map(({ name }) => name)).toEqual(['抵消', '选项 A&B']);
    expect(content.sheets[0]?.validations[0]?.formulas).toEqual(["='选项 A&B'!$A$1:$A$2"]);
    expect(content.sheets[0]?.cells.at(-1)?.formula).toBe(`=COUNTA('选项 A&B'!A1:A2)&"列表!"`);
    expect(content.names.find(({ name }) => name === 'CN_list')?.refersTo).toBe("='选项 A&B'!$A$1:$A$2");
    door.model.renameSheet(door.model.sheet('选项 A&B'), '列表');
    expect(readPackage(await door.save()).sheets[1]?.name).toBe('列表');
  });

  it('lets two sheets swap their names', async () => {
    const door = await XlsxDoor.open(await sample());
    const [first, second] = door.model.sheets;
    if (first === undefined || second === undefined) throw new Error('two sheets');
    door.model.renameSheet(first, 'x');
    door.model.renameSheet(second, '抵消');
    door.model.renameSheet(first, '列表');
    const content = readPackage(await door.save());
    expect(content.sheets.map(({ name }) => name)).toEqual(['列表', '抵消']);
    expect(content.sheets[0]?.validations[0]?.formulas).toEqual(['=抵消!$A$1:$A$2']);
    expect(content.sheets[0]?.tables[0]?.name).toBe('Offsets');
  });

  it('leaves out a removed sheet with its table, and formulas that led there show #REF!', async () => {
    const door = await XlsxDoor.open(await sample());
    door.model.addSheet('新');
    door.model.enter('新', 0, 0, '=抵消!A2');
    await door.save();
    door.model.deleteSheet(door.model.sheet('抵消'));
    const bytes = await door.save();
    expect(Object.keys(unzipSync(bytes)).filter((name) => /sheet1\.xml|tables\//.test(name))).toEqual([]);
    const content = readPackage(bytes);
    expect(content.sheets.map(({ name }) => name)).toEqual(['列表', '新']);
    expect(content.sheets[1]?.cells[0]?.formula).toBe('=#REF!');
    expect(content.names.map(({ name }) => name)).toEqual(['CN_list']);
    expect(content.activeSheet).toBe('新');
  });

  it('shows and hides sheets', async () => {
    const door = await XlsxDoor.open(await sample());
    door.model.setVisibility(door.model.sheet('列表'), 'Visible');
    door.model.setVisibility(door.model.sheet('抵消'), 'Hidden');
    const { sheets, activeSheet } = readPackage(await door.save());
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['hidden', 'visible']);
    expect(activeSheet).toBe('列表');
  });

  it('writes into the unlocked cells of a protected sheet, which stays protected', async () => {
    const door = await XlsxDoor.open(await protectedFile());
    door.model.enter('抵消', 1, 1, '15');
    expect(() => {
      door.model.enter('抵消', 1, 0, 'x');
    }).toThrow('protected cells on 抵消');
    const bytes = await door.save();
    const [sheet] = readPackage(bytes).sheets;
    expect(sheet?.isProtected).toBe(true);
    expect(sheet?.cells.find(({ row, column }) => row === 1 && column === 1)?.value).toBe(15);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      '<sheetProtection password="CC3D" sheet="1" objects="1"/>',
    );
  });

  it('keeps an array formula as the file has it', async () => {
    const bytes = edited(await sample(), 'xl/worksheets/sheet1.xml', (text) =>
      text.replace(
        '</row></sheetData>',
        '</row><row r="12"><c r="A12"><f t="array" ref="A12:B12">TRANSPOSE(列表!A1:A2)</f><v>1</v></c><c r="B12"><v>2</v></c></row></sheetData>',
      ),
    );
    const door = await XlsxDoor.open(bytes);
    const sheet = door.model.sheet('抵消');
    expect(sheet.cell(11, 1)?.spillFrom).toEqual({ row: 11, column: 0 });
    door.model.setCalculated(sheet, 11, 0, [['风电', '光伏']]);
    door.model.enter('抵消', 1, 1, '7');
    const saved = unzipSync(await door.save())['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
    expect(strFromU8(saved)).toContain('<f t="array" ref="A12:B12">TRANSPOSE(列表!A1:A2)</f>');
  });

  it('refuses what no step can write, by name', async () => {
    const door = await XlsxDoor.open(await sample());
    const name = door.model.findName('CN_list');
    if (name === undefined) throw new Error('CN_list');
    door.model.deleteName(name);
    await expect(door.save()).rejects.toThrow('name CN_list was removed');
    const other = await XlsxDoor.open(await sample());
    other.model.moveSheet(other.model.sheet('列表'), 0);
    await expect(other.save()).rejects.toThrow('another order');
    const third = await XlsxDoor.open(await sample());
    const table = third.model.findTable('Offsets');
    if (table === undefined) throw new Error('Offsets');
    third.model.removeTable(table, true);
    await expect(third.save()).rejects.toThrow('table Offsets was removed');
  });
});
