import { documentHeights, documentLooks } from './document-steps';

const place = { sheet: 'D', row: 5, column: 0, columns: 2, valueColumn: 1, whereColumn: 1 };

// A letter is 1.15 wide: 17 of them are 19.55, 18 are 20.7.
test('neighbouring rows of one height are set together; a column 20 wide has room for 17 letters', () => {
  const letters = (count: number) => ['', 'a'.repeat(count)];
  expect(documentHeights([letters(17), letters(1), letters(18), letters(0)], [5, 20], place)).toEqual([
    { do: 'rowHeight', sheet: 'D', row: 5, rows: 2, height: 15 },
    { do: 'rowHeight', sheet: 'D', row: 7, rows: 1, height: 30 },
    { do: 'rowHeight', sheet: 'D', row: 8, rows: 1, height: 15 },
  ]);
});

test('a Han character is two letters wide, a line break begins a line, and no row is taller than Excel allows', () => {
  const heights = documentHeights(
    [['碳'.repeat(10)], ['碳'.repeat(11)], ['a\nb\nc'], ['a'.repeat(900)]],
    [20],
    place,
  );
  expect(heights.map((step) => step.do === 'rowHeight' && step.height)).toEqual([15, 30, 45, 409]);
});

// In larger, bold type four fifths of the digits fit in: 16 of 20, which 13 letters of 14.95 leave room in and 14 do not.
test('what stands out takes higher lines and more of them', () => {
  const rows = [['a'.repeat(17)], ['a'.repeat(13)], ['a'.repeat(14)], ['碳'.repeat(8)], ['碳'.repeat(9)]];
  const heights = documentHeights(rows, [20], place, (index) => index > 0);
  expect(heights.map((step) => step.do === 'rowHeight' && [step.row, step.rows, step.height])).toEqual([
    [5, 1, 15],
    [6, 1, 16],
    [7, 1, 32],
    [8, 1, 16],
    [9, 1, 32],
  ]);
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
