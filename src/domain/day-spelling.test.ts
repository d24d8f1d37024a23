import { parseDay } from './day-spelling';

test.each([
  ['2021-06-30', '2021-06-30'],
  ['2021/6/30', '2021-06-30'],
  ['2021.6.30', '2021-06-30'],
  ['2021年6月30日', '2021-06-30'],
  ['2021 年 6 月 30 号', '2021-06-30'],
  ['２０２１－０６－３０', '2021-06-30'],
  [' 2021-06-30 ', '2021-06-30'],
  ['2021-06-30 00:00:00', '2021-06-30'],
  ['2021-06-30T00:00:00.000Z', '2021-06-30'],
  ['20210630', '2021-06-30'],
  [20210630, '2021-06-30'],
  ['2024-02-29', '2024-02-29'],
])('%p is %s', (given, expected) => {
  expect(parseDay(given)).toBe(expected);
});

test('serial 45475 is 2 July 2024 counted from 1900 and 46162 is 20 May 2026', () => {
  expect(parseDay(45475)).toBe('2024-07-02');
  expect(parseDay(46162)).toBe('2026-05-20');
});

test('the 1904 system stands 1462 days later', () => {
  expect(parseDay(45475 - 1462, true)).toBe('2024-07-02');
});

test('a time of day is dropped from a serial', () => {
  expect(parseDay(45475.75)).toBe('2024-07-02');
});

test.each([
  '06/07/2021',
  '30/06/2021',
  '2023-02-29',
  '2021-13-01',
  '2021年2月30日',
  '2021-06',
  '2021-06/30',
  '21-06-30',
  '2021-06-30 14:00',
  'soon',
  '',
  2021,
  -1,
  0,
  29220,
  Number.NaN,
])('%p is not a day that can be told', (given) => {
  expect(parseDay(given)).toBeUndefined();
});

test('1 January 1980 (serial 29221) is the first day taken from a serial', () => {
  expect(parseDay(29221)).toBe('1980-01-01');
});
