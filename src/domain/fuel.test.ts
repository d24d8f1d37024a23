import { fuelFactor, parseFuel, parseFuelSet } from './fuel';

const factor = (name: string, unit?: string, set?: string) =>
  fuelFactor(parseFuel(name, set === undefined ? undefined : parseFuelSet(set)), unit).toNumber();

test('diesel is 42.652 × 20.2/1000 × 98 % × 44/12 = 3.095910 t/t in GB/T 32151', () => {
  expect(factor('柴油')).toBeCloseTo(3.0959096, 6);
  expect(factor('diesel', 'kg')).toBeCloseTo(0.0030959096, 10);
});

test('natural gas is 389.31 × 15.3/1000 × 99 % × 44/12 = 21.621888 t per 10⁴ Nm³', () => {
  expect(factor('天然气')).toBeCloseTo(21.621888, 5);
  expect(factor('natural gas', 'Nm³')).toBeCloseTo(0.0021621888, 9);
});

test('per GJ only carbon content and oxidation count: 20.2/1000 × 0.98 × 44/12 = 0.072585', () => {
  expect(factor('柴油', 'GJ')).toBeCloseTo(0.0725853, 6);
});

test('a litre of diesel weighs 0.84 kg; the density of gasoline is not held', () => {
  expect(factor('柴油', 'L')).toBeCloseTo((3.0959096 * 0.84) / 1000, 8);
  expect(() => factor('汽油', 'L')).toThrow(/No density/);
});

test('sets are never mixed: lignite is 1.172864 in GB/T 32151 and 1.424093 in NDRC, LNG is not in NDRC', () => {
  expect(factor('褐煤')).toBeCloseTo(1.172864, 5); // 11.9 × 28/1000 × 0.96 × 44/12
  expect(factor('褐煤', undefined, '发改委')).toBeCloseTo(1.424093, 5); // 14.449 × 28/1000 × 0.96 × 44/12
  expect(() => factor('LNG', undefined, 'NDRC')).toThrow(/held in GB\/T 32151/);
});

test('m³ of natural gas is not Nm³', () => {
  expect(() => factor('天然气', 'm³')).toThrow(/0 °C/);
});

test('coal alone is asked about, an unknown fuel and set are refused', () => {
  expect(() => factor('煤')).toThrow(/several fuels/);
  expect(() => factor('木柴')).toThrow(/No fuel/);
  expect(() => parseFuelSet('SZDB/Z 69')).toThrow(/SZDB\/Z 69 is not held/);
});
