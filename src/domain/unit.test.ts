import { findUnit, parseFactorUnit, parseUnit, ratioOf } from './unit';

const ratio = (from: string, to: string) => ratioOf(parseUnit(from), parseUnit(to)).toString();

test.each([
  ['万kWh', 'MWh', '10'],
  ['kWh', 'MJ', '3.6'],
  ['MWh', 'GJ', '3.6'],
  ['度', 'kWh', '1'],
  ['亿千瓦时', 'GWh', '100'],
  ['kg', 't', '0.001'],
  ['g', 'kg', '0.001'],
  ['万吨', 't', '10000'],
  ['L', 'm³', '0.001'],
  ['万Nm³', 'Nm3', '10000'],
  ['10⁴Nm³', 'Nm³', '10000'],
  ['10^4 Nm3', '标方', '10000'],
  ['tce', 'GJ', '29.3076'],
  ['kgce', 'kcal', '7000'],
  ['Gcal', 'GJ', '4.1868'],
  ['吨公里', 'tkm', '1'],
  ['万元', '元', '10000'],
])('1 %s is %s × %s', (from, to, expected) => {
  expect(ratio(from, to)).toBe(expected);
});

test.each(['kWh', 'KWH', 'kwh', 'ｋＷｈ', 'kW·h', ' k W h ', '千瓦时'])('%p is a kilowatt hour', (text) => {
  expect(findUnit(text)?.symbol).toBe('kWh');
});

test.each(['mt', 'MT', 'Mg', 'ML'])('%s can be read two ways and is refused', (text) => {
  expect(() => parseUnit(text)).toThrow(/two ways/);
});

test('Mt is a million tonnes, mg a milligram', () => {
  expect(ratio('Mt', 't')).toBe('1000000');
  expect(ratio('mg', 'g')).toBe('0.001');
});

test('kWh and t do not cancel; m³ and Nm³ do not either, and the words say why', () => {
  expect(() => ratio('kWh', 't')).toThrow(/do not cancel/);
  expect(() => ratio('m³', '万Nm³')).toThrow(/0 °C and 101.325 kPa/);
});

test('an unknown unit is refused with a near one', () => {
  expect(() => parseUnit('kWhh')).toThrow(/kWh/);
  expect(() => parseUnit('')).toThrow(/not known/);
});

test.each([
  ['kgCO2/kWh', 'kg', 'CO2', 'kWh'],
  ['tCO2e/万kWh', 't', 'CO2e', '万kWh'],
  ['kg CO₂ / kWh', 'kg', 'CO2', 'kWh'],
  ['吨二氧化碳／吨', 't', '二氧化碳', 't'],
  ['g/km', 'g', undefined, 'km'],
  ['mgCH4/km', 'mg', 'CH4', 'km'],
  ['t(CO2)/GJ', 't', 'CO2', 'GJ'],
  ['kgCO2e per tkm', 'kg', 'CO2e', 't·km'],
  ['tCO2/10⁴Nm³', 't', 'CO2', '万Nm³'],
  ['kgCO2e/件', 'kg', 'CO2e', '件'],
])('%s is a mass in %s of %s per %s', (text, mass, species, per) => {
  const unit = parseFactorUnit(text);
  expect([unit.mass.symbol, unit.species, unit.per.symbol]).toEqual([mass, species, per]);
});

test.each(['kgCO2', '/kWh', 'kgCO2/', 'kWh/t', 'a/b/c', ''])('%p is no factor unit', (text) => {
  expect(() => parseFactorUnit(text)).toThrow();
});

test('tC/TJ is carbon content and no factor of CO2', () => {
  expect(() => parseFactorUnit('tC/TJ')).toThrow(/44\/12/);
});
