import { line, unreadable, type LineEntries } from '../../test/example-records';
import { dossier, factor, type FactorEntries } from '../../test/example-dossier';
import { factorUnchanged as rule } from './factor-unchanged';

/** What the rule says of each of some lines beside a register. */
function examined(entries: readonly LineEntries[], register: readonly FactorEntries[] = []) {
  const lines = entries.map((each) => line(each));
  const whole = dossier({ lines, factors: register.map((each) => factor(each)) });
  return lines.flatMap((each) =>
    rule.check(each, whole).map(({ outcome, reason }) => `${outcome} ${reason}`),
  );
}

const base: LineEntries = { year: 2022 };

test('the factor of the base year is kept in the reporting year', () => {
  expect(examined([{}, base])).toEqual(['passed asFirst', 'notApplicable onlyOnce']);
});

test.each(['0.49999999999999', '0.50000000000001', '0.5366'])('%s in place of 0.5 is changed', (value) => {
  expect(examined([base, { factor: value }])[1]).toBe('failed valueChanged');
});

test('one unit in the 15th digit is no change', () => {
  expect(examined([base, { factor: '0.500000000000001' }])[1]).toBe('passed asFirst');
  expect(examined([base, { factor: '0.500000000000002' }])[1]).toBe('failed valueChanged');
});

test('0.5 kgCO2/kWh is 0.5 tCO2/MWh; 500 kgCO2/MWh as well; 0.5 kgCO2/MWh is not', () => {
  expect(examined([base, { factorUnit: 'kgCO2/kWh' }])[1]).toBe('passed asFirst');
  expect(examined([base, { factor: '500', factorUnit: 'kgCO2/MWh' }])[1]).toBe('passed asFirst');
  expect(examined([base, { factorUnit: 'kgCO2/MWh' }])[1]).toBe('failed valueChanged');
});

test('a factor per something else is another factor', () => {
  expect(examined([base, { factorUnit: 'tCO2/t' }])[1]).toBe('failed unitChanged');
});

test('another origin for the same value cannot be told', () => {
  expect(examined([base, { factorSource: '供应商' }])[1]).toBe('cannotTell originChanged');
  expect(examined([base, { factorSource: undefined }])[1]).toBe('passed asFirst');
});

test('the locked entry counts before the earliest year, of the base year too', () => {
  expect(examined([base, {}], [{}])).toEqual(['passed asLocked', 'passed asLocked']);
  expect(examined([base, {}], [{ value: '0.5366' }])).toEqual(['failed valueChanged', 'failed valueChanged']);
});

test('an entry that is not locked is nothing to compare with', () => {
  expect(examined([base, {}], [{ value: '0.5366', lockedOn: undefined }])[1]).toBe('passed asFirst');
});

test('an entry for the site counts before one for all sites', () => {
  const register = [{ value: '0.5366' }, { site: '总部' }];
  expect(examined([{}], register)).toEqual(['passed asLocked']);
  expect(examined([{ site: '分厂' }], register)).toEqual(['failed valueChanged']);
});

test('two locked entries of one source that differ cannot be told; two that agree can', () => {
  expect(examined([{}], [{}, { value: '0.6' }])).toEqual(['cannotTell lockedTwice']);
  expect(examined([{}], [{}, {}])).toEqual(['passed asLocked']);
});

test('other sites, sources and gases have factors of their own', () => {
  const others = [{ site: '分厂' }, { source: '充电桩' }, { gas: 'CH4' }].map((each) => ({
    ...each,
    factor: '0.9',
  }));
  expect(examined([base, ...others]).slice(1)).toEqual(others.map(() => 'notApplicable onlyOnce'));
});

test('without a source the years cannot be compared, and without a factor there is nothing to compare', () => {
  expect(examined([base, { source: undefined }])[1]).toBe('cannotTell sourceNotNamed');
  expect(examined([{ factor: undefined }, { factor: unreadable('#N/A') }])).toEqual([]);
});
