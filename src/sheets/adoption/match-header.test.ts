import { inventorySheet } from '../declared/inventory-sheet';
import { offsetsSheet } from '../declared/offsets-sheet';
import { matchHeader } from './match-header';

const inOffsets = (header: string) => {
  const found = matchHeader(header, offsetsSheet.columns);
  return [found?.column.key, found?.unitText];
};
const inInventory = (header: string) => {
  const found = matchHeader(header, inventorySheet.columns);
  return [found?.column.key, found?.unitText];
};

test.each([
  ['登记日期', 'registered', undefined],
  ['Registered on', 'registered', undefined],
  [' ＲＥＧＩＳＴＥＲＥＤ  ON* ', 'registered', undefined],
  ['数量(tCO2e)', 'tonnes', 'tCO2e'],
  ['数量（kg）', 'tonnes', 'kg'],
  ['绿证电量(kWh)', 'electricity', 'kWh'],
  ['注销证明编号：', 'proof', undefined],
])('offsets: %j is %s in %s', (header, key, unit) => {
  expect(inOffsets(header)).toEqual([key, unit]);
});

test.each([
  ['排放源名称', 'source', undefined],
  ['活动数据（万kWh）', 'activity', '万kWh'],
  ['排放量(吨)', 'tonnes', '吨'],
  ['EF', 'factor', undefined],
])('inventory: %j is %s in %s', (header, key, unit) => {
  expect(inInventory(header)).toEqual([key, unit]);
});

test('columns that a check or a formula fills are not for lists to fill', () => {
  expect(inOffsets('检查结果')).toEqual([undefined, undefined]);
  expect(inInventory('GWP')).toEqual([undefined, undefined]);
});

test.each(['', '(t)', '负责人', '数量与金额'])('%j is none of the columns', (header) => {
  expect(inOffsets(header)[0]).toBeUndefined();
});
