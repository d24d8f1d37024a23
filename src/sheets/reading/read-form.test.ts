import type { CellValue } from '../../domain/cell';
import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import { preparationSheet } from '../declared/preparation-sheet';
import { readForm } from './read-form';

const read = (values: readonly (readonly CellValue[])[], where: Parameters<typeof tableSheet>[2] = {}) =>
  readForm(workbookOf([tableSheet('CN_Preparation', values, { name: '计划', ...where })]), preparationSheet);

const present = (value: CellValue, row: number, column: number) => ({
  state: 'present',
  value,
  at: { sheet: '计划', row, column },
});

test('columns may be moved and strange ones may stand between them', () => {
  const form = read(
    [
      ['证明文件', '负责人', '填写', '项目'],
      ['文件 1', '李', '是', '设有温室气体管理机构'],
    ],
    { row: 4, column: 2 },
  );
  expect(form.entry('body')).toMatchObject(present('是', 5, 4));
  expect(form.evidence('body')).toMatchObject(present('文件 1', 5, 2));
  expect(form.at).toEqual({ sheet: '计划', row: 4, column: 2 });
});

test('rows may be inserted, put in another order, and noted beside', () => {
  const form = read([
    ['项目', '填写'],
    ['以下由办公室填写', undefined],
    ['时间表', '2025 年'],
    [undefined, undefined],
    ['碳中和承诺', '不晚于 2050 年'],
  ]);
  expect(form.entry('timetable')).toMatchObject(present('2025 年', 2, 1));
  expect(form.entry('commitment')).toMatchObject(present('不晚于 2050 年', 4, 1));
});

test.each([
  ['碳中和承诺'],
  ['碳中和承诺：'],
  ['碳中和承诺*'],
  ['碳 中 和 承 诺'],
  ['承诺'],
  ['Commitment'],
  ['commitment  statement'],
])('%j is the item of the commitment', (item) => {
  expect(
    read([
      ['Item', 'Entry'],
      [item, 'x'],
    ]).entry('commitment'),
  ).toMatchObject(present('x', 1, 1));
});

test('of two rows of one item the first counts', () => {
  const form = read([
    ['项目', '填写'],
    ['时间表', '2025 年'],
    ['时间表', '2030 年'],
  ]);
  expect(form.entry('timetable')).toMatchObject(present('2025 年', 1, 1));
});

test('an item or a column that is not there is absent at the table, all is absent without the form', () => {
  const absent = { state: 'absent', at: { sheet: '计划', row: 0, column: 0 } };
  const form = read([
    ['项目', '填写'],
    ['时间表', '2025 年'],
  ]);
  expect(form.entry('commitment')).toEqual(absent);
  expect(form.evidence('timetable')).toEqual(absent);
  const none = readForm(workbookOf([]), preparationSheet);
  expect([none.at, none.entry('timetable')]).toEqual([undefined, { state: 'absent', at: undefined }]);
});

test('a form whose items cannot be found by a header is absent', () => {
  const form = read([
    ['甲', '填写'],
    ['时间表', '2025 年'],
  ]);
  expect(form.entry('timetable').state).toBe('absent');
});
