import { line, type LineEntries } from '../../test/example-records';
import { dossier, ruledOn } from '../../test/example-dossier';
import { lineUnitsCancel as rule } from './line-units-cancel';

const examined = (entries: LineEntries) => ruledOn(rule, line(entries));

test.each([
  ['MWh', 'tCO2/MWh'],
  ['万kWh', 'kgCO2/kWh'],
  ['万Nm³', 'tCO2/万Nm³'],
  ['kg', 'tCO2/t'],
  ['GJ', 'tCO2/GJ'],
  ['万元', 'kgCO2e/元'],
  ['件', 'kgCO2e/件'],
])('%s cancels against %s', (unit, factorUnit) => {
  expect(examined({ unit, factorUnit })).toEqual(['passed cancel']);
});

test.each([
  ['L', 'tCO2/t', 'litres are no mass'],
  ['m³', 'tCO2/万Nm³', 'gas as it is and gas at 0 °C are two things'],
  ['件', 'kgCO2/台', 'two things that people count'],
  ['kWh', 'tC/TJ', 'carbon is no CO2'],
  ['kWh', '0.5', 'a number is no unit'],
  ['吨标', 'tCO2/t', 'a unit nobody knows'],
])('%s does not cancel against %s: %s', (unit, factorUnit) => {
  expect(examined({ unit, factorUnit })).toEqual(['failed refused']);
});

test('the words of a refusal say which units in both languages', () => {
  const [ruling] = rule.check(line({ unit: 'L', factorUnit: 'tCO2/t' }), dossier());
  expect(ruling?.facts).toMatchObject({
    activityUnit: 'L',
    factorUnit: 'tCO2/t',
    whyEn: 'The units L and t do not cancel.',
  });
});

test('a factor of CO2 on a line of methane fails; one of methane on a line of fossil methane does not', () => {
  expect(examined({ gas: 'CH4', factorUnit: 'tCO2/MWh' })).toEqual(['failed otherGas']);
  expect(examined({ gas: '化石甲烷', unit: 't', factorUnit: 'kgCH4/t' })).toEqual(['passed cancel']);
  expect(examined({ gas: 'CH4', unit: 't', factorUnit: 'kgCO2e/t' })).toEqual(['passed cancel']);
});

test('without one of the units there is nothing to cancel', () => {
  expect(examined({ unit: undefined })).toEqual([]);
  expect(examined({ factorUnit: undefined })).toEqual([]);
});
