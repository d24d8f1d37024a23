import { ownSheet, tableSheet, workbookOf } from '../../../test/example-snapshot';
import type { SheetSnapshot } from '../workbook-snapshot';
import { isOfTheUser, planAdoption } from './plan-adoption';

const records = [
  ['抵消类型', '登记机构', '登记日期'],
  ['CCER', '国家', '2025-01-01'],
];
const ledger = [
  ['月份', '外购电力(kWh)'],
  ['1月', 10],
  ['2月', 20],
];
const turned = [
  ['能源', '1月', '2月'],
  ['外购电力(kWh)', 10, 20],
];
const particulars = [
  ['组织名称', '示例'],
  ['统一社会信用代码', '9144'],
  ['声明日期', '2026-06-30'],
];

const planned = (...sheets: readonly SheetSnapshot[]) =>
  planAdoption(workbookOf(sheets), 'zh-CN').map((list) => [
    list.sheet,
    list.kind === 'list' ? list.target.id : 'particulars',
    list.rows.length,
  ]);

test('each sheet gives what it is: records, a ledger either way, particulars, in the order of the sheets', () => {
  expect(
    planned(
      ownSheet(particulars, '公司'),
      ownSheet(turned, '横表'),
      ownSheet(records, '抵消'),
      ownSheet([['随便写写']], '笔记'),
      ownSheet(ledger, '能源'),
    ),
  ).toEqual([
    ['公司', 'particulars', 3],
    ['横表', 'inventory', 1],
    ['抵消', 'offsets', 1],
    ['能源', 'inventory', 1],
  ]);
});

test('sheets of ours, hidden sheets and sheets that were not read are left alone', () => {
  const hidden: SheetSnapshot = { ...ownSheet(records, '藏'), visibility: 'hidden' };
  expect(
    planned(tableSheet('CN_Offsets', records), hidden, { ...ownSheet(records, '未读'), cells: undefined }),
  ).toEqual([]);
  expect(isOfTheUser(tableSheet('cn_offsets', records))).toBe(false);
  expect(isOfTheUser(tableSheet('台账', records))).toBe(true);
});
