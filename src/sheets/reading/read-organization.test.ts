import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import { readOrganization } from './read-organization';

const read = (...rows: readonly (readonly [string, string | number | undefined])[]) =>
  readOrganization(workbookOf([tableSheet('CN_Organization', [['项目', '填写'], ...rows])]));

test('items are known by their words in either language, in any order', () => {
  const organization = read(
    ['Declaration on', '2026年6月30日'],
    ['报告年份', '2025年'],
    ['碳中和范围类型：', '运营'],
  );
  expect(organization.declarationDay).toMatchObject({ state: 'value', value: '2026-06-30' });
  expect(organization.reportingYear).toMatchObject({ state: 'value', value: 2025 });
  expect(organization.neutralityType).toMatchObject({ state: 'value', value: 'operational' });
});

test('an entry is at its own cell', () => {
  expect(read(['声明日期', undefined]).declarationDay).toEqual({
    state: 'blank',
    at: { sheet: 'Sheet', row: 1, column: 1 },
  });
});

test('an item that is not there is absent at the table, and nothing is known without the sheet', () => {
  expect(read(['声明日期', '2026-06-30']).reportingYear).toEqual({
    state: 'absent',
    at: { sheet: 'Sheet', row: 0, column: 0 },
  });
  expect(readOrganization(workbookOf([])).reportingYear).toEqual({ state: 'absent', at: undefined });
});

test('scope 3 sources are parted at commas of any kind', () => {
  expect(read(['纳入的范围3排放源', '员工通勤、商务差旅，废弃物; transport']).scope3Sources).toMatchObject({
    value: ['员工通勤', '商务差旅', '废弃物', 'transport'],
  });
});
