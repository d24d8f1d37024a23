import { ownView } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { adoptLedger } from './adopt-ledger';

const adopt = (
  values: readonly (readonly CellValue[])[],
  { language = 'zh-CN' as 'zh-CN' | 'en-US', sheet = '台账', isTurned = false } = {},
) => adoptLedger(ownView(values, sheet, isTurned), isTurned ? 4 : 2, false, language);

const ledger = [
  ['月份', '外购电力(万kWh)', '备注'],
  ['1月', 10, '抄表晚'],
  ['2月', 20.5, undefined],
];

test('a series becomes a line with its sum, its scope and a factor to check; 10 and 20.5 are 30.5', () => {
  const list = adopt(ledger, { sheet: '2025年台账' });
  expect(list?.rows[0]?.values).toMatchObject({
    year: 2025,
    scope: '范围2',
    category: '外购电力',
    source: '外购电力',
    gas: 'CO2',
    activity: 30.5,
    unit: '万kWh',
    factorUnit: 'tCO2/MWh',
    note: "来自 '2025年台账'!B2:B3，2 个值之和",
  });
  expect(list?.rows[0]?.values['factor']).toMatchObject({ cached: 0.5306 });
  expect(list?.columns.map(({ header, match, carried }) => [header, match?.['en-US'], carried])).toEqual([
    ['外购电力(万kWh)', 'Source: 外购电力 (万kWh)', 2],
    ['备注', undefined, 0],
  ]);
});

test('in English the line, its scope and its note are English', () => {
  expect(adopt(ledger, { language: 'en-US', sheet: '2025' })?.rows[0]?.values).toMatchObject({
    scope: 'Scope 2',
    category: 'Electricity',
    note: "From '2025'!B2:B3, sum of 2",
  });
});

test('the title above is asked for the year before the tab; two years leave it blank, and that is told', () => {
  const titled = (title: string) => adopt([[title], ...ledger], { sheet: '2023' })?.rows[0]?.values['year'];
  expect(titled('2024 年台账')).toBe(2024);
  expect(titled('台账')).toBe(2023);
  expect(titled('2023—2024 年台账')).toBeUndefined();
  expect(adopt(ledger)?.remarks.map(({ words }) => words['zh-CN'])).toContain('看不出是哪一年，年份留空');
});

test('years that the labels name become a line each', () => {
  const list = adopt([
    ['年份', '柴油(吨)'],
    [2024, 3],
    [2025, 4],
  ]);
  expect(list?.rows.map(({ values }) => [values['year'], values['activity']])).toEqual([
    [2024, 3],
    [2025, 4],
  ]);
});

test('months side by side are read as well, with their headers in front', () => {
  const turned = adopt(
    [
      ['能源', '单位', '2025年1月', '2025年2月'],
      ['外购电力', 'kWh', 100, 200],
      ['柴油', '吨', 1, undefined],
    ],
    { isTurned: true },
  );
  expect(turned?.rows.map(({ values }) => [values['source'], values['unit'], values['activity']])).toEqual([
    ['外购电力', 'kWh', 300],
    ['柴油', '吨', 1],
  ]);
  expect(turned?.rows[1]?.origin).toBe('台账!C3:D3');
});

test('what is no energy, and rows that are no period, are told with what they hold and counted in no sum', () => {
  const list = adopt([...ledger, ['制表：李', '三月补', undefined]], { sheet: '2025' });
  expect(list?.rows[0]?.values['activity']).toBe(30.5);
  expect(list?.remarks.map(({ header, seen, words }) => [header, seen, words['en-US']])).toEqual([
    ['', '制表：李 | 三月补', 'No month or year that can be told; counted in no sum'],
    ['外购电力(万kWh)', '', 'The emission factor is a proposal; check it before use'],
    [
      '备注',
      '抄表晚',
      'No source of emissions that is known; values not carried over: 1. Add a line to the inventory where they count',
    ],
  ]);
});

test('no unit and no factor are left blank and told; a period left blank is not taken for zero', () => {
  const list = adopt(
    [
      ['月份', '汽油'],
      ['1月', 5],
      ['2月', undefined],
    ],
    { sheet: '2025' },
  );
  expect(list?.rows[0]?.values).toMatchObject({ activity: 5, unit: undefined });
  expect(list?.rows[0]?.values['factor']).toBeUndefined();
  expect(list?.remarks.map(({ words }) => words['zh-CN'])).toEqual([
    '1 个期间空白，没有按零计入；确为零的请填 0',
    '表头没有单位，单位留空',
    '排放因子留空，请填写',
  ]);
});

test('months without any energy beside them are no ledger', () => {
  expect(
    adopt([
      ['月份', '产量(件)'],
      ['1月', 5],
      ['2月', 6],
    ]),
  ).toBeUndefined();
  expect(
    adopt([
      ['月份', '外购电力(kWh)'],
      ['1月', undefined],
      ['2月', undefined],
    ]),
  ).toBeUndefined();
});
