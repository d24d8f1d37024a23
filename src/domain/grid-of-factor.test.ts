import { Exact } from './exact';
import { gridFactorsOfValue, gridsNamedIn, gridYearsNamedIn } from './grid-of-factor';

const named = (text: string) => gridsNamedIn(text).map(({ zhName }) => zhName);

test.each([
  ['全国电力平均二氧化碳排放因子', ['全国']],
  ['全国碳市场', ['全国电网平均（碳市场报告用）']],
  ['南方区域电网平均', ['南方']],
  ['广东省电力因子', ['广东']],
  ['南方电网（广东）', ['南方', '广东']],
  ['China Southern grid', ['南方']],
  ['supplier in Nanchina', []],
  ['供应商提供', []],
])('“%s” names %j', (text, grids) => {
  expect(named(text)).toEqual(grids);
});

test('a value is that of every grid and year that has it', () => {
  const of = (value: string) =>
    gridFactorsOfValue(new Exact(value)).map(({ region, year }) => `${region.zhName} ${year}`);
  expect(of('0.5366')).toEqual(['全国 2022']);
  expect(of('0.53660')).toEqual(['全国 2022']);
  expect(of('0.5365')).toEqual([]);
});

test('years of which factors are held are found in a text, those of announcements are not', () => {
  expect(gridYearsNamedIn('《关于发布2022年电力因子的公告》公告2024年第33号')).toEqual([2022]);
  expect(gridYearsNamedIn('20220101')).toEqual([]);
});
