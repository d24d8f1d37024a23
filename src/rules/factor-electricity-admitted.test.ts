import { absent, line, unreadable, type LineEntries } from '../../test/example-records';
import { dossier, ruledOn } from '../../test/example-dossier';
import { factorElectricityAdmitted as rule } from './factor-electricity-admitted';

const examined = (entries: LineEntries) => ruledOn(rule, line(entries));

test.each([
  ['0.5366', '全国电力平均二氧化碳排放因子，2022年'],
  ['0.5366', undefined],
  ['0.3869', '南方区域电网平均'],
  ['0.4042', 'China Southern'],
  ['0.7035', '2012年华东区域电网平均'],
])('%s with the source “%s” is admitted', (factor, factorSource) => {
  expect(examined({ factor, factorSource })).toEqual(['passed admitted']);
});

test('kilograms per kilowatt hour are the same factor', () => {
  expect(examined({ factor: '0.5366', factorUnit: 'kgCO2/kWh', factorSource: undefined })).toEqual([
    'passed admitted',
  ]);
  expect(examined({ factor: '0.5366', factorUnit: 'kgCO2/MWh', factorSource: undefined })).toEqual([
    'cannotTell notRecognized',
  ]);
});

test('an average that the source names and whose value is not held passes by its words', () => {
  expect(examined({ factor: '0.5', factorSource: '国家电网平均' })).toEqual(['passed admittedByWords']);
});

test('where the source names a year whose average is held, another value cannot be that average', () => {
  const national = (factor: string, year: number) =>
    examined({ factor, factorSource: `全国电网平均，${year}年` });
  expect(national('0.5366', 2022)).toEqual(['passed admitted']);
  expect(national('0.5365', 2022)).toEqual(['cannotTell valueOfOtherYear']);
  expect(national('0.5367', 2022)).toEqual(['cannotTell valueOfOtherYear']);
  expect(national('0.5', 2040)).toEqual(['passed admittedByWords']);
  const [ruling] = rule.check(line({ factor: '0.5', factorSource: '全国电网平均，2022年' }), dossier());
  expect(rule.texts.valueOfOtherYear.seen['zh-CN'](ruling?.facts ?? {})).toBe(
    '来源写的是全国 2022 年，公布的平均因子为 0.5366 tCO2/MWh，填的是 0.5 tCO2/MWh',
  );
});

test.each([
  ['0.4403', '广东省电力平均，2022年', 'a province by words and value'],
  ['0.4403', undefined, 'a province by value'],
  ['0.45', '广东电网', 'a province by words'],
  ['0.5703', '全国碳市场', 'the value for carbon market reports'],
  ['0.5856', undefined, 'without traded power'],
  ['0.8325', '全国化石能源电力', 'fossil power only'],
])('%s with the source “%s” cannot be told: %s', (factor, factorSource, _) => {
  expect(examined({ factor, factorSource })).toEqual(['cannotTell otherKind']);
});

test('the words of such a factor say of whom it is and why', () => {
  const [ruling] = rule.check(line({ factor: '0.4403', factorSource: '广东' }), dossier());
  expect(ruling?.facts).toMatchObject({ name: '广东', nameEn: 'Guangdong' });
  expect(ruling?.facts['why']).toContain('省级');
});

test('0.4044 is of Hubei: a value of one province only; 0.4042 is of China Southern', () => {
  expect(examined({ factor: '0.4044', factorSource: undefined })).toEqual(['cannotTell otherKind']);
  expect(examined({ factor: '0.4042', factorSource: undefined })).toEqual(['passed admitted']);
});

test('national words over the value for carbon market reports, or of a province, are told apart', () => {
  expect(examined({ factor: '0.5703', factorSource: '全国电网平均' })).toEqual(['cannotTell valueOfOther']);
  expect(examined({ factor: '0.4403', factorSource: '南方电网平均' })).toEqual(['cannotTell valueOfOther']);
});

test('neither words nor value: it cannot be told', () => {
  expect(examined({ factor: '0.5', factorSource: '供应商提供' })).toEqual(['cannotTell notRecognized']);
  expect(examined({ factor: '0', factorSource: '绿色电力' })).toEqual(['cannotTell notRecognized']);
});

test('a factor that is blank, unreadable or not there cannot be judged', () => {
  expect(examined({ factor: undefined })).toEqual(['cannotTell blank']);
  expect(examined({ factor: unreadable('#N/A') })).toEqual(['cannotTell unreadable']);
  expect(examined({ factor: absent })).toEqual(['cannotTell absent']);
});

test('heat and fuel are not for this rule', () => {
  expect(examined({ category: 'heat' })).toEqual([]);
  expect(examined({ category: 'combustion' })).toEqual([]);
});
