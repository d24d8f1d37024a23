import { baseValue, parseBaseMethod } from './base';
import { exact } from './exact';

const years = (...values: (number | undefined)[]) =>
  values.map((value) => (value === undefined ? undefined : exact(value)));
const base = (values: (number | undefined)[], method: string, n?: number) =>
  baseValue(years(...values), parseBaseMethod(method), n).toNumber();

test('the mean of 1000, 1100 and 1200 is 1100; of the latest two 1150', () => {
  expect(base([1000, 1100, 1200], '平均')).toBe(1100);
  expect(base([1000, 1100, 1200], '移动平均', 2)).toBe(1150);
  expect(base([1000, 1100, 1200], 'moving', 3)).toBe(1100);
});

test('one year is that year, several are refused', () => {
  expect(base([undefined, 980, undefined], 'year')).toBe(980);
  expect(() => base([980, 990], 'year')).toThrow(/2 were given/);
});

test('a year still to come at the end is passed over, a gap among those taken is refused', () => {
  expect(base([1000, 1100, undefined], 'moving', 2)).toBe(1050);
  expect(() => base([1000, undefined, 1200], 'moving', 2)).toThrow(/blank is not zero/);
  expect(base([1000, undefined, 1200], 'moving', 1)).toBe(1200);
});

test('n is asked for, is whole, at least 1 and at most the years held', () => {
  expect(() => base([1, 2, 3], 'moving')).toThrow(/needs n/);
  expect(() => base([1, 2, 3], 'moving', 0)).toThrow(/from 1 to 3/);
  expect(() => base([1, 2, 3], 'moving', 4)).toThrow(/from 1 to 3/);
  expect(() => base([1, 2, 3], 'moving', 1.5)).toThrow(/whole number/);
});

test('no year at all is refused, as is a method nobody knows', () => {
  expect(() => base([undefined], 'mean')).toThrow(/No year/);
  expect(() => base([1], 'median')).toThrow(/year, mean or moving/);
});
