import { ownView } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { adoptRecords, shortened } from './adopt-records';

const headers = ['序号', '抵消类型', '登记机构', '登记日期', '数量(t)', '经办人'];
const record = (...values: readonly CellValue[]) => values;
const first = record(1, 'CCER', '国家', '2024-07-02', 1500, '李');
const second = record(2, '绿证', '国家', '2025/1/3', undefined, undefined);

const adopt = (values: readonly (readonly CellValue[])[]) => adoptRecords(ownView(values), false);
const told = (values: readonly (readonly CellValue[])[]) =>
  adopt(values)?.remarks.map(({ header, seen, words }) => [header, seen, words['zh-CN']]);

test('headers may stand under a title; each column has its match, each record its row', () => {
  const list = adopt([['2025 年抵消台账'], headers, first, second]);
  expect(list?.target.id).toBe('offsets');
  expect(list?.area).toEqual({ row: 1, column: 0, rows: 3, columns: 6 });
  expect(list?.columns.map(({ header, match, carried }) => [header, match?.['en-US'], carried])).toEqual([
    ['序号', 'No.', 2],
    ['抵消类型', 'Offset type', 2],
    ['登记机构', 'Registry', 2],
    ['登记日期', 'Registered on', 2],
    ['数量(t)', 'Quantity (tCO2e)', 1],
    ['经办人', undefined, 0],
  ]);
  // 2024-07-02 and 2025-01-03; a blank quantity stays blank.
  expect(list?.rows.map(({ values }) => [values['registered'], values['tonnes']])).toEqual([
    [45475, 1500],
    [45660, undefined],
  ]);
  expect(list?.rows[0]?.origin).toBe('台账!A3:F3');
});

test('a column that matches none is told with what it holds', () => {
  expect(told([headers, first, second])).toEqual([['经办人', '李', '没有对应的列，1 个值未带入']]);
});

test('sums, notes and the headers again are no records, and each is told', () => {
  expect(
    told([
      headers,
      first,
      headers,
      second,
      ['合计', undefined, undefined, undefined, 1500, undefined],
      ['以上由财务部填写'],
    ])?.slice(1),
  ).toEqual([
    ['', '序号 | 抵消类型 | 登记机构 | …', '重复的表头，未带入'],
    ['', '合计 | 1500', '合计行，不是记录，未带入'],
    ['', '以上由财务部填写', '只有说明，没有记录内容，未带入'],
  ]);
});

test('a unit of the header is converted: 500 kg are 0.5 t, 2,000 kWh are 2 MWh', () => {
  const list = adopt([
    ['抵消类型', '登记机构', '登记日期', '数量（kg）', '绿证电量(kWh)'],
    ['CCER', '国家', '2024-07-02', 500, 2000],
  ]);
  expect(list?.rows[0]?.values).toMatchObject({ tonnes: 0.5, electricity: 2 });
});

test('a unit that is none of mass carries nothing over, and says so', () => {
  const rows = [
    ['抵消类型', '登记机构', '登记日期', '序列号起', '数量(kWh)'],
    ['CCER', '国家', '2024-07-02', 'A-1', 500],
  ];
  expect(adopt(rows)?.rows[0]?.values['tonnes']).toBeUndefined();
  expect(adopt(rows)?.columns[4]).toMatchObject({ match: undefined, carried: 0 });
  expect(told(rows)).toEqual([['数量(kWh)', '500', '单位“kWh”不能换算，1 个值未带入']]);
});

test('a value that cannot be read goes along as it stands, under the header it has', () => {
  const rows = [headers, record(1, 'CCER', '国家', '去年', { error: '#N/A' }, undefined)];
  expect(adopt(rows)?.rows[0]?.values['registered']).toBe('去年');
  expect(told(rows)).toEqual([
    ['登记日期', '去年', '无法读作日期，按原样带入，检查时会指出'],
    ['数量(t)', '#N/A', '错误值，未带入'],
  ]);
});

test('an inventory is known by its own headers, and the unit of the activity may stand in its header', () => {
  const list = adopt([
    ['年份', '排放源', '活动数据(万kWh)', '排放因子', '因子单位'],
    [2025, '外购电力', 10, 0.5306, 'tCO2/MWh'],
  ]);
  expect(list?.target.id).toBe('inventory');
  expect(list?.rows[0]?.values).toEqual({
    year: 2025,
    source: '外购电力',
    activity: 10,
    factor: 0.5306,
    factorUnit: 'tCO2/MWh',
    unit: '万kWh',
  });
});

test('two telling headers are too few, three are enough', () => {
  expect(
    adopt([
      ['抵消类型', '登记机构', '甲'],
      ['CCER', '国家', 1],
    ]),
  ).toBeUndefined();
  expect(
    adopt([
      ['抵消类型', '登记机构', '登记日期'],
      ['CCER', '国家', '2025-01-01'],
    ])?.rows,
  ).toHaveLength(1);
});

test('headers without a record under them are no list', () => {
  expect(adopt([headers])).toBeUndefined();
  expect(adopt([])).toBeUndefined();
});

test('what stands there is shown by its first three texts of thirty characters', () => {
  expect(shortened(['a', 'b', 'c'])).toBe('a | b | c');
  expect(shortened(['a', 'b', 'c', 'd'])).toBe('a | b | c | …');
  expect(shortened(['x'.repeat(30)])).toBe('x'.repeat(30));
  expect(shortened(['x'.repeat(31)])).toBe(`${'x'.repeat(30)}…`);
});
