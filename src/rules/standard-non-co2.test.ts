import { absent, line, unreadable, type LineEntries } from '../../test/example-records';
import { dossier, ruledOn } from '../../test/example-dossier';
import { accountingStandard } from '../sheets/choices/inventory-choices';
import { standardsNamed } from '../domain/accounting-standard';
import { standardNonCo2 as rule } from './standard-non-co2';

const examined = (entries: LineEntries) =>
  ruledOn(rule, line({ category: 'fugitive', scope: 1, ...entries }));

test.each([
  ['R-410A', '空调制冷剂', 'ISO 14064-1', 'row 13'],
  ['HFC-134a', '使用制冷剂', 'GHG Protocol', 'row 13'],
  ['CH4', '化粪池生活污水', '《广东省市县（区）温室气体清单编制指南（试行）》', 'row 2'],
  ['CH4', '工业废水厌氧处理', 'GB/T 32151.12', 'row 1'],
  ['N2O', '公司车辆', '陆上交通运输企业温室气体排放核算方法与报告指南', 'row 8'],
  ['CF4', '半导体刻蚀', '《电子设备制造企业温室气体排放核算方法与报告指南（试行）》', 'row 14'],
  ['SF6', 'magnesium casting', 'IPCC', 'row 21'],
])('%s from %s by %s is listed (%s)', (gas, source, standard) => {
  expect(examined({ gas, source, standard })).toEqual(['passed listed']);
});

test.each([
  [
    'R-410A',
    '空调制冷剂',
    '广东省温室气体清单编制指南',
    'row 13 has ISO 14064-1, IPCC and GHG Protocol only',
  ],
  ['CH4', '工业废水', 'IPCC', 'row 1 has four national documents and that of Guangdong'],
  ['N2O', '工业废水', '造纸和纸制品生产企业温室气体排放核算方法与报告指南', 'row 6 has food and Guangdong'],
  ['CH4', '公司车辆', 'SZDB/Z 69', 'no row has it'],
])('%s from %s by %s is not: %s', (gas, source, standard) => {
  expect(examined({ gas, source, standard })).toEqual(['failed notListed']);
});

test('the words name what the table lists', () => {
  const lines = line({ category: 'fugitive', gas: 'R-410A', source: '制冷剂', standard: 'SZDB/Z 69' });
  const facts = rule.check(lines, dossier())[0]?.facts ?? {};
  expect(rule.texts.notListed.seen['zh-CN'](facts)).toBe(
    'R-410A 采用“SZDB/Z 69”，表 D.1 列出的是ISO 14064-1、IPCC 国家温室气体清单指南、GHG Protocol',
  );
  expect(rule.texts.notListed.seen['en-US'](facts)).toBe(
    'R-410A goes by “SZDB/Z 69”; table D.1 lists ISO 14064-1, IPCC 国家温室气体清单指南, GHG Protocol',
  );
});

test('of burning fuel the table has vehicles only: a boiler is under none of its rows', () => {
  const burnt = (gas: string, source: string, standard: string) =>
    examined({ gas, source, standard, category: 'combustion' });
  expect(burnt('CH4', '公司车辆', 'IPCC')).toEqual(['passed listed']);
  expect(burnt('CH4', '公司车辆', 'SZDB/Z 69')).toEqual(['failed notListed']);
  for (const standard of ['SZDB/Z 69', 'ISO 14064-1', 'IPCC']) {
    expect(burnt('CH4', '天然气锅炉', standard)).toEqual(['cannotTell fuelNotListed']);
    expect(burnt('N2O', '柴油发电机', standard)).toEqual(['cannotTell fuelNotListed']);
  }
});

test('domestic waste water is not industry’s, a boiler names no oil, and a category may say the activity', () => {
  expect(examined({ gas: 'CH4', source: '生活废水', standard: 'IPCC' })).toEqual(['passed listed']);
  expect(examined({ gas: 'CH4', source: 'boiler', standard: 'IPCC' })).toEqual([
    'cannotTell activityNotTold',
  ]);
  expect(examined({ gas: 'CH4', source: '外包处置', category: 'waste', standard: 'IPCC' })).toEqual([
    'passed listed',
  ]);
});

test('an activity that is not told decides nothing where the rows differ', () => {
  expect(examined({ gas: 'CH4', source: '锅炉', standard: 'IPCC' })).toEqual(['cannotTell activityNotTold']);
  expect(examined({ gas: 'CH4', source: '锅炉', standard: 'SZDB/Z 69' })).toEqual(['failed notListed']);
  expect(examined({ gas: 'SF6', source: '开关柜', standard: 'ISO 14064-1' })).toEqual(['passed listed']);
});

test('a guideline without its sector, or an unknown standard, cannot be told', () => {
  expect(
    examined({ gas: 'CH4', source: '公司车辆', standard: '国家企业温室气体核算方法与报告指南' }),
  ).toEqual(['cannotTell sectorNotTold']);
  expect(examined({ gas: 'CH4', source: '公司车辆', standard: '集团内部方法' })).toEqual([
    'cannotTell notRecognized',
  ]);
});

test('a gas that the table does not have cannot be told', () => {
  expect(examined({ gas: 'R-22', source: '空调', standard: 'IPCC' })).toEqual(['cannotTell gasNotListed']);
});

test('a standard that is blank, unreadable or not there cannot be judged', () => {
  expect(examined({ gas: 'CH4', standard: undefined })).toEqual(['cannotTell blank']);
  expect(examined({ gas: 'CH4', standard: unreadable('#REF!') })).toEqual(['cannotTell unreadable']);
  expect(examined({ gas: 'CH4', standard: absent })).toEqual(['cannotTell absent']);
});

test('CO2, CO2e, a gas not named and removals are not for this rule', () => {
  expect(examined({ gas: 'CO2' })).toEqual([]);
  expect(examined({ gas: 'CO2e' })).toEqual([]);
  expect(examined({ gas: undefined, factorUnit: 't/t' })).toEqual([]);
  expect(examined({ gas: 'CH4', category: 'removal' })).toEqual([]);
});

test('every standard of the drop-down is recognized in both languages', () => {
  for (const { words } of accountingStandard) {
    expect(standardsNamed(words['zh-CN']).map(({ key }) => key)).toEqual(
      standardsNamed(words['en-US']).map(({ key }) => key),
    );
    expect(standardsNamed(words['zh-CN'])).toHaveLength(1);
  }
});
