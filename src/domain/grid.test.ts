import { admission, gridFactor, parseRegion, yearsHeld } from './grid';

const value = (name: string, year?: number) => gridFactor(parseRegion(name), year).value;

test.each([
  ['全国', 2021, 0.5568],
  ['全国', 2022, 0.5366],
  ['全国', 2023, 0.5306],
  ['全国化石能源电力', 2023, 0.8273],
  ['全国（不包括市场化交易的非化石能源电量）', 2022, 0.5856],
  ['南方', 2023, 0.4042],
  ['华东电网', 2022, 0.5617],
  ['西南', 2021, 0.2113],
  ['广东省', 2023, 0.4419],
  ['Yunnan', 2022, 0.1073],
  ['内蒙古自治区', 2023, 0.6479],
  ['全国碳市场', 2022, 0.5703],
])('%s in %i is %d t/MWh', (name, year, factor) => {
  expect(value(name, year)).toBe(factor);
});

test('without a year the newest held is taken: 2023', () => {
  expect(gridFactor(parseRegion('China'))).toMatchObject({ year: 2023, value: 0.5306 });
});

test('a year that is not held is refused with the years that are, none stands in', () => {
  expect(() => value('广东', 2024)).toThrow(/years held: 2021, 2022, 2023/);
  expect(() => value('广东', 2020)).toThrow(/years held/);
  expect(() => value('全国碳市场', 2023)).toThrow(/years held: 2021, 2022/);
});

test('Shenzhen has no factor, and the words point at the nation and the region', () => {
  expect(() => parseRegion('深圳')).toThrow(/No electricity factor of “深圳” is held/);
  expect(() => parseRegion('Atlantis')).toThrow(/No grid or province/);
});

test('all thirty provinces, seven grids and three national kinds are held for three years', () => {
  for (const name of ['北京', '重庆', '新疆', '海南', '华北', '东北', '华中', '西北']) {
    expect(yearsHeld(parseRegion(name))).toEqual([2021, 2022, 2023]);
  }
});

test('7.2.4.2 names the nation and regions: no caveat; a province and fossil power have one', () => {
  expect(admission(parseRegion('全国'))).toBeUndefined();
  expect(admission(parseRegion('南方'))).toBeUndefined();
  expect(admission(parseRegion('广东'))?.['en-US']).toMatch(/Provincial/);
  expect(admission(parseRegion('全国化石能源电力'))?.['en-US']).toMatch(/average over all power/);
});
