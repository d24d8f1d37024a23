import type { CellAddress } from '../../domain/cell';
import { Exact } from '../../domain/exact';
import type { SourcedAmount } from './document-figures';
import { nothing, tonnesRow } from './document-rows';

const cells = (count: number): CellAddress[] =>
  Array.from({ length: count }, (_, row) => ({ sheet: '排放清单', row: row + 3, column: 12 }));

/** 12.5 t of some lines, or records. */
const sum = (count: number, unknown: number, of: SourcedAmount['of'] = 'lines'): SourcedAmount => ({
  amount: new Exact('12.5'),
  cells: cells(count),
  unknown,
  of,
});

test('a sum of three lines that are all known is told with their cells and without a remark', () => {
  expect(tonnesRow('净排放量', sum(3, 0), 'zh-CN')).toMatchObject({
    value: 12.5,
    unit: 'tCO2e',
    where: '排放清单!M4:M6',
    remark: '',
  });
});

test('what is not in the sum is told before the remark', () => {
  expect(tonnesRow('净排放量', sum(3, 2), 'zh-CN', '与抵消量比较')).toMatchObject({
    value: 12.5,
    remark: '2 行的排放量未知，没有算入\n与抵消量比较',
  });
  expect(tonnesRow('Net', sum(3, 1), 'en-US').remark).toBe('1 line without known tonnes, not in it');
  expect(tonnesRow('Net', sum(3, 2), 'en-US').remark).toBe('2 lines without known tonnes, not in it');
  expect(tonnesRow('Pending', sum(2, 1, 'records'), 'en-US').remark).toBe(
    '1 record without a known amount, not in it',
  );
});

test('of three lines, two unknown leave a number, three leave none: unknown is not 0 t', () => {
  expect(tonnesRow('HFCs', sum(3, 2), 'zh-CN').value).toBe(12.5);
  expect(tonnesRow('HFCs', sum(3, 3), 'zh-CN').value).toBe(nothing);
  expect(tonnesRow('HFCs', sum(0, 0), 'zh-CN').value).toBe(nothing);
});
