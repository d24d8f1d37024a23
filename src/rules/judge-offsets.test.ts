import { toTheEnd } from '../domain/slices';
import { FindingsByRule } from './findings-by-rule';
import { certificate, credit, line, organization, sink } from '../../test/example-records';
import type { OffsetRecord } from '../domain/offset-record';
import { byWeight } from './finding';
import { offsetRules } from './index';
import { judgeOffsets, judgingOffsets } from './judge-offsets';
import type { OffsetContext } from './offset-rule';

const judged = (...records: readonly OffsetRecord[]) =>
  judgeOffsets(organization(), [line()], records).map(({ standing, tonnes, unusable }) => [
    standing,
    tonnes?.toString(),
    unusable.toString(),
  ]);

test('a record counts when nothing failed and nothing is open', () => {
  expect(judged(credit(), certificate(), sink())).toEqual([
    ['counted', '100', '0'],
    ['counted', '500', '0'],
    ['counted', '350.5', '0'],
  ]);
});

test('one failed requirement refuses it, even beside an open one', () => {
  expect(judged(credit({ proof: undefined, outsideBoundary: undefined }))).toEqual([['refused', '100', '0']]);
});

test('one open requirement keeps it pending', () => {
  expect(judged(credit({ outsideBoundary: undefined }))).toEqual([['pending', '100', '0']]);
});

test('advice that failed does not keep it from counting', () => {
  expect(judged(credit({ tonnes: '99.5' }))).toEqual([['counted', '99.5', '0']]);
});

test('a credit without a quantity waits', () => {
  expect(judged(credit({ tonnes: undefined }))).toEqual([['pending', undefined, '0']]);
});

test('a certificate above the limit counts up to it, the rest is not usable', () => {
  expect(judged(certificate({ electricity: '2600' }))).toEqual([['counted', '1000', '300']]);
});

test('a certificate that nothing is left for is refused', () => {
  const first = certificate({ electricity: '2000', serials: ['A-1', 'A-2000'] });
  expect(judged(first, certificate({ electricity: '10' }))).toEqual([
    ['counted', '1000', '0'],
    ['refused', '0', '5'],
  ]);
});

test('certificates that stand are served before those still open, refused ones not at all', () => {
  const pending = certificate({ electricity: '1000', acquisition: undefined, serials: ['A-1', 'A-9'] });
  const refused = certificate({ electricity: '1000', generationYear: 2024, serials: ['B-1', 'B-9'] });
  const standing = certificate({ electricity: '1600', serials: ['C-1', 'C-9'] });
  expect(judged(pending, refused, standing)).toEqual([
    ['pending', '200', '300'],
    ['refused', undefined, '0'],
    ['counted', '800', '0'],
  ]);
});

test('the tonnes that hang on a finding are the record’s, and above the limit only the excess', () => {
  const findings = new FindingsByRule(true);
  const records = [certificate({ electricity: '2600' })];
  toTheEnd(judgingOffsets(organization(), [line()], records, findings));
  const tonnes = findings
    .findings(() => [])
    .all.map(({ rule, outcome, tonnes: amount }) => [rule, outcome, amount]);
  expect(tonnes).toContainEqual(['certificate-within-scope-2', 'failed', '300']);
  expect(tonnes).toContainEqual(['certificate-from-trading', 'passed', '1300']);
});

test('failed requirements come before open ones, more tonnes before fewer, advice last', () => {
  const records = [
    credit({ tonnes: '5.5', serials: ['A-1', 'A-50'] }),
    credit({ tonnes: '10', serials: ['B-1', 'B-50'], outsideBoundary: undefined }),
    credit({ tonnes: '20', serials: ['C-1', 'C-50'], proof: undefined }),
    credit({ tonnes: '30', serials: ['D-1', 'D-50'], proof: undefined }),
  ];
  const open = byWeight(judgeOffsets(organization(), [line()], records).flatMap((each) => each.open));
  expect(open.map(({ rule, tonnes }) => `${rule} ${tonnes}`)).toEqual([
    'credit-proof 30',
    'credit-proof 20',
    'credit-outside-boundary 10',
    'credit-whole-tonnes 5.5',
  ]);
});

test.each(offsetRules.filter(({ limitsAmount }) => !limitsAmount).map((rule) => [rule.id, rule] as const))(
  '%s asks nothing that hangs on the answers of others: it is asked once',
  (_, rule) => {
    const context = {
      ...organization(),
      records: [],
      get allotments(): never {
        throw new Error('only rules that limit the amount may ask for the allotments');
      },
    };
    for (const record of [credit(), certificate(), sink()]) {
      const records = [record];
      const asked = Object.create(context, { records: { value: records } }) as OffsetContext;
      expect(() => rule.check(record, asked)).not.toThrow();
    }
  },
);
