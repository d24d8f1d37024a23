import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import { offsetsSheet } from '../declared/offsets-sheet';
import type { CellValue } from '../../domain/cell';
import { findTable, namesakeOf } from './read-table';
import { inventorySheet } from '../declared/inventory-sheet';

const found = (...args: Parameters<typeof tableSheet>) =>
  findTable(workbookOf([tableSheet(...args)]), offsetsSheet);

test('the table is found by its name whatever the tab is called, without regard to case', () => {
  expect(found('cn_offsets', [['抵消类型'], ['CCER']], { name: '我的表' })?.sheet.name).toBe('我的表');
  expect(found('Other', [['抵消类型'], ['CCER']])).toBeUndefined();
});

test.each([
  ['抵消类型'],
  ['Offset type'],
  ['offset  TYPE'],
  ['抵 消 类 型'],
  ['抵消类型：'],
  ['抵消\n类型'],
  ['碳信用类型'],
  ['Type'],
])('%j is the column of the offset type', (header) => {
  expect(found('CN_Offsets', [[header], ['CCER']])?.columns.get('kind')).toBe(0);
});

test('full-width brackets and letters make no other header', () => {
  expect(found('CN_Offsets', [['数量（ｔＣＯ２ｅ）'], [1]])?.columns.get('tonnes')).toBe(0);
  expect(found('CN_Offsets', [['数量(tCO₂e)'], [1]])?.columns.get('tonnes')).toBe(0);
});

test('columns may be moved and strange ones may stand between them', () => {
  const table = found(
    'CN_Offsets',
    [
      ['经办人', '登记日期', '抵消类型'],
      ['李', 45475, 'CCER'],
    ],
    { column: 3 },
  );
  expect(table?.columns.get('kind')).toBe(5);
  expect(table?.columns.get('registered')).toBe(4);
});

test('an exact header wins over a synonym that stands before it', () => {
  const table = found('CN_Offsets', [
    ['类型', '抵消类型'],
    ['x', 'CCER'],
  ]);
  expect(table?.columns.get('kind')).toBe(1);
});

test('a column that is not there is absent, at the table’s first header', () => {
  const row = found('CN_Offsets', [['抵消类型'], ['CCER']], { row: 4, column: 2 })?.rows[0];
  expect(row?.cell('proof')).toEqual({ state: 'absent', at: { sheet: 'Sheet', row: 4, column: 2 } });
  expect(row?.cell('kind')).toMatchObject({
    state: 'present',
    value: 'CCER',
    at: { sheet: 'Sheet', row: 5, column: 2 },
  });
});

test('rows wholly blank are skipped, half-filled rows are kept, the totals row is no record', () => {
  const values = [
    ['抵消类型', '备注'],
    ['CCER', undefined],
    [undefined, undefined],
    ['', '  '],
    [undefined, '待补'],
    ['合计', undefined],
  ];
  expect(found('CN_Offsets', values, { hasTotals: true })?.rows.map(({ row }) => row)).toEqual([1, 4]);
});

test('a result of an earlier check does not make a blank row a record', () => {
  expect(
    found('CN_Offsets', [
      ['抵消类型', '检查结果'],
      [undefined, '✓ 计入'],
    ])?.rows,
  ).toEqual([]);
});

test('a formula that shows nothing, or an error, on a row without entries does not make it a line', () => {
  const values = [
    ['年份', '活动数据', '排放量(tCO2e)'],
    [undefined, undefined, ''],
    [undefined, undefined, { error: '#NAME?' }],
    [undefined, undefined, 12],
  ];
  const table = findTable(workbookOf([tableSheet('CN_Inventory', values)]), inventorySheet);
  expect(table?.rows.map(({ row }) => row)).toEqual([3]);
});

test('a namesake with other headers is not ours', () => {
  const inWorkbook = (values: readonly (readonly CellValue[])[]) =>
    namesakeOf(workbookOf([tableSheet('CN_Offsets', values)]), offsetsSheet);
  expect(
    inWorkbook([
      ['a', 'b'],
      [1, 2],
    ]),
  ).toBe('Sheet');
  // Of 29 columns a third must be known: 10 are, 9 are not.
  const headers = (count: number) =>
    offsetsSheet.columns.slice(0, count).map(({ header }) => header['zh-CN']);
  expect(inWorkbook([headers(10), []])).toBeUndefined();
  expect(inWorkbook([headers(9), []])).toBe('Sheet');
});
