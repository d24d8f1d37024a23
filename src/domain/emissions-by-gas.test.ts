import { line } from '../../test/example-records';
import { emissionsByGas } from './emissions-by-gas';

const sums = (...lines: Parameters<typeof line>[0][]) =>
  emissionsByGas(lines.map((entries) => line(entries))).map(({ group, tonnes }) => [
    group,
    tonnes.toString(),
  ]);

test('lines of a gas are added up, in the order of 3.2 whatever the order of the sheet', () => {
  expect(
    sums(
      { gas: 'SF6', tonnes: '3' },
      { gas: 'CO2', tonnes: '1.5' },
      { gas: '甲烷', tonnes: '2' },
      { tonnes: '0.5' },
    ),
  ).toEqual([
    ['CO2', '2'],
    ['CH4', '2'],
    ['SF6', '3'],
  ]);
});

test('hydrofluoroolefins and blends of HFCs alone are HFCs; a blend with something else is not told apart', () => {
  expect(
    sums({ gas: 'HFC-32', tonnes: '1' }, { gas: 'R-410A', tonnes: '2' }, { gas: 'HFO-1234yf', tonnes: '4' }),
  ).toEqual([['HFC', '7']]);
  expect(sums({ gas: 'R-401A', tonnes: '1' })).toEqual([['mixed', '1']]);
});

test('what is none of the seven gases, CO2 equivalents, and unknown or missing names stand apart', () => {
  expect(
    sums(
      { gas: 'HCFC-22', tonnes: '1' },
      { gas: 'CO2e', tonnes: '2' },
      { gas: '混合气', tonnes: '4' },
      { gas: undefined, factorUnit: undefined, tonnes: '8' },
    ),
  ).toEqual([
    ['outsideSeven', '1'],
    ['mixed', '2'],
    ['notNamed', '12'],
  ]);
});

test('a line without a gas has that of its factor’s unit', () => {
  expect(sums({ gas: undefined, factorUnit: 'tCO2/MWh', tonnes: '5' })).toEqual([['CO2', '5']]);
});

test('without a line there is nothing, not 0 t of something', () => {
  expect(sums()).toEqual([]);
});
