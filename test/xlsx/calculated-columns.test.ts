import { buildWorkbook } from '../../src/commands/build-workbook';
import type { CellInput, WriteStep } from '../../src/sheets/write-plan';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { inEnglish } from '../flow/on-sheets';
import { changedParts } from './raw-package';

/** The formula that each column of a table gives to new rows, as it reads in the first row. */
function columnFormulas(workbook: XlsxWorkbook, name: string): Readonly<Record<string, string>> {
  const tables = readPackage(workbook.toBytes()).sheets.flatMap((sheet) => sheet.tables);
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  return Object.fromEntries(
    columns.flatMap((column) => (column.formula === undefined ? [] : [[column.name, column.formula]])),
  );
}

const sheet = 'Lines';
const write = (row: number, column: number, cells: readonly (readonly CellInput[])[]): WriteStep => ({
  do: 'write',
  sheet,
  row,
  column,
  cells,
});
const formula = (text: string, cached: number): CellInput => ({ formula: text, cached });

/** A table in B3:D6 with headers, three rows, amounts and their doubles. */
async function withTable(doubles: readonly CellInput[]): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.empty();
  await workbook.write({
    steps: [
      { do: 'addSheet', sheet },
      write(2, 1, [
        ['Name', 'Amount', 'Double'],
        ...doubles.map((double, index): CellInput[] => [`line ${index}`, index, double]),
      ]),
      {
        do: 'addTable',
        sheet,
        area: { row: 2, column: 1, rows: doubles.length + 1, columns: 3 },
        name: 'T',
        style: 'TableStyleLight1',
      },
    ],
  });
  return workbook;
}

const doubled = [formula('=C4*2', 0), formula('=C5*2', 2), formula('=C6*2', 4)];

test('the calculated columns of a template fill new rows of Excel', async () => {
  const workbook = XlsxWorkbook.empty();
  await buildWorkbook(workbook, inEnglish);
  // The first row below title, lead and header is row 4.
  expect(columnFormulas(workbook, 'CN_Inventory')).toEqual({
    GWP: '=IF(F4="","",IF(F4="CO2e",1,CN.GWP(F4)))',
    'Emissions (tCO2e)': '=IF(OR(G4="",H4="",I4="",J4=""),"",CN.EMISSION(G4,H4,I4,J4,F4))',
  });
  expect(columnFormulas(workbook, 'CN_Targets')).toEqual({
    'Overall reduction': '=IF(H4="","",CN.TARGETRATE(H4,E4,G4,IF(I4="","compound",I4)))',
  });
  expect(columnFormulas(workbook, 'CN_Offsets')).toEqual({});
});

test('a column of one formula is calculated, a column with another formula or a number among them is not', async () => {
  expect(columnFormulas(await withTable(doubled), 'T')).toEqual({ Double: '=C4*2' });
  for (const other of [formula('=C5*3', 3), formula('=C4*2', 0), 7, undefined])
    expect(columnFormulas(await withTable([doubled[0], other, doubled[2]]), 'T')).toEqual({});
});

test('it follows the formula that the last row is given, and nothing else', async () => {
  const workbook = await withTable(doubled);
  const formulaAfter = async (...steps: readonly WriteStep[]) => {
    await workbook.write({ steps });
    return columnFormulas(workbook, 'T');
  };
  expect(await formulaAfter(write(3, 3, [[formula('=C4*5', 0)]]))).toEqual({ Double: '=C4*2' });
  expect(await formulaAfter(write(5, 3, [[9]]))).toEqual({ Double: '=C4*2' });
  expect(await formulaAfter(write(5, 3, [[formula('=C6*$C$4', 0)]]))).toEqual({ Double: '=C4*$C$4' });
  const grown = { row: 2, column: 1, rows: 5, columns: 3 };
  expect(
    await formulaAfter(
      { do: 'resizeTable', sheet, name: 'T', area: grown },
      write(6, 1, [['line 3', 3, formula('=C7*4', 12)]]),
    ),
  ).toEqual({ Double: '=C4*4' });
});

test('a later write that leaves the cell as it is takes no formula away', async () => {
  const workbook = await withTable([1, 2, 3]);
  await workbook.write({
    steps: [
      write(
        3,
        3,
        doubled.map((each) => [each]),
      ),
      write(3, 2, [[5, undefined], [6], [7, undefined]]),
    ],
  });
  expect(columnFormulas(workbook, 'T')).toEqual({ Double: '=C4*2' });
});

test('a cell patched elsewhere, or an amount of the table, leaves the table byte for byte', async () => {
  const bytes = (await withTable(doubled)).toBytes();
  const workbook = XlsxWorkbook.open(bytes);
  await workbook.write({ steps: [write(4, 2, [[40]]), write(9, 0, [[formula('=1+1', 2)]])] });
  expect(changedParts(bytes, workbook.toBytes()).filter((part) => part.includes('tables/'))).toEqual([]);
  expect(columnFormulas(workbook, 'T')).toEqual({ Double: '=C4*2' });
});
