import { splitUnit, unitNamed } from './split-unit';

test.each([
  ['用电量(万kWh)', '用电量', '万kWh'],
  ['用电量（单位：MWh）', '用电量', 'MWh'],
  ['天然气【万Nm³】', '天然气', '万Nm³'],
  ['一号厂房 万kWh', '一号厂房', '万kWh'],
  ['柴油，吨', '柴油', '吨'],
  ['柴油/t', '柴油', 't'],
  ['Diesel - L', 'Diesel', 'L'],
  ['吨', '', '吨'],
  ['用电量*', '用电量', undefined],
  ['天然气：', '天然气', undefined],
  ['外购 电力', '外购 电力', undefined],
  ['数量(tCO2e)', '数量', 'tCO2e'],
  ['', '', undefined],
])('%j is the name %j in the unit %j', (header, name, unitText) => {
  expect(splitUnit(header)).toEqual({ name, unitText });
});

test('what stands in brackets is kept as the unit even where it is none, for the remark to say so', () => {
  expect(splitUnit('用电量(含税)')).toEqual({ name: '用电量', unitText: '含税' });
  expect(unitNamed('含税')).toBeUndefined();
});

test.each([
  ['tCO2e', 't'],
  ['吨二氧化碳当量', '吨'],
  ['ｋＷｈ', 'kWh'],
])('%s is measured as %s', (text, same) => {
  expect(unitNamed(text)?.dimension).toBeDefined();
  expect(unitNamed(text)).toEqual(unitNamed(same));
});
