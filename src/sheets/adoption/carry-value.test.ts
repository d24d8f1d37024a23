import { Exact } from '../../domain/exact';
import type { CellValue } from '../../domain/cell';
import type { ColumnKind } from '../sheet';
import { carryValue } from './carry-value';

const one = new Exact(1);
const carry = (value: CellValue, kind: ColumnKind, ratio = one, date1904 = false) =>
  carryValue(value, kind, ratio, date1904);

test.each(['2021-06-30', '2021年6月30日', '2021/6/30', '２０２１．６．３０', 44377])(
  '%p is day 44,377, 30 June 2021',
  (value) => {
    expect(carry(value, 'day')).toEqual({ input: 44377 });
  },
);

test('in a workbook that counts days from 1904 the same day is 1,462 less', () => {
  expect(carry('2021-06-30', 'day', one, true)).toEqual({ input: 44377 - 1462 });
});

test('a tonne of a thousand kilogrammes: 1,234.5 kg are 1.2345 t, exactly', () => {
  expect(carry('1,234.5', 'tonnes', new Exact('0.001'))).toEqual({ input: 1.2345 });
  expect(carry(0, 'tonnes', new Exact('0.001'))).toEqual({ input: 0 });
});

test('fifteen digits carry over as they are, a sixteenth is told', () => {
  expect(carry('123456789012345', 'number')).toEqual({ input: 123456789012345 });
  expect(carry('1.234567890123456', 'number').words?.['en-US']).toBe('More than 15 digits; Excel keeps 15');
});

test.each([
  ['day', '去年', '无法读作日期，按原样带入，检查时会指出'],
  ['year', '近年', '无法读作年份，按原样带入，检查时会指出'],
  ['number', '约100', '无法读作数值，按原样带入，检查时会指出'],
  ['tonnes', '1,23', '无法读作数值，按原样带入，检查时会指出'],
] as const)('as %s, %j goes along as it stands and is told', (kind, value, words) => {
  const carried = carry(value, kind);
  expect([carried.input, carried.words?.['zh-CN']]).toEqual([value, words]);
});

test('codes: a number is text of its digits, and one that Excel cut carries nothing', () => {
  expect(carry(12345, 'text')).toEqual({ input: '12345' });
  expect(carry(999999999999999, 'text')).toEqual({ input: '999999999999999' });
  expect(carry(1e15, 'text').input).toBeUndefined();
  expect(carry(1e15, 'text').words?.['en-US']).toContain('Enter it as text');
  expect(carry('  CCER-1 ', 'text')).toEqual({ input: 'CCER-1' });
});

test('an error carries nothing and is told; true and false stay what they are', () => {
  expect(carry({ error: '#DIV/0!' }, 'number')).toMatchObject({
    input: undefined,
    words: { 'zh-CN': '错误值，未带入', 'en-US': 'An error value; not carried over' },
  });
  expect(carry(false, 'choice')).toEqual({ input: false });
});
