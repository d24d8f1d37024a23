import type { CellValue } from '../../domain/cell';
import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import { readOffsets } from './read-offsets';

const read = (header: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  readOffsets(workbookOf([tableSheet('CN_Offsets', [header, ...rows], { name: '抵消' })]))?.records ?? [];

test('a record has its fields with the cells they stand in', () => {
  const [record] = read(['序号', '抵消类型', '登记日期', '数量(tCO2e)'], [1, 'CCER', '2021年6月29日', 200]);
  expect(record?.label).toBe('1');
  expect(record?.kind).toMatchObject({ value: { named: { id: 'ccer' }, seen: 'CCER' } });
  expect(record?.registered).toMatchObject({
    state: 'value',
    value: '2021-06-29',
    at: { sheet: '抵消', row: 1, column: 2 },
  });
  expect(record?.proof).toEqual({ state: 'absent', at: { sheet: '抵消', row: 0, column: 0 } });
});

test('a record without a number goes by its place in the table', () => {
  expect(read(['抵消类型'], ['CCER'], ['绿证']).map(({ label }) => label)).toEqual(['1', '2']);
});

test.each([
  [
    'PH-1',
    'PH-9',
    {
      state: 'value',
      value: [{ stem: 'PH', first: 1n, last: 9n }],
      at: { sheet: '抵消', row: 1, column: 0 },
    },
  ],
  [
    undefined,
    'PH-1~9',
    {
      state: 'value',
      value: [{ stem: 'PH', first: 1n, last: 9n }],
      at: { sheet: '抵消', row: 1, column: 1 },
    },
  ],
  ['PH-9', 'PH-1', { state: 'unreadable', seen: 'PH-9 … PH-1', at: { sheet: '抵消', row: 1, column: 0 } }],
  [undefined, undefined, { state: 'blank', at: { sheet: '抵消', row: 1, column: 0 } }],
  [
    { error: '#REF!' },
    'PH-1',
    { state: 'unreadable', seen: '#REF!', at: { sheet: '抵消', row: 1, column: 0 } },
  ],
])('serials %j to %j', (start, end, expected) => {
  const [record] = read(['序列号起', '序列号止', '备注'], [start, end, 'x']);
  expect(record?.serials).toMatchObject(expected);
});

test('one serial column holds both ends, none is absent', () => {
  expect(read(['序列号'], ['PH-1 至 PH-9'])[0]?.serials).toMatchObject({ value: [{ first: 1n, last: 9n }] });
  expect(read(['备注'], ['x'])[0]?.serials.state).toBe('absent');
});
