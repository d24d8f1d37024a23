import { absent, line, unreadable, type LineEntries } from '../../test/example-records';
import { dossier, ruledOn } from '../../test/example-dossier';
import { gwpLatest as rule } from './gwp-latest';

const examined = (entries: LineEntries) => ruledOn(rule, line({ factorUnit: 'kg/t', ...entries }));

test.each([
  ['CH4', '27.9', 'of no stated origin'],
  ['CH4', '29.8', 'fossil'],
  ['CH4', '27', 'not fossil'],
  ['化石甲烷', '29.8', 'the origin is named'],
  ['N2O', '273', 'table 7.15'],
  ['SF6', '25200', 'table 7.15'],
  ['R-410A', '2255.5', '(771 + 3740) / 2'],
  ['CO2', '1', 'by definition'],
])('%s at %s is the newest (%s)', (gas, gwp) => {
  expect(examined({ gas, gwp })).toEqual(['passed latest']);
});

test.each([
  ['CH4', '25', 'AR4'],
  ['CH4', '28', 'AR5'],
  ['N2O', '298', 'AR4'],
  ['R-410A', '2087.5', 'AR4'],
  ['化石甲烷', '30', 'AR5'],
])('%s at %s is of %s', (gas, gwp, older) => {
  const [ruling] = rule.check(line({ gas, gwp, factorUnit: 'kg/t' }), dossier());
  expect([ruling?.outcome, ruling?.reason, ruling?.facts['older']]).toEqual(['failed', 'olderReport', older]);
});

test('a value of no report fails, and so does a GWP other than 1 for CO2', () => {
  expect(examined({ gas: 'CH4', gwp: '27.8' })).toEqual(['failed otherValue']);
  expect(examined({ gas: '化石甲烷', gwp: '27.9' })).toEqual(['failed otherValue']);
  expect(examined({ gas: 'CO2', gwp: '2' })).toEqual(['failed otherValue']);
});

test('base years are examined as well', () => {
  expect(examined({ year: 2020, gas: 'CH4', gwp: '25' })).toEqual(['failed olderReport']);
});

test('a factor in CO2e contains its GWP', () => {
  expect(examined({ gas: 'CH4', gwp: '25', factorUnit: 'kgCO2e/t' })).toEqual(['notApplicable inFactor']);
  expect(examined({ gas: 'CO2e', gwp: undefined, factorUnit: 't/t' })).toEqual(['notApplicable inFactor']);
});

test('a gas that only the factor’s unit names is examined by that', () => {
  expect(examined({ gas: undefined, gwp: '25', factorUnit: 'kgCH4/t' })).toEqual(['failed olderReport']);
});

test('a GWP or gas that is blank, unreadable or not there cannot be judged, save that of CO2', () => {
  expect(examined({ gas: 'CH4', gwp: undefined })).toEqual(['cannotTell blank']);
  expect(examined({ gas: 'CH4', gwp: unreadable('#NAME?') })).toEqual(['cannotTell unreadable']);
  expect(examined({ gas: 'CH4', gwp: absent })).toEqual(['cannotTell absent']);
  expect(examined({ gas: undefined })).toEqual(['cannotTell blank']);
  expect(examined({ gas: 'CO2', gwp: undefined })).toEqual([]);
});

test('a gas not known, or one that the newest report has no value held for, cannot be judged', () => {
  expect(examined({ gas: '制冷剂', gwp: '1000' })).toEqual(['cannotTell gasNotKnown']);
  expect(examined({ gas: 'R-600a', gwp: '3' })).toEqual(['cannotTell notHeld']);
});
