import { cell } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { offsetCheck } from './offset-check';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

const of = (...values: unknown[]) =>
  cell(() =>
    offsetCheck(
      [[values[0]]],
      [[values[1]]],
      [[values[2]]],
      [[values[3]]],
      [[values[4] ?? null]],
      [[values[5] ?? null]],
      [[values[6] ?? null]],
    ),
  );

test('registered five years before the declaration to the day is met, a day earlier is not, a day later is', () => {
  expect(of('CCER', '2020-06-30', '2025-06-30', '2025-06-01')).toBe('met: 7.3.1.1, 7.3.1.2, 7.3.1.3');
  expect(of('CCER', '2020-06-29', '2025-06-30', '2025-06-01')).toMatch(/^7\.3\.1\.3 not met: /);
  expect(of('CCER', '2020-07-01', '2025-06-30', '2025-06-01')).toMatch(/^met/);
});

test('dates may be serials: 44012 is 2020-06-30', () => {
  expect(of('CCER', 44012, 45838, 45809)).toMatch(/^met/);
});

test('not cancelled comes first (7.3.1.1), VCS is refused by name (7.3.1.2)', () => {
  expect(of('CCER', '2010-01-01', '2025-06-30', null)).toMatch(/^7\.3\.1\.1 not met: No day of cancellation/);
  expect(of('VCS', '2024-01-01', '2025-06-30', '2025-06-01')).toMatch(/^7\.3\.1\.2 not met: .*Verra/);
});

test('碳普惠 without its issuer and a day of two readings cannot be told', () => {
  expect(of('碳普惠', '2024-01-01', '2025-06-30', '2025-06-01')).toMatch(/^7\.3\.1\.2 cannot tell/);
  expect(of('CCER', '06/07/2024', '2025-06-30', '2025-06-01')).toMatch(/^7\.3\.1\.3 cannot tell/);
});

test('what is missing or cannot be read is called by the name of the argument, and how to write it is said', () => {
  const cell = (...values: unknown[]) => of('CCER', ...values);
  expect(cell(null, '2025-06-30', '2025-06-01')).toBe(
    '7.3.1.3 cannot tell: the day of registration is missing',
  );
  // A year is no day: 2024 as a serial number would be in July 1905.
  expect(cell(2024, '2025-06-30', '2025-06-01')).toBe(
    '7.3.1.3 cannot tell: the day of registration “2024” cannot be read; write it like 2026-06-30',
  );
  expect(cell('2024-01-01', 2025, '2025-06-01')).toMatch(
    /^7\.3\.1\.1 cannot tell: the day of the declaration “2025”/,
  );
  expect(of('绿证', null, '2025-06-30', null, 45_000, 2024, '2')).toEqual({
    error: '#VALUE!',
    words: 'The year of generation 45000 looks like the date 2023-03-15; write the year, 2023.',
  });
});

test('a green certificate of the year, for scope 2, is met; of another year or scope it is not', () => {
  expect(of('绿证', null, '2025-06-30', null, 2024, 2024, '范围2')).toBe('met: 7.3.1.2, 7.3.1.4');
  expect(of('绿证', null, '2025-06-30', null, 2023, 2024, '范围2')).toMatch(/^7\.3\.1\.4 not met/);
  expect(of('绿证', null, '2025-06-30', null, 2024, 2024, '范围1')).toMatch(/^7\.3\.1\.4 not met/);
});

test('own forestry is not judged from one row, a blank row is empty', () => {
  expect(of('自主开发林业碳汇', null, '2025-06-30', null)).toMatch(/^7\.3\.2 cannot tell/);
  expect(of(null, null, '2025-06-30', null)).toBe('');
});
