import { line, unreadable } from '../../test/example-records';
import { electricityOfYear, tonnesPerMwh } from './electricity-of-year';
import { Exact } from './exact';

test.each([
  ['0.5', 'tCO2/MWh', '0.5'],
  ['0.5', 'kgCO2e/kWh', '0.5'],
  ['0.5', 'kg/kWh', '0.5'],
  ['5', 'tCO2/万kWh', '0.5'],
  ['500', 'g CO₂/kWh', '0.5'],
  ['500', 'tCO2/GWh', '0.5'],
])('%s %s is %s t/MWh', (factor, unit, expected) => {
  expect(tonnesPerMwh(new Exact(factor), unit)?.toString()).toBe(expected);
});

test.each(['tCO2/t', 'kgCH4/kWh', 'tCO2', '', 'kWh/kgCO2'])('%j is no factor of electricity', (unit) => {
  expect(tonnesPerMwh(new Exact(1), unit)).toBeUndefined();
});

test('scope 2 electricity lines of the year are added, heat, other scopes and other years are not', () => {
  const lines = [
    line({ tonnes: '600' }),
    line({ tonnes: '400.5' }),
    line({ category: 'heat', tonnes: '7' }),
    line({ scope: 3, tonnes: '70' }),
    line({ year: 2024, tonnes: '700' }),
  ];
  const found = electricityOfYear(lines, 2025);
  expect(found?.tonnes?.toString()).toBe('1000.5');
  expect(found?.factors.map(String)).toEqual(['0.5']);
});

test('a line without readable tonnes leaves the sum unknown', () => {
  expect(electricityOfYear([line(), line({ tonnes: unreadable('x') })], 2025)?.tonnes).toBeUndefined();
});

test('a year without electricity lines has none, which is not 0', () => {
  expect(electricityOfYear([line()], 2024)).toBeUndefined();
});
