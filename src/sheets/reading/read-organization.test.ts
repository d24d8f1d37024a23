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
  expect(read(['声明日期', undefined]).declarationDay).toMatchObject({
    state: 'blank',
    at: { sheet: 'Sheet', row: 1, column: 1 },
  });
});

test('an item that is not there is absent at the table, and nothing is known without the sheet', () => {
  expect(read(['声明日期', '2026-06-30']).reportingYear).toMatchObject({
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

test('readings and editions are known by their words; blank and missing are not a choice, other words cannot be read', () => {
  const chosen = read(
    ['GWP所用评估报告', 'IPCC AR5'],
    ['Fuel set', '发改委'],
    ['与抵消量比较的排放', 'gross'],
    ['碳信用年限的算法', '自然年'],
    ['按自然年计算的书面依据', '函 2026-7'],
  );
  const { report, fuelSet, comparison, creditAge, creditAgeGround } = chosen;
  expect([report, fuelSet, comparison, creditAge, creditAgeGround]).toMatchObject(
    ['AR5', 'NDRC', 'gross', 'byCalendarYear', '函 2026-7'].map((value) => ({ state: 'value', value })),
  );
  expect(read(['IPCC report for GWP', undefined]).report).toMatchObject({ state: 'blank' });
  expect(read(['IPCC report for GWP', 'AR9']).report).toMatchObject({ state: 'unreadable', seen: 'AR9' });
  expect(read(['声明日期', undefined]).comparison).toMatchObject({ state: 'absent' });
});
