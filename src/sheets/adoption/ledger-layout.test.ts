import { ownView } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { ledgerLayout } from './ledger-layout';

const layout = (values: readonly (readonly CellValue[])[], deepest = 2) =>
  ledgerLayout(ownView(values), deepest, false);

test('months under two rows of headers and a title: the headers start below the title', () => {
  const found = layout([
    ['2025 年台账', undefined, undefined],
    ['月份', '外购电力', '天然气'],
    [undefined, 'kWh', 'm³'],
    ['1月', 1, 2],
    ['2月', 3, 4],
    ['合计', 4, 6],
    ['制表人', '李', undefined],
  ]);
  expect(found).toMatchObject({ labels: 0, headers: { first: 1, end: 3 }, end: 6 });
  expect(found?.periods.map(({ row, label }) => [row, label.period])).toEqual([
    [3, '01'],
    [4, '02'],
    [5, 'total'],
  ]);
});

test('the column of periods need not be the first', () => {
  expect(
    layout([
      ['厂区', '年份', '电(kWh)'],
      ['甲', 2024, 1],
      ['甲', 2025, 2],
    ])?.labels,
  ).toBe(1);
});

test('one period alone is no series, two are', () => {
  const rows = [
    ['月份', '电'],
    ['1月', 1],
    ['2月', 2],
  ];
  expect(layout(rows)?.periods).toHaveLength(2);
  expect(layout(rows.slice(0, 2))).toBeUndefined();
  expect(layout([...rows.slice(0, 2), ['合计', 1]])).toBeUndefined();
});

test('days under a header that is no period are dates of records', () => {
  const days = (header: string) => [
    [header, '项目'],
    ['2025-01-03', 'a'],
    ['2025-02-03', 'b'],
  ];
  expect(layout(days('登记'))).toBeUndefined();
  expect(layout(days('日期'))?.periods).toHaveLength(2);
  expect(layout(days(''))?.periods).toHaveLength(2);
});

test.each(['能源品种', 'Energy', '项目', '单位', '年份'])(
  'years as numbers are periods under %s, which says what stands beside them',
  (header) => {
    const rows = [
      [header, '电(kWh)'],
      [2024, 1],
      [2025, 2],
    ];
    expect(layout(rows)?.periods).toHaveLength(2);
  },
);

test('amounts that look like years are none, months need no header at all', () => {
  const rows = (header: string, ...labels: readonly CellValue[]) => [
    [header, '电'],
    ...labels.map((label) => [label, 1]),
  ];
  expect(layout(rows('数量', 2000, 2010))).toBeUndefined();
  expect(layout(rows('数量', '1月', '2月'))?.periods).toHaveLength(2);
});

test('without a row of headers above there is no ledger', () => {
  expect(
    layout([
      ['1月', 1],
      ['2月', 2],
    ]),
  ).toBeUndefined();
});
