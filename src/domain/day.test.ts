import fc from '../../test/seeded-fast-check';
import { dayOf, dayOfSerial, serialOfDay, yearsBefore, yearOf, type Day } from './day';

const day = (text: string) => text as Day;

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [36526, '2000-01-01'],
  [45475, '2024-07-02'],
  [46203, '2026-06-30'],
  [2958465, '9999-12-31'],
])('serial %i of the 1900 system is %s, as Excel shows it', (serial, text) => {
  expect(dayOfSerial(serial)).toBe(text);
  expect(serialOfDay(day(text))).toBe(serial);
});

test.each([
  [0, '1904-01-01'],
  [1, '1904-01-02'],
  [44741, '2026-06-30'],
])('serial %i of the 1904 system is %s (1462 days behind the 1900 system)', (serial, text) => {
  expect(dayOfSerial(serial, true)).toBe(text);
  expect(serialOfDay(day(text), true)).toBe(serial);
});

test.each([[0], [-1], [60], [2958466], [Number.NaN], [Number.POSITIVE_INFINITY]])(
  'serial %d of the 1900 system is no day',
  (serial) => {
    expect(dayOfSerial(serial)).toBeUndefined();
  },
);

test('a serial with a time of day is that day: 46203.75 is 2026-06-30', () => {
  expect(dayOfSerial(46203.75)).toBe('2026-06-30');
});

test.each([
  [2023, 2, 29],
  [2024, 13, 1],
  [2024, 4, 31],
  [2024, 0, 10],
  [24, 5, 1],
  [10000, 1, 1],
])('%i-%i-%i is no day', (year, month, dayOfMonth) => {
  expect(dayOf(year, month, dayOfMonth)).toBeUndefined();
});

test('29 February 2024 is a day, and its year is 2024', () => {
  expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
  expect(yearOf(day('2024-02-29'))).toBe(2024);
});

test.each([
  ['2026-06-30', 5, '2021-06-30'],
  ['2028-02-29', 5, '2023-02-28'],
  ['2028-02-29', 4, '2024-02-29'],
])('%s less %i years is %s', (from, years, expected) => {
  expect(yearsBefore(day(from), years)).toBe(expected);
});

test('every day of both date systems comes back from its serial number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 - 1462 }), fc.boolean(), (serial, date1904) => {
      const at = dayOfSerial(serial, date1904);
      expect(at && serialOfDay(at, date1904)).toBe(serial);
    }),
  );
});
