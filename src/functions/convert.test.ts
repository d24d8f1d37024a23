import { cell } from '../../test/functions/custom-functions';
import fc from '../../test/seeded-fast-check';
import { setFunctionLanguage } from './in-cell';
import { convert } from './convert';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

const of = (value: unknown, from: unknown, to: unknown) => cell(() => convert([[value]], [[from]], [[to]]));

test('1 万kWh is 36 GJ, 100 tce are 2930.76 GJ, −5 GJ are −1388.888… kWh', () => {
  expect(of(1, '万kWh', 'GJ')).toBe(36);
  expect(of(100, 'tce', 'GJ')).toBe(2930.76);
  expect(of(-5, 'GJ', 'kWh')).toBeCloseTo(-1388.8888889, 6);
});

test('there and back again is the same number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.constantFrom('kWh', '万kWh', 'tce', 'kcal', 'TJ'),
      (value, unit) => {
        expect(of(of(value, unit, 'GJ'), 'GJ', unit)).toBeCloseTo(value, 6);
      },
    ),
  );
});

test('t to kWh and an unknown unit are refused', () => {
  expect(of(1, 't', 'kWh')).toMatchObject({ error: '#VALUE!' });
  expect(of(1, 'furlong', 'kWh')).toMatchObject({ error: '#N/A' });
});
