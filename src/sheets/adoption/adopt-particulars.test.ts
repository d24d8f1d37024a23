import { ownView } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { adoptParticulars } from './adopt-particulars';
import type { AdoptableForm } from './adoption';

const adopt = (values: readonly (readonly CellValue[])[], language: 'zh-CN' | 'en-US' = 'zh-CN') =>
  adoptParticulars(ownView(values, '公司'), false, language);

const entries = (form: AdoptableForm | undefined) =>
  form?.rows.map(({ form: { id }, item, value }) => [id, item.key, value]);
const told = (form: AdoptableForm | undefined, language: 'zh-CN' | 'en-US' = 'zh-CN') =>
  form?.remarks.map(({ header, seen, words }) => [header, seen, words[language]]);

const sure: readonly (readonly CellValue[])[] = [
  ['组织名称', '示例制造有限公司'],
  ['统一社会信用代码：', '91440300MA00000000'],
  ['声明日期', '2026年6月30日'],
];

test('labels with their values on the right become entries; 2026-06-30 is day 46,203', () => {
  expect(entries(adopt(sure))).toEqual([
    ['organization', 'name', '示例制造有限公司'],
    ['organization', 'creditCode', '91440300MA00000000'],
    ['organization', 'declarationDay', 46203],
  ]);
});

test('pairs may stand side by side under a title, and labels may be English', () => {
  const form = adopt([
    ['Particulars'],
    ['Organization', 'Example Ltd', 'Key emitter', 'no'],
    ['Declaration on', '2026-06-30', 'Reporting year', '2025'],
  ]);
  expect(entries(form)).toEqual([
    ['organization', 'name', 'Example Ltd'],
    ['organization', 'keyEmitter', '否'],
    ['organization', 'declarationDay', 46203],
    ['organization', 'reportingYear', 2025],
  ]);
  expect(form?.area).toEqual({ row: 1, column: 0, rows: 2, columns: 4 });
  expect(form?.remarks).toEqual([]);
});

