import type { CellValue } from '../../domain/cell';
import {
  asAmount,
  asCellAmount,
  asChoice,
  asCount,
  asDay,
  asShare,
  asText,
  asYear,
  parseField,
} from './parse-field';
import type { RowCell } from './sheet-cell';

const at = { sheet: 'S', row: 1, column: 1 };
const cell = (value: CellValue): RowCell => ({ state: 'present', value, at });
const shown = (field: { state: string; value?: unknown; seen?: string }) =>
  field.state === 'value'
    ? String(field.value)
    : field.state === 'unreadable'
      ? `? ${field.seen}`
      : field.state;

test.each([
  [undefined, 'blank'],
  ['', 'blank'],
  ['   ', 'blank'],
  ['0', '0'],
  [0, '0'],
  [1500, '1500'],
  ['1,500.5', '1500.5'],
  ['１５００', '1500'],
  [-1, '? -1'],
  ['-1', '? -1'],
  ['1500吨', '? 1500吨'],
  ['1.234,5', '? 1.234,5'],
  [true, '? TRUE'],
  [{ error: '#DIV/0!' }, '? #DIV/0!'],
])('an amount that says %j: %s', (value, expected) => {
  expect(shown(parseField(cell(value), asAmount))).toBe(expected);
});

test('0.1 + 0.2 in a cell is 0.3', () => {
  expect(shown(parseField(cell(0.1 + 0.2), asAmount))).toBe('0.3');
});

test.each([
  [189005, '189005'],
  ['189,005', '? 189,005'],
  ['', 'blank'],
  ['189005', '? 189005'],
])('an amount that the sheet itself must be able to add up, %j: %s', (value, expected) => {
  expect(shown(parseField(cell(value), asCellAmount))).toBe(expected);
});

test.each([
  ['2021-06-30', '2021-06-30'],
  [45475, '2024-07-02'],
  ['06/07/2021', '? 06/07/2021'],
  ['2023-02-29', '? 2023-02-29'],
  [{ error: '#VALUE!' }, '? #VALUE!'],
  [undefined, 'blank'],
])('a day that says %j: %s', (value, expected) => {
  expect(shown(parseField(cell(value), asDay(false)))).toBe(expected);
});

test('a workbook that counts from 1904 has the same day at a serial 1462 less', () => {
  expect(shown(parseField(cell(44013), asDay(true)))).toBe('2024-07-02');
});

test.each([
  [2025, '2025'],
  ['2025年', '2025'],
  ['２０２５年度', '2025'],
  [45667, '? 45667'],
  [25, '? 25'],
  [2025.5, '? 2025.5'],
  [1989, '? 1989'],
  [1990, '1990'],
  [2100, '2100'],
  [2101, '? 2101'],
  ['2024-2025', '? 2024-2025'],
])('a year that says %j: %s', (value, expected) => {
  expect(shown(parseField(cell(value), asYear))).toBe(expected);
});

test.each([
  [1400, '1400'],
  [' PH-1 ', 'PH-1'],
  [999999999999999, '999999999999999'],
  [1000000000000000, '? 1000000000000000'],
])('text that says %j: %s, since Excel keeps 15 digits of a number', (value, expected) => {
  expect(shown(parseField(cell(value), asText))).toBe(expected);
});

test.each([
  ['是', 'true'],
  ['YES', 'true'],
  [true, 'true'],
  ['√', 'true'],
  ['否', 'false'],
  [false, 'false'],
  ['也许', '? 也许'],
  [undefined, 'blank'],
])('yes or no that says %j: %s', (value, expected) => {
  expect(shown(parseField(cell(value), asChoice('yesNo')))).toBe(expected);
});

test.each([
  ['绿色电力交易', 'greenPowerTrading'],
  ['绿电交易', 'greenPowerTrading'],
  ['Green power trading', 'greenPowerTrading'],
  ['单独购买绿证', 'certificateAlone'],
  ['赠送', '? 赠送'],
])('acquired through %j: %s', (value, expected) => {
  expect(shown(parseField(cell(value), asChoice('acquisition')))).toBe(expected);
});

test('what is absent stays absent', () => {
  expect(parseField({ state: 'absent', at }, asAmount)).toEqual({ state: 'absent', at });
});

test.each([
  [0, '0'],
  [1, '1'],
  [0.042, '0.042'],
  ['4.2%', '0.042'],
  ['４．２％', '0.042'],
  ['100%', '1'],
  [1.000000000001, '? 1.000000000001'],
  ['100.01%', '? 100.01%'],
  [4.2, '? 4.2'],
  [-0.01, '? -0.01'],
  ['约4%', '? 约4%'],
  ['', 'blank'],
  [undefined, 'blank'],
  [{ error: '#NAME?' }, '? #NAME?'],
])('a share that says %j: %s', (value, expected) => {
  expect(shown(parseField(cell(value), asShare))).toBe(expected);
});

test.each([
  [1, '1'],
  ['3', '3'],
  [10, '10'],
  [0, '? 0'],
  [-1, '? -1'],
  [0.5, '? 0.5'],
  [2.5, '? 2.5'],
  ['三', '? 三'],
  [undefined, 'blank'],
])('a count that says %j: %s', (value, expected) => {
  expect(shown(parseField(cell(value), asCount))).toBe(expected);
});

test('a share and a count without a column are absent', () => {
  expect(parseField({ state: 'absent', at }, asShare)).toEqual({ state: 'absent', at });
  expect(parseField({ state: 'absent', at: undefined }, asCount)).toEqual({ state: 'absent', at: undefined });
});
