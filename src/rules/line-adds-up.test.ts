import { absent, line, unreadable, type LineEntries } from '../../test/example-records';
import { ruledOn } from '../../test/example-dossier';
import { lineAddsUp as rule } from './line-adds-up';

const examined = (entries: LineEntries) => ruledOn(rule, line(entries));

test('2,000 MWh at 0.5 tCO2/MWh are 1,000 t', () => {
  expect(examined({})).toEqual(['passed addsUp']);
  expect(examined({ tonnes: '1001' })).toEqual(['failed differs']);
});

test('kilowatt hours and kilograms come out in tonnes', () => {
  const kilo = { activity: '2000000', unit: 'kWh', factorUnit: 'kgCO2/kWh' };
  expect(examined({ ...kilo, tonnes: '1000' })).toEqual(['passed addsUp']);
  expect(examined({ ...kilo, tonnes: '1000000' })).toEqual(['failed differs']);
});

/** 12 kg of R-410A: 12 × 2255.5 / 1000 = 27.066 t (AR6: (771 + 3740) / 2). */
const refrigerant = { gas: 'R-410A', activity: '12', unit: 'kg', factor: '1', factorUnit: 'kg/kg' };

test('a blend weighs what the line says, and the newest value where the line says nothing', () => {
  expect(examined({ ...refrigerant, gwp: '2255.5', tonnes: '27.066' })).toEqual(['passed addsUp']);
  expect(examined({ ...refrigerant, gwp: undefined, tonnes: '27.066' })).toEqual(['passed addsUp']);
  // AR4: (675 + 3500) / 2 = 2087.5, and 12 × 2087.5 / 1000 = 25.05.
  expect(examined({ ...refrigerant, gwp: '2087.5', tonnes: '25.05' })).toEqual(['passed addsUp']);
  expect(examined({ ...refrigerant, gwp: '2087.5', tonnes: '27.066' })).toEqual(['failed differs']);
});

test('a factor in CO2e takes no GWP, although the line shows one', () => {
  const weighed = { gas: 'CH4', unit: 't', activity: '10', factor: '3', factorUnit: 'kgCO2e/t', gwp: '27.9' };
  expect(examined({ ...weighed, tonnes: '0.03' })).toEqual(['passed addsUp']);
  expect(examined({ ...weighed, tonnes: '0.837' })).toEqual(['failed differs']);
});

/** 12,345.678 MWh × 0.5366 = 6,624.6908148 t: its 15th digit is worth 1e-11. */
const long = { activity: '12345.678', factor: '0.5366' };

test.each([
  ['6624.6908148', 'passed addsUp', 'the product'],
  ['6624.69081480001', 'passed addsUp', 'one unit in the 15th digit above'],
  ['6624.69081479999', 'passed addsUp', 'one unit in the 15th digit below'],
  ['6624.69081480002', 'failed differs', 'two units above'],
  ['6624.69081479998', 'failed differs', 'two units below'],
])('%s: %s (%s)', (tonnes, ruling) => {
  expect(examined({ ...long, tonnes })).toEqual([ruling]);
});

test.each(['6624.69', '6624.7', '6625'])('%s is the product rounded, and fails as that', (tonnes) => {
  expect(examined({ ...long, tonnes })).toEqual(['failed rounded']);
});

test('an activity of 0 gives 0', () => {
  expect(examined({ activity: '0', tonnes: '0' })).toEqual(['passed addsUp']);
  expect(examined({ activity: '0', tonnes: '0.001' })).toEqual(['failed differs']);
});

test('tonnes typed without activity or factor are named as incomplete elsewhere', () => {
  expect(examined({ activity: undefined })).toEqual([]);
  expect(examined({ factor: undefined })).toEqual([]);
});

test('what is blank, unreadable or not there cannot be compared', () => {
  expect(examined({ tonnes: undefined })).toEqual(['cannotTell blank']);
  expect(examined({ tonnes: unreadable('#NAME?') })).toEqual(['cannotTell unreadable']);
  expect(examined({ activity: unreadable('189,005') })).toEqual(['cannotTell unreadable']);
  expect(examined({ factor: absent })).toEqual(['cannotTell absent']);
});

test('units that do not cancel, or a gas without a GWP, keep the product from being known', () => {
  expect(examined({ unit: 'L' })).toEqual(['cannotTell notComputable']);
  expect(examined({ gas: '某气体', factorUnit: 't/MWh', gwp: undefined })).toEqual([
    'cannotTell notComputable',
  ]);
});

test('a removal whose tonnes are reckoned is compared like any other line', () => {
  expect(examined({ category: 'removal', tonnes: '999' })).toEqual(['failed differs']);
});
