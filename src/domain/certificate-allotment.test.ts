import { certificate, line, unreadable } from '../../test/example-records';
import { allotCertificates } from './certificate-allotment';
import type { OffsetRecord } from './offset-record';

/** Tonnes, usable and in excess of each certificate, against 1,000 t of electricity at 0.5 t/MWh. */
function shares(...records: readonly OffsetRecord[]): readonly (readonly string[])[] {
  const allotments = allotCertificates(records, [line()], 2025);
  return records.map((record) => {
    const allotment = allotments.get(record);
    return allotment?.state === 'allotted'
      ? [allotment.tonnes, allotment.usable, allotment.excess].map(String)
      : [allotment?.reason ?? 'none'];
  });
}

test('1,200 and 1,000 MWh share 1,000 t: 600 t, then the 400 t that are left', () => {
  expect(shares(certificate({ electricity: '1200' }), certificate({ electricity: '1000' }))).toEqual([
    ['600', '600', '0'],
    ['500', '400', '100'],
  ]);
});

test('once nothing is left a certificate counts nothing', () => {
  expect(shares(certificate({ electricity: '2000' }), certificate({ electricity: '1' }))).toEqual([
    ['1000', '1000', '0'],
    ['0.5', '0', '0.5'],
  ]);
});

test.each([
  [{ statedTonnes: '499.9' }, '499.9'],
  [{ statedTonnes: '500' }, '500'],
  [{ statedTonnes: '500.1' }, '500'],
  [{ tonnes: '300' }, '300'],
  [{ tonnes: '300', statedTonnes: '299' }, '299'],
])('1,000 MWh at 0.5 t/MWh with %j stand for %s t, the least of them', (entries, tonnes) => {
  expect(shares(certificate(entries))).toEqual([[tonnes, tonnes, '0']]);
});

test('a certificate without MWh takes nothing from the others', () => {
  expect(
    shares(certificate({ electricity: undefined, statedTonnes: '5' }), certificate({ electricity: '2000' })),
  ).toEqual([['amountUnknown'], ['1000', '1000', '0']]);
});

test.each([[{ statedTonnes: unreadable('约500') }], [{ tonnes: unreadable('-1') }]])(
  'tonnes that cannot be read (%j) might be less, so the certificate waits',
  (entries) => {
    expect(shares(certificate(entries))).toEqual([['amountUnknown']]);
  },
);
