import type { CellValue } from '../../domain/cell';
import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import { readBoundary } from './read-boundary';

const read = (...rows: readonly (readonly CellValue[])[]) =>
  readBoundary(workbookOf([tableSheet('CN_Boundary', [['项目', '填写'], ...rows])]));

test('boundary, departures and each kind of source are read, in either language and any order', () => {
  const boundary = read(
    ['Commuting and business travel', 'below 1 %'],
    ['过程排放', '无'],
    ['组织边界', '总部大楼'],
    ['Departures from the accounting standard', 'none'],
  );
  expect(boundary.description).toMatchObject({ value: '总部大楼' });
  expect(boundary.deviation).toMatchObject({ value: 'none' });
  expect(boundary.statements.commuting).toMatchObject({ value: 'below 1 %' });
  expect(boundary.statements.process).toMatchObject({ value: '无' });
});

test('a kind left blank says nothing, and is no “none”', () => {
  const { statements } = read(['逸散排放', undefined], ['外购热力', '  ']);
  expect([statements.fugitive.state, statements.heat.state, statements.waste.state]).toEqual([
    'blank',
    'blank',
    'absent',
  ]);
});
