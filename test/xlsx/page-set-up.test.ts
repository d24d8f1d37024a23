import type { WriteStep } from '../../src/sheets/write-plan';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { oneSheet, partText, zipped } from './raw-package';

const sheetPart = 'xl/worksheets/sheet1.xml';

async function after(content: string, ...steps: readonly WriteStep[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(zipped(oneSheet(content)));
  await workbook.write({ steps });
  return workbook.toBytes();
}

const print: WriteStep = {
  do: 'print',
  sheet: '表',
  area: { row: 0, column: 0, rows: 3, columns: 2 },
  orientation: 'portrait',
  titleRows: 0,
};

describe('how a sheet prints', () => {
  test('header and footer stand on every page, with the codes for page and pages', async () => {
    const bytes = await after(
      '<sheetData/><headerFooter differentFirst="1"><firstHeader>x</firstHeader></headerFooter>',
      {
        ...print,
        header: { left: '甲 && 乙', right: '&A' },
        footer: { center: '第 &P 页，共 &N 页' },
      },
    );
    const text = partText(bytes, sheetPart);
    expect(text).toContain(
      '<headerFooter><oddHeader>&amp;L甲 &amp;&amp; 乙&amp;R&amp;A</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
    );
    expect(text.indexOf('<pageSetup')).toBeLessThan(text.indexOf('<headerFooter'));
  });

  test('without them, those that the file has stay', async () => {
    const own = '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>';
    expect(partText(await after(`<sheetData/>${own}`, print), sheetPart)).toContain(own);
  });
});

describe('the height of a row', () => {
  const height = (row: number, points: number): WriteStep => ({
    do: 'rowHeight',
    sheet: '表',
    row,
    height: points,
  });

  test('goes on the row, its cells stay as they were', async () => {
    const bytes = await after(
      '<sheetData><row r="1" ht="9" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2"/></sheetData>',
      height(0, 30),
      height(1, 40.5),
    );
    expect(partText(bytes, sheetPart)).toContain(
      '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="40.5" customHeight="1"/>',
    );
  });

  test('that fits the text is no height of its own, and one that somebody set by hand stays', async () => {
    const bytes = await after(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="9" customHeight="1"/></sheetData>',
      { do: 'fitRows', sheet: '表', row: 0, heights: [30, 45, 60] },
    );
    expect(partText(bytes, sheetPart)).toContain(
      '<row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="2" ht="9" customHeight="1"/><row r="3" ht="60">',
    );
  });

  test('makes the row where there is none, beside what is written there', async () => {
    const bytes = await after(
      '<sheetData><row r="3"><c r="A3"><v>3</v></c></row></sheetData>',
      height(0, 20),
      height(1, 21),
      { do: 'write', sheet: '表', row: 1, column: 1, cells: [[7]] },
      height(1, 22),
    );
    expect(partText(bytes, sheetPart)).toContain(
      '<sheetData><row r="1" ht="20" customHeight="1"></row><row r="2" ht="22" customHeight="1"><c r="B2"><v>7</v></c></row><row r="3">',
    );
    expect(readPackage(bytes).sheets[0]?.rows).toEqual([
      { row: 0, height: 20, isHidden: false },
      { row: 1, height: 22, isHidden: false },
    ]);
  });
});

test('a name keeps a constant, as the version of a template', async () => {
  const bytes = await after('<sheetData/>', { do: 'name', name: 'CN_Version', refersTo: '="2"' });
  expect(partText(bytes, 'xl/workbook.xml')).toContain('<definedName name="CN_Version">"2"</definedName>');
  const { names } = await XlsxWorkbook.open(bytes).read(() => undefined);
  expect(names).toEqual([{ name: 'CN_Version', refersTo: '="2"' }]);
  const workbook = XlsxWorkbook.open(bytes);
  await workbook.write({ steps: [{ do: 'name', name: 'CN_Version', refersTo: '="3"' }] });
  expect(readPackage(workbook.toBytes()).names).toMatchObject([{ name: 'CN_Version', refersTo: '="3"' }]);
});
