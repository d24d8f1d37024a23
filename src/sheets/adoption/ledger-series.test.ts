import { ownView } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { ledgerLayout } from './ledger-layout';
import { seriesHeader, sumByYear } from './ledger-series';

test.each([
  [['外购电力', '一号厂房 万kWh'], '外购电力', '一号厂房', '万kWh'],
  [['一号厂房', '外购电力(kWh)'], '外购电力', '一号厂房', 'kWh'],
  [['柴油', '吨'], '柴油', undefined, '吨'],
  [['天然气'], '天然气', undefined, undefined],
] as const)('%j is the energy %s of the site %s in %s', (texts, source, site, unitText) => {
  const header = seriesHeader(texts);
  expect(header).toMatchObject({ source, site, unitText });
  expect(header.energy).toBeDefined();
});

test('a header that names no energy names no source of emissions', () => {
  expect(seriesHeader(['备注']).energy).toBeUndefined();
  expect(seriesHeader(['用水量', 't']).energy).toBeUndefined();
});

function sums(rows: readonly (readonly CellValue[])[], yearOfSheet?: number) {
  const view = ownView([['月份', '电(kWh)'], ...rows]);
  const layout = ledgerLayout(view, 1, false);
  if (!layout) throw new Error('no ledger');
  const { sums: found, remarks } = sumByYear(view, layout, 1, '电(kWh)', yearOfSheet);
  return {
    years: found.map(({ year, sum, values, blanks }) => [year, sum?.toString(), values, blanks]),
    told: remarks.map(({ header, seen, words }) => [header, seen, words['zh-CN']]),
    english: remarks.map(({ words }) => words['en-US']),
  };
}

test('0.1 and 0.2 are exactly 0.3; text that spells a number counts and is told', () => {
  const { years, told } = sums(
    [
      ['1月', 0.1],
      ['2月', '0.2'],
      ['3月', '189,005'],
    ],
    2025,
  );
  expect(years).toEqual([[2025, '189005.3', 3, 0]]);
  expect(told).toEqual([
    ['电(kWh)', '0.2', '以文本存放，按 0.2 计入合计'],
    ['电(kWh)', '189,005', '以文本存放，按 189005 计入合计'],
  ]);
});

test('blank is not zero: it is counted apart, 0 is a value', () => {
  expect(
    sums([
      ['1月', 0],
      ['2月', undefined],
      ['3月', 5],
    ]).years,
  ).toEqual([[undefined, '5', 2, 1]]);
});

test('years that the labels name have a sum each', () => {
  expect(
    sums(
      [
        ['2024-12', 7],
        ['2025-01', 1],
        ['2025-02', 2],
      ],
      2019,
    ).years,
  ).toEqual([
    [2024, '7', 1, 0],
    [2025, '3', 2, 0],
  ]);
});

test('what cannot be read leaves the sum of its year unknown, and of no other year', () => {
  const { years, told } = sums([
    ['2024-12', 7],
    ['2025-01', '约2'],
    ['2025-02', 2],
  ]);
  expect(years).toEqual([
    [2024, '7', 1, 0],
    [2025, undefined, 1, 0],
  ]);
  expect(told[0]?.slice(1)).toEqual(['约2', '无法读作数值；该年合计因此留空，未带入']);
});

test('a month that stands twice may be one amount too many: the year has no sum', () => {
  const { years, english } = sums(
    [
      ['1月', 1],
      ['1月', 2],
      ['2月', 3],
    ],
    2025,
  );
  expect(years).toEqual([[2025, undefined, 3, 0]]);
  expect(english).toEqual([
    'The period stands here twice and it cannot be told whether that is one amount too many; the sum of the year is left blank',
  ]);
  expect(
    sums(
      [
        ['1月', 1],
        ['1月', undefined],
        ['2月', 3],
      ],
      2025,
    ).years,
  ).toEqual([[2025, '4', 2, 1]]);
});

test('a sum below is compared: equal is passed over, another is told, and the periods win', () => {
  expect(
    sums(
      [
        ['1月', 1],
        ['2月', 2],
        ['合计', 3],
      ],
      2025,
    ).told,
  ).toEqual([]);
  const { years, told, english } = sums(
    [
      ['1月', 1],
      ['2月', '2'],
      ['合计', 1],
    ],
    2025,
  );
  expect(years).toEqual([[2025, '3', 2, 0]]);
  expect(told[1]?.[2]).toBe('此处合计为 1，各期之和为 3；带入的是各期之和');
  expect(english[1]).toBe(
    'The sum here is 1, the periods add up to 3; what the periods add up to is carried over',
  );
});

test('a series with nothing in it has no sum', () => {
  expect(
    sums([
      ['1月', undefined],
      ['2月', undefined],
    ]).years,
  ).toEqual([]);
});
