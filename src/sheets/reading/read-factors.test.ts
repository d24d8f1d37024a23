import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { readFactors } from './read-factors';

const read = (header: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  readFactors(workbookOf([tableSheet('CN_Factors', [header, ...rows], { name: '因子' })]))?.factors ?? [];

test('a factor has its fields with the cells they stand in', () => {
  const [factor] = read(
    ['排放源', '气体', '排放因子', '因子单位', '因子来源', '锁定日期'],
    ['外购电力', 'CO2', 0.5777, 'tCO2/MWh', '国家', '2024-03-15'],
  );
  expect(factor?.source).toMatchObject({ value: '外购电力', at: { sheet: '因子', row: 1, column: 0 } });
  expect(String(factor?.value.state === 'value' && factor.value.value)).toBe('0.5777');
  expect(factor?.origin).toMatchObject({ value: '国家' });
  expect(factor?.lockedOn).toMatchObject({ value: '2024-03-15', at: { sheet: '因子', row: 1, column: 5 } });
  expect(factor?.site).toEqual({ state: 'absent', at: { sheet: '因子', row: 0, column: 0 } });
});

test('a factor of 0 is one, a negative or an error is kept as seen, a blank stays blank', () => {
  const states = read(['排放源', '排放因子'], ['一', 0], ['二', -0.1], ['三', { error: '#N/A' }], ['四', ''])
    .map(({ value }) => value)
    .map((value) => (value.state === 'unreadable' ? value.seen : value.state));
  expect(states).toEqual(['value', '-0.1', '#N/A', 'blank']);
});

test('blank rows are no factors, and without the table there are none', () => {
  expect(read(['排放源', '排放因子'], [undefined, undefined])).toEqual([]);
  expect(readFactors(workbookOf([]))).toBeUndefined();
});
