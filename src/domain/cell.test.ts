import { areaReference, cellReference, columnLetters, isCellError, qualifiedReference } from './cell';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('row 6, column 1 counted from 0 is B7', () => {
  expect(cellReference({ row: 6, column: 1 })).toBe('B7');
});

test('an area of one cell is named as that cell, a larger one by its corners', () => {
  expect(areaReference({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
  expect(areaReference({ row: 1, column: 2, rows: 3, columns: 2 })).toBe('C2:D4');
});

test.each([
  ['抵消', '抵消!B7'],
  ['Offsets', 'Offsets!B7'],
  ['2025能源台账', "'2025能源台账'!B7"],
  ['my sheet', "'my sheet'!B7"],
  ["Bob's sheet", "'Bob''s sheet'!B7"],
  ['AB12', "'AB12'!B7"],
  ['R1C1', "'R1C1'!B7"],
  ['a-b', "'a-b'!B7"],
])('B7 on the sheet %s is written %s', (sheet, reference) => {
  expect(qualifiedReference({ sheet, row: 6, column: 1 })).toBe(reference);
});

test('an error value is told from blank, number and text', () => {
  expect(isCellError({ error: '#N/A' })).toBe(true);
  expect([undefined, 0, '', '#N/A', false].some((value) => isCellError(value))).toBe(false);
});
