import type { CellValue } from '../../domain/cell';
import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import { readBase } from './read-base';

const read = (...rows: readonly (readonly CellValue[])[]) =>
  readBase(workbookOf([tableSheet('CN_Base', [['项目', '填写'], ...rows])]));

test('a base in Chinese, its items renamed', () => {
  expect(
    read(
      ['基准年', '2018年'],
      ['基准期截止年', '2022'],
      ['基准方法', '移动平均'],
      ['年数', 3],
      ['基准值', '1,500.5'],
    ),
  ).toMatchObject({
    firstYear: { value: 2018 },
    lastYear: { value: 2022 },
    method: { value: 'moving' },
    latestYears: { value: 3 },
    value: { state: 'value' },
    adjusted: { state: 'absent' },
  });
});

test('a base in English', () => {
  const base = read(
    ['First year of the base period', 2022],
    ['Method of the base value', 'One year'],
    ['Base value (tCO2e)', 1200],
    ['Base adjusted', 'No'],
  );
  expect(base).toMatchObject({
    firstYear: { value: 2022 },
    method: { value: 'year' },
    adjusted: { value: false },
  });
  expect(base.value.state === 'value' && base.value.value.toString()).toBe('1200');
});

test.each([
  ['基准值方法', '中位数', 'method'],
  ['移动平均年数', 2.5, 'latestYears'],
  ['移动平均年数', 0, 'latestYears'],
  ['基准值(tCO2e)', '约1200', 'value'],
  ['基准期起始年', '2018-2022', 'firstYear'],
] as const)('%s that says %j cannot be read', (item, entry, key) => {
  expect(read([item, entry])[key]).toMatchObject({ state: 'unreadable', seen: String(entry) });
});
