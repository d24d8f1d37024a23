import { documentHeights, documentLooks } from './document-steps';

const place = { sheet: 'D', row: 5, column: 0, columns: 2, valueColumn: 1, whereColumn: 1 };

test('neighbouring rows of one height are set together; a row has a line for every 19 letters of a column 20 wide', () => {
  const letters = (count: number) => ['', 'a'.repeat(count)];
  expect(documentHeights([letters(19), letters(1), letters(20), letters(0)], [5, 20], place)).toEqual([
    { do: 'rowHeight', sheet: 'D', row: 5, rows: 2, height: 15 },
    { do: 'rowHeight', sheet: 'D', row: 7, rows: 1, height: 30 },
    { do: 'rowHeight', sheet: 'D', row: 8, rows: 1, height: 15 },
  ]);
});

test('a Han character is two letters wide, a line break begins a line, and no row is taller than Excel allows', () => {
  const heights = documentHeights([['碳'.repeat(10)], ['a\nb\nc'], ['a'.repeat(900)]], [20], place);
  expect(heights.map((step) => step.do === 'rowHeight' && step.height)).toEqual([30, 45, 409]);
});

test('only tonnes get the format of tonnes: a year and a GWP keep their own', () => {
  const rows = [
    { value: 2025 },
    { value: 1, unit: 'tCO2e' },
    { value: 2, unit: 'tCO2e' },
    { value: '—', unit: 'tCO2e' },
  ];
  expect(
    documentLooks(rows, place).flatMap((step) =>
      step.do === 'format' && step.format.numberFormat !== undefined ? [step.area] : [],
    ),
  ).toEqual([{ row: 6, column: 1, rows: 2, columns: 1 }]);
});
