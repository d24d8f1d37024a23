import { amountOf, isBlankRow, numberOf, optionalTextOf, textOf, yearOf } from './argument';

const what = { 'zh-CN': '数值', 'en-US': 'value' };

test('years from 1900 to 2200, as number, text or with 年; 1899, 2201 and 2022.5 are none', () => {
  expect([1900, 2200, '2022', '2022年', '２０２２'].map((year) => yearOf(year, what))).toEqual([
    1900, 2200, 2022, 2022, 2022,
  ]);
  for (const year of [1899, 2201, 2022.5, 'MMXXII'])
    expect(() => yearOf(year, what)).toThrow(/must be a whole number from 1900 to 2200/);
});

test('a date in place of a year names its year: 45000 is 2023-03-15', () => {
  expect(() => yearOf(45_000, what)).toThrow(/2023-03-15; write the year, 2023/);
});

test('0 is a number and an amount, but no text: some platforms send it for a blank cell', () => {
  expect(numberOf(0, what).toNumber()).toBe(0);
  expect(amountOf(0, what).toNumber()).toBe(0);
  expect(() => textOf(0, what)).toThrow(/missing/);
  expect(optionalTextOf(0, what)).toBeUndefined();
  expect(isBlankRow([undefined, 0])).toBe(true);
  expect(isBlankRow([undefined, 'kWh'])).toBe(false);
});

test('amounts are not negative, numbers may be', () => {
  expect(() => amountOf(-0.001, what)).toThrow(/cannot be negative/);
  expect(numberOf('−3', what).toNumber()).toBe(-3);
});

test('an #N/A that comes in is #N/A that goes out, any other error is #VALUE!', () => {
  expect(() => numberOf({ error: '#N/A' }, what)).toThrow(expect.objectContaining({ kind: 'notKnown' }));
  expect(() => numberOf({ error: '#REF!' }, what)).toThrow(expect.objectContaining({ kind: 'notUsable' }));
});
