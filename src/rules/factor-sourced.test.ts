import { absent, line, unreadable, type LineEntries } from '../../test/example-records';
import { dossier, factor, ruledOn, type FactorEntries } from '../../test/example-dossier';
import { toldFacts } from './finding';
import { factorSourced as rule } from './factor-sourced';

const onLine = (entries: LineEntries) => ruledOn(rule, line(entries));
const inRegister = (entries: FactorEntries) => ruledOn(rule, factor(entries));
const facts = (entries: LineEntries) => toldFacts(rule.check(line(entries), dossier())[0]?.facts ?? {});

test('a factor with its source passes, on a line and in the register', () => {
  expect(onLine({})).toEqual(['passed sourced']);
  expect(inRegister({})).toEqual(['passed sourced']);
});

test('without a source it fails', () => {
  expect(onLine({ factorSource: undefined })).toEqual(['failed blank']);
  expect(inRegister({ origin: undefined })).toEqual(['failed blank']);
});

test('one of ours without a source is named, with the formula that gives it', () => {
  const national = { factor: '0.5366', factorSource: undefined };
  expect(onLine(national)).toEqual(['failed oursUnsourced']);
  expect(facts(national)).toMatchObject({
    name: '全国2022年电力因子',
    nameEn: 'electricity factor of China, 2022',
    formula: 'CN.GRID("全国",2022)',
    formulaEn: 'CN.GRID("China",2022)',
  });
  expect(inRegister({ value: '0.5366', origin: undefined })).toEqual(['failed oursUnsourced']);
});

test('so is the default of purchased heat, 0.11 tCO2/GJ, in any unit', () => {
  const heat = { category: 'heat', source: '外购蒸汽', factorSource: undefined } as const;
  expect(onLine({ ...heat, factor: '0.11', factorUnit: 'tCO2/GJ' })).toEqual(['failed oursUnsourced']);
  expect(onLine({ ...heat, factor: '110', factorUnit: 'kgCO2/GJ' })).toEqual(['failed oursUnsourced']);
  expect(onLine({ ...heat, factor: '0.12', factorUnit: 'tCO2/GJ' })).toEqual(['failed blank']);
});

/** Diesel of the NDRC set: 43.33 × 20.2 / 1000 × 0.98 × 44/12 = 3.14512249333… t per t. */
const diesel = { category: 'combustion', source: '柴油', factorUnit: 'tCO2/t' } as const;

test('and a fuel of a set', () => {
  const value = '3.14512249333333';
  expect(onLine({ ...diesel, factor: value, factorSource: undefined })).toEqual(['failed oursUnsourced']);
});

test('one of ours typed over is named by its own source', () => {
  const typed = { factor: '0.5703', factorSource: '全国电力平均，2022年' };
  expect(onLine(typed)).toEqual(['failed typedOver']);
  expect(facts(typed)).toMatchObject({ factor: '0.5703', wanted: '0.5366' });
  expect(onLine({ ...typed, factor: '0.5366' })).toEqual(['passed sourced']);
  expect(onLine({ factor: '0.3869', factorSource: '南方电网 2022' })).toEqual(['passed sourced']);
  expect(onLine({ ...diesel, factor: '3.2', factorSource: 'NDRC' })).toEqual(['failed typedOver']);
});

test('a source of another year, or none of ours, is left to people', () => {
  expect(onLine({ factor: '0.581', factorSource: '全国，2020年' })).toEqual(['passed sourced']);
  expect(onLine({ factor: '0.9', factorSource: '供应商实测' })).toEqual(['passed sourced']);
});

test('a source that cannot be read or is not there cannot be judged; without a factor there is none to ask for', () => {
  expect(onLine({ factorSource: unreadable('#REF!') })).toEqual(['cannotTell unreadable']);
  expect(onLine({ factorSource: absent })).toEqual(['cannotTell absent']);
  expect(onLine({ factor: undefined })).toEqual([]);
});
