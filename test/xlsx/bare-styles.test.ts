import type { WriteStep } from '../../src/sheets/write-plan';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { main, oneSheet, partText, relationships, zipped, type RawParts } from './raw-package';

const cells =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="5"><v>3</v></c></row></sheetData>';

const look: WriteStep = {
  do: 'format',
  sheet: '表',
  area: { row: 0, column: 1, rows: 1, columns: 1 },
  format: { bold: true, fill: '#FFEE00', borders: '#000000' },
};

async function formatted(more: RawParts): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(zipped(oneSheet(cells, more)));
  await workbook.write({ steps: [look] });
  return workbook.toBytes();
}

const stylesPart = (content: string): RawParts => ({
  'xl/styles.xml': `<styleSheet xmlns="${main}">${content}</styleSheet>`,
});

const cases: readonly (readonly [string, RawParts])[] = [
  [
    'no styles part',
    { 'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }) },
  ],
  ['an empty styles part', stylesPart('')],
  ['cell formats alone', stylesPart('<cellXfs><xf numFmtId="0"/></cellXfs>')],
  ['one fill alone', stylesPart('<fills><fill><patternFill patternType="none"/></fill></fills>')],
];

describe.each(cases)('a look in a file with %s', (_, more) => {
  test('comes to its cell and to no other', async () => {
    const looks = readPackage(await formatted(more)).sheets[0]?.cells.map(({ format }) => format);
    expect(looks).toEqual([{}, { bold: true, fill: '#FFEE00', borders: '#000000' }, {}]);
  });

  test('leaves the two fills alone that Excel draws as none and as grey dots whatever they say', async () => {
    const bytes = await formatted(more);
    expect(readPackage(bytes).sheets).toHaveLength(1);
    const styles = Object.keys(more).includes('xl/styles.xml') ? 'xl/styles.xml' : 'xl/styles1.xml';
    expect(partText(bytes, styles)).toMatch(
      /<fills count="3"><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/><\/fill><fill>/,
    );
  });
});
