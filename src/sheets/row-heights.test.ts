import { toTheEnd } from '../domain/slices';
import { rowHeights } from './row-heights';

const heightsOf = (
  cells: Parameters<typeof rowHeights>[0],
  widths: readonly number[],
  isStrong?: (index: number) => boolean,
) => toTheEnd(rowHeights(cells, widths, { sheet: 'D', row: 5 }, isStrong));

// A letter is 1.15 wide: 17 of them are 19.55, 18 are 20.7.
test('neighbouring rows of one height are set together; a column 20 wide has room for 17 letters', () => {
  const letters = (count: number) => ['', 'a'.repeat(count)];
  expect(heightsOf([letters(17), letters(1), letters(18), letters(0)], [5, 20])).toEqual([
    { do: 'rowHeight', sheet: 'D', row: 5, rows: 2, height: 15 },
    { do: 'rowHeight', sheet: 'D', row: 7, rows: 1, height: 30 },
    { do: 'rowHeight', sheet: 'D', row: 8, rows: 1, height: 15 },
  ]);
});

test('a Han character is two letters wide, a line break begins a line, and no row is taller than Excel allows', () => {
  const heights = heightsOf([['碳'.repeat(10)], ['碳'.repeat(11)], ['a\nb\nc'], ['a'.repeat(900)]], [20]);
  expect(heights.map((step) => step.do === 'rowHeight' && step.height)).toEqual([15, 30, 45, 409]);
});

// In larger, bold type four fifths of the digits fit in: 16 of 20, which 13 letters of 14.95 leave room in and 14 do not.
test('what stands out takes higher lines and more of them', () => {
  const rows = [['a'.repeat(17)], ['a'.repeat(13)], ['a'.repeat(14)], ['碳'.repeat(8)], ['碳'.repeat(9)]];
  const heights = heightsOf(rows, [20], (index) => index > 0);
  expect(heights.map((step) => step.do === 'rowHeight' && [step.row, step.rows, step.height])).toEqual([
    [5, 1, 15],
    [6, 1, 16],
    [7, 1, 32],
    [8, 1, 16],
    [9, 1, 32],
  ]);
});