test('a label may hold its value itself, behind a colon of either width', () => {
  const form = adopt([
    ['组织名称：示例制造有限公司'],
    ['统一社会信用代码:91440300MA00000000', '声明日期： 2026-06-30 '],
    ['报告年度：', 2025],
  ]);
  expect(entries(form)).toEqual([
    ['organization', 'name', '示例制造有限公司'],
    ['organization', 'creditCode', '91440300MA00000000'],
    ['organization', 'declarationDay', 46203],
    ['organization', 'reportingYear', 2025],
  ]);
  expect(form?.columns.map(({ header, seen }) => [header, seen])).toEqual([
    ['组织名称', '示例制造有限公司'],
    ['统一社会信用代码', '91440300MA00000000'],
    ['声明日期', '2026-06-30'],
    ['报告年度：', '2025'],
  ]);
  expect(form?.rows[0]?.from.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  expect(form?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
});

test('a label with its value that is none of ours is listed; a colon with nothing behind it holds no value', () => {
  const form = adopt([
    ['组织名称：示例'],
    ['法定代表人：李四'],
    ['统一社会信用代码：9144'],
    ['声明日期：2026-06-30'],
    ['评价机构：'],
  ]);
  expect(entries(form)?.map(([, key]) => key)).toEqual(['name', 'creditCode', 'declarationDay']);
  expect(told(form)).toEqual([['法定代表人', '李四', '没有对应的项目，未带入']]);
});

test('one item with two values, one of them behind a colon, carries neither', () => {
  const form = adopt([...sure, ['报告年度：2024'], ['报告年度', 2025]]);
  expect(entries(form)?.map(([, key]) => key)).not.toContain('reportingYear');
  expect(told(form)?.map(([, seen]) => seen)).toEqual(['2024', '2025']);
});

test('a choice is entered in the words of the workbook’s language', () => {
  const values = [...sure, ['碳中和范围类型', '运营'], ['是否重点排放单位', true]];
  expect(entries(adopt(values, 'en-US'))?.slice(3)).toEqual([
    ['organization', 'neutralityType', 'Operational'],
    ['organization', 'keyEmitter', 'Yes'],
  ]);
});

test('what is none of the choices or no date goes along as it stands, and is told', () => {
  const form = adopt([...sure, ['碳中和范围类型', '全部'], ['计划制定日期', '去年春天']]);
  expect(entries(form)?.slice(3)).toEqual([
    ['organization', 'neutralityType', '全部'],
    ['organization', 'planDay', '去年春天'],
  ]);
  expect(told(form)).toEqual([
    ['碳中和范围类型', '全部', '不在可选的内容之中，按原样带入，检查时会指出'],
    ['计划制定日期', '去年春天', '无法读作日期，按原样带入，检查时会指出'],
  ]);
});

test('a code kept as a number has lost digits and is not carried over', () => {
  const form = adopt([sure[0] ?? [], ['统一社会信用代码', 914403000000000000], ['声明日期', '2026-06-30']]);
  expect(entries(form)?.map(([, key]) => key)).toEqual(['name', 'declarationDay']);
  expect(form?.columns[1]).toMatchObject({ header: '统一社会信用代码', carried: 0 });
  expect(told(form)?.[0]?.[2]).toContain('编号存成了数字');
});

test('a label of ours with nothing beside it is shown and carries nothing; blank is no value', () => {
  const form = adopt([...sure, ['报告年度', undefined], ['评价机构', '  ']]);
  expect(form?.columns.slice(3)).toMatchObject([
    { header: '报告年度', seen: '', carried: 0 },
    { header: '评价机构', seen: '', carried: 0 },
  ]);
  expect(form?.rows).toHaveLength(3);
  expect(form?.remarks).toEqual([]);
});

test('what matches no item, and what stands beside no label, is listed and not dropped', () => {
  const form = adopt([...sure.slice(0, 2), ['声明日期', '2026-06-30', '暂定'], ['法定代表人', '李四']]);
  expect(form?.columns[3]).toMatchObject({ header: '法定代表人', match: undefined, carried: 0 });
  expect(told(form)).toEqual([
    ['法定代表人', '李四', '没有对应的项目，未带入'],
    ['', '暂定', '左边没有项目名称，未带入'],
  ]);
  expect(told(form, 'en-US')?.map(([, , words]) => words)).toEqual([
    'No item of ours matches; not carried over',
    'There is no item on its left; not carried over',
  ]);
});

test('one item with two values carries neither, with the same value twice it is entered once', () => {
  const two = adopt([...sure, ['报告年度', 2024], ['报告年度', 2025]]);
  expect(entries(two)?.map(([, key]) => key)).not.toContain('reportingYear');
  expect(told(two)?.map(([, seen]) => seen)).toEqual(['2024', '2025']);
  const same = adopt([...sure, ['报告年度', 2025], ['报告年度', '2025年']]);
  expect(entries(same)?.filter(([, key]) => key === 'reportingYear')).toEqual([
    ['organization', 'reportingYear', 2025],
  ]);
});

test('a base year is the whole base period; first and last year named apart stay apart', () => {
  expect(entries(adopt([...sure, ['基准年', 2020]]))?.slice(3)).toEqual([
    ['base', 'firstYear', 2020],
    ['base', 'lastYear', 2020],
  ]);
  const apart = adopt([...sure, ['基准期起始年', 2018], ['基准期结束年', 2020]]);
  expect(entries(apart)?.slice(3)).toEqual([
    ['base', 'firstYear', 2018],
    ['base', 'lastYear', 2020],
  ]);
});

test.each([
  [
    'a card of a machine',
    [
      ['名称', '锅炉'],
      ['type', 'WNS'],
      ['year', 2020],
      ['method', '燃烧'],
    ],
  ],
  [
    'one particular that tells too few',
    [
      ['组织名称', '示例'],
      ['报告年度', 2025],
      ['声明日期', '2026-06-30'],
    ],
  ],
  [
    'two particulars in all',
    [
      ['声明日期', '2026-06-30'],
      ['统一社会信用代码', '9144'],
    ],
  ],
  [
    'headers side by side',
    [
      ['组织名称', '统一社会信用代码', '声明日期', '是否重点排放单位'],
      ['示例', '9144', '2026-06-30', '否'],
    ],
  ],
  [
    'labels alone',
    [
      ['组织名称', undefined],
      ['统一社会信用代码', undefined],
      ['声明日期', undefined],
    ],
  ],
  ['nothing', []],
] as const)('%s: nothing is mapped', (_, values) => {
  expect(adopt(values)).toBeUndefined();
});
