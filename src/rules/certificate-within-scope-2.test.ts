import {
  certificate,
  credit,
  line,
  rulings,
  unreadable,
  type LineEntries,
  type RecordEntries,
} from '../../test/example-records';
import { allotCertificates } from '../domain/certificate-allotment';
import { certificateWithinScope2 as rule } from './certificate-within-scope-2';

function examined(entries: RecordEntries, ...lines: readonly LineEntries[]): readonly string[] {
  const record = certificate(entries);
  return rulings(rule, record, { allotments: allotCertificates([record], lines.map(line), 2025) });
}

test.each([
  ['1999.999', 'passed within'],
  ['2000', 'passed within'],
  ['2000.001', 'failed excess'],
])('%s MWh at 0.5 t/MWh against 1,000 t of scope 2 electricity: %s', (electricity, expected) => {
  expect(examined({ electricity }, {})).toEqual([expected]);
});

test('a failure takes away the excess, not the certificate', () => {
  expect(rule.limitsAmount).toBe(true);
});

test('without an electricity line of the year nothing can be compared', () => {
  expect(examined({})).toEqual(['cannotTell noElectricityLine']);
  expect(examined({}, { year: 2024 })).toEqual(['cannotTell noElectricityLine']);
});

test('an electricity line without readable tonnes leaves the limit unknown', () => {
  expect(examined({}, { tonnes: unreadable('#NAME?') })).toEqual(['cannotTell electricityUnreadable']);
});

test('two factors in one year leave it open which fits', () => {
  expect(examined({}, {}, { factor: '0.6' })).toEqual(['cannotTell severalFactors']);
});

test('a factor in another unit of mass or energy is the same factor', () => {
  expect(examined({}, {}, { factor: '0.5', factorUnit: 'kgCO2/kWh' })).toEqual(['passed within']);
});

test.each([[{ factorUnit: 'tCO2/t' }], [{ factorUnit: undefined }], [{ factor: undefined }]])(
  'a factor that is none per MWh (%j) is said',
  (entries) => {
    expect(examined({}, entries)).toEqual(['cannotTell factorUnreadable']);
  },
);

test('without MWh the amount is not known', () => {
  expect(examined({ electricity: undefined }, {})).toEqual(['cannotTell amountUnknown']);
});

test('it speaks of certificates that have a share in the year only', () => {
  expect(rulings(rule, credit())).toEqual([]);
  expect(rulings(rule, certificate())).toEqual([]);
});
