import { line } from '../../test/example-records';
import { numbersUsed } from './numbers-used';

test('a factor of ours carries its passport and its lines; one of somebody else’s has its origin alone', () => {
  const { factors } = numbersUsed([
    line({ factor: '0.5366', factorUnit: 'tCO2/MWh', factorSource: '全国 2022' }),
    line({ factor: '0.6', factorSource: '供应商' }),
  ]);
  expect(factors.map(({ value, origin, held }) => [value, origin, held?.formula['en-US']])).toEqual([
    ['0.5366', '全国 2022', 'CN.GRID("China",2022)'],
    ['0.6', '供应商', undefined],
  ]);
  expect(factors[0]?.held?.passport.edition).toContain('2024');
  expect(factors[0]?.lines).toHaveLength(1);
});

test('the GWP of a blend rests on its composition and on the GWP of each component, and nothing else is listed', () => {
  const { gwps } = numbersUsed([
    line({ gas: 'R-410A', factor: '1', factorUnit: 'kg/kg', unit: 'kg', gwp: '2255.5' }),
  ]);
  expect(gwps.map(({ gas, gwp, numbers }) => [gas, gwp, numbers.map(({ of }) => of)])).toEqual([
    ['R-410A', '2255.5', ['GWP R-410A', 'GWP HFC-32 AR6', 'GWP HFC-125 AR6']],
  ]);
});
