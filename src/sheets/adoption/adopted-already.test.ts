import { ownView, tableSheet, workbookOf } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { offsetsSheet } from '../declared/offsets-sheet';
import { findTable } from '../reading/read-table';
import { sortRows } from './adopted-already';
import { adoptRecords } from './adopt-records';

const headers = ['序号', '抵消类型', '项目名称', '登记机构', '登记日期', '数量(tCO2e)'];

function sort(
  theirs: readonly (readonly CellValue[])[],
  ours: readonly (readonly CellValue[])[] | undefined,
) {
  const list = adoptRecords(ownView([headers, ...theirs]), false);
  if (!list) throw new Error('no list');
  const standing = ours && workbookOf([tableSheet('CN_Offsets', [headers, ...ours], { row: 2 })]);
  const { fresh, already, remarks } = sortRows(list, standing && findTable(standing, offsetsSheet));
  return {
    fresh: fresh.map(({ values }) => values['number']),
    already,
    told: remarks.map(({ seen, words }) => [seen, words['zh-CN'], words['en-US']]),
  };
}

const one = ['1', 'CCER', '造林', '国家', '2024-07-02', 1500];
const two = ['2', 'CCER', '光伏', '国家', '2024-07-03', 200];

test('without our sheet, or with an empty one, every row is new', () => {
  for (const ours of [undefined, []])
    expect(sort([one, two], ours)).toEqual({ fresh: ['1', '2'], already: 0, told: [] });
});

test('a row that is there is known again, text and number of one figure being the same', () => {
  const standing = [1, 'ccer', '造林', '国家', 45475, '1,500'];
  expect(sort([one, two], [standing])).toEqual({ fresh: ['2'], already: 1, told: [] });
});

test('a row that is there with other values stays, and the columns are named', () => {
  const standing = ['1', 'CCER', '造林', '别处', 45475, 1400];
  expect(sort([one], [standing])).toEqual({
    fresh: [],
    already: 1,
    told: [
      [
        '',
        '已在第 4 行，但登记机构、数量(tCO2e)与这里不同；已有的行没有改动',
        'Already there in row 4, with other values for Registry, Quantity (tCO2e); that row was left as it is',
      ],
    ],
  });
});

test('what somebody filled in where the list is blank is no difference', () => {
  const standing = ['1', 'CCER', '造林', '国家', 45475, 1500];
  expect(sort([['1', 'CCER', '造林', undefined, undefined, 1500], two], [standing]).told).toEqual([]);
});

test('a row that stands twice in the list is two rows: one is there, one is new', () => {
  expect(sort([one, one], [['1', 'CCER', '造林', '国家', 45475, 1500]])).toEqual({
    fresh: ['1'],
    already: 1,
    told: [],
  });
});
