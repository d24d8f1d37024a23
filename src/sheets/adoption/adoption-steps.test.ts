import { ownView, tableSheet, workbookOf } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { adoptParticulars } from './adopt-particulars';
import { adoptRecords } from './adopt-records';
import { adoptionSheet } from './adoption-sheet';
import { adoptionSteps, leftOutLists, type SortedAdoption } from './adoption-steps';

const list = adoptRecords(
  ownView(
    [
      ['抵消类型', '登记机构', '登记日期', '经办人'],
      ['CCER', '国家', '2025-01-01', '李'],
    ],
    '财务',
  ),
  false,
);
const form = adoptParticulars(
  ownView(
    [
      ['组织名称', '示例'],
      ['统一社会信用代码', '9144'],
      ['声明日期', '2026-06-30'],
    ],
    '公司',
  ),
  false,
  'zh-CN',
);
if (!list || !form) throw new Error('nothing found');
const found: readonly SortedAdoption[] = [
  { list, isWanted: false, fresh: [], already: 1, remarks: [] },
  { list: form, isWanted: true, fresh: form.rows, already: 0, remarks: [] },
];

const shown = (language: 'zh-CN' | 'en-US') => {
  const { steps, sheet } = adoptionSteps(workbookOf([]), found, language);
  const cells = steps.flatMap((step) => (step.do === 'write' ? step.cells : []));
  const start = cells.findIndex(([first]) => first === '财务');
  return {
    sheet,
    rows: cells.slice(start, start + 10).map((row) => row.map((cell) => cell ?? '').join(' | ')),
    links: steps.flatMap((step) => (step.do === 'link' ? [step.target] : [])),
  };
};

test('each list has a row of its own with its name and choice, then its columns, then what is to be told', () => {
  const { sheet, rows } = shown('zh-CN');
  expect(sheet).toBe('并入预览');
  expect(rows).toEqual([
    '财务 | 否 | 财务!A1:D2 | A1:D2 | → 抵消台账 | 1 行：新的 0 行，已在其中的 1 行 | 0 | ',
    ' |  | 财务!A1 | 抵消类型 | 抵消类型 |  | 1 | ',
    ' |  | 财务!B1 | 登记机构 | 登记机构 |  | 1 | ',
    ' |  | 财务!C1 | 登记日期 | 登记日期 |  | 1 | ',
    ' |  | 财务!D1 | 经办人 | （没有对应） |  | 0 | ',
    ' |  | 财务!D2 | 经办人 |  | 没有对应的列，1 个值未带入 |  | 李',
    '公司 | 是 | 公司!A1:B3 | A1:B3 | → 组织信息 | 3 项：新的 3 项，已在其中的 0 项 | 3 | ',
    ' |  | 公司!A1 | 组织名称 | 组织信息：组织名称 |  | 1 | 示例',
    ' |  | 公司!A2 | 统一社会信用代码 | 组织信息：统一社会信用代码 |  | 1 | 9144',
    ' |  | 公司!A3 | 声明日期 | 组织信息：声明日期 |  | 1 | 2026-06-30',
  ]);
});

test('in English it says the same, and every row leads to its cells', () => {
  const { sheet, rows, links } = shown('en-US');
  expect(sheet).toBe('Adoption');
  expect(rows[0]).toBe(
    '财务 | No | 财务!A1:D2 | A1:D2 | → Offsets | Rows: 1; new: 0, already there: 1 | 0 | ',
  );
  expect(rows[6]).toBe(
    '公司 | Yes | 公司!A1:B3 | A1:B3 | → Organization | Items: 3; new: 3, already there: 0 | 3 | ',
  );
  expect(links).toEqual([
    '财务!A1:D2',
    '财务!A1',
    '财务!B1',
    '财务!C1',
    '财务!D1',
    '财务!D2',
    '公司!A1:B3',
    '公司!A1',
    '公司!A2',
    '公司!A3',
  ]);
});

const preview = (...rows: readonly (readonly CellValue[])[]) =>
  workbookOf([tableSheet(adoptionSheet.tableName, [['台账', '是否并入'], ...rows], { name: '并入预览' })]);

test.each([
  [
    [
      ['财务', '否'],
      [undefined, undefined],
      ['公司', '是'],
    ],
    ['财务'],
  ],
  [
    [
      ['财务', 'NO'],
      ['公司', false],
    ],
    ['财务', '公司'],
  ],
  [
    [
      ['财务', undefined],
      ['公司', ' '],
    ],
    [],
  ],
])('of %j the lists %j are left out', (rows, left) => {
  expect([...leftOutLists(preview(...rows))]).toEqual(left);
});

test.each([
  ['不要', '财务', '并入预览!B2 的“不要”没有作用'],
  ['否', undefined, '并入预览!B2 的“否”没有作用'],
  [{ error: '#N/A' }, '财务', '并入预览!B2 的“#N/A”没有作用'],
])('%p in the row of %p would be without effect and is refused', (entry, name, words) => {
  expect(() => leftOutLists(preview([name, entry]))).toThrow(
    expect.objectContaining({
      words: { 'zh-CN': expect.stringContaining(words) as string, 'en-US': expect.any(String) as string },
    }) as Error,
  );
});

test('without a preview nothing is left out', () => {
  expect(leftOutLists(workbookOf([])).size).toBe(0);
});
