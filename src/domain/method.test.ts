import { methodRows } from '../data/non-co2-methods';
import { methodGasOf, methodsFor } from './method';

test('table D.1 has 22 rows, numbered through', () => {
  expect(methodRows.map(({ row }) => row)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
});

test('use of refrigerants is row 13 and has three documents', () => {
  const [row] = methodsFor('R-410A', '制冷剂');
  expect(row).toMatchObject({ row: 13, gas: 'HFCs' });
  expect(row?.documents).toEqual(['ISO 14064-1', 'IPCC 国家温室气体清单指南', 'GHG Protocol']);
});

test('primary aluminium is row 17 and begins with GB/T 32151.4', () => {
  expect(methodsFor('CF4', '电解铝')[0]?.documents[0]).toMatch(/^GB\/T 32151\.4/);
});

test('methane has five rows, NF3 one, CO2 none', () => {
  expect(methodsFor('甲烷')).toHaveLength(5);
  expect(methodsFor('NF3')).toHaveLength(1);
  expect(() => methodsFor('CO2')).toThrow(/Table D.1 has no “CO2”/);
  expect(methodGasOf('HCFC-22')).toBeUndefined();
});

test('an activity that the gas does not have is refused with those it has', () => {
  expect(() => methodsFor('NF3', '农业')).toThrow(/Semiconductor/);
});
