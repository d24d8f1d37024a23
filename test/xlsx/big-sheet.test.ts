import type { WriteStep } from '../../src/sheets/write-plan';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { changedParts, oneSheet, partText, zipped } from './raw-package';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** 20,000 rows, even numbers only, column B one shared formula from B2 on, and an array formula over D40:D44. */
function bigSheet(): Uint8Array {
  const rows: string[] = [];
  for (let row = 2; row <= 40_000; row += 2) {
    const shared = row === 2 ? '<f t="shared" ref="B2:B40000" si="0">A2*2</f>' : '<f t="shared" si="0"/>';
    const array = row === 40 ? '<c r="D40"><f t="array" ref="D40:D44">A40:A44</f><v>40</v></c>' : '';
    rows.push(
      `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}">${shared}<v>${row * 2}</v></c>${array}</row>`,
    );
  }
  return zipped(oneSheet(`<sheetData>${rows.join('')}</sheetData>`));
}

const put = (row: number, column: number, value: number): WriteStep => ({
  do: 'write',
  sheet: '表',
  row,
  column,
  cells: [[value]],
});

async function textAfter(before: Uint8Array, steps: readonly WriteStep[]): Promise<string> {
  const workbook = XlsxWorkbook.open(before);
  await workbook.write({ steps });
  const after = workbook.toBytes();
  expect(changedParts(before, after)).toEqual([sheetPart]);
  return partText(after, sheetPart);
}

describe('a sheet of 20,000 rows', () => {
  const before = bigSheet();
  const text = partText(before, sheetPart);

  test('one cell in the middle changes one cell of the text', async () => {
    expect(await textAfter(before, [put(19_999, 0, 7)])).toBe(
      text.replace('<c r="A20000"><v>20000</v></c>', '<c r="A20000"><v>7</v></c>'),
    );
  });

  test('a row that was not there comes between its neighbours, one past the end at the end', async () => {
    expect(await textAfter(before, [put(20_000, 0, 7), put(50_000, 0, 8)])).toBe(
      text
        .replace('<row r="20002">', '<row r="20001"><c r="A20001"><v>7</v></c></row><row r="20002">')
        .replace('</sheetData>', '<row r="50001"><c r="A50001"><v>8</v></c></row></sheetData>'),
    );
  });

  test('overwriting the first cell of the shared formula gives each of the 19,999 others its own', async () => {
    const after = await textAfter(before, [put(1, 1, 7)]);
    expect(after).not.toContain('shared');
    expect(after).toContain('<c r="B2"><v>7</v></c>');
    expect(after.split('<f>A').length - 1).toBe(19_999);
    expect(after).toContain('<c r="B40000"><f>A40000*2</f><v>80000</v></c>');
  });

  test('a row inside an array formula further up is refused, a row beside it is not', async () => {
    await expect(XlsxWorkbook.open(before).write({ steps: [put(42, 3, 1)] })).rejects.toThrow('D40:D44');
    expect(await textAfter(before, [put(42, 4, 1)])).toContain('<row r="43"><c r="E43"><v>1</v></c></row>');
  });
});
