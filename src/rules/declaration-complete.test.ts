import { boundary, dossier, ruledOn, target, type DossierEntries } from '../../test/example-dossier';
import { absent, certificate, credit, line, sink, unreadable } from '../../test/example-records';
import { declarationComplete as rule } from './declaration-complete';

test('a whole dossier has everything to declare, with every means of offsetting', () => {
  expect(ruledOn(rule, dossier())).toEqual(['passed complete']);
  expect(ruledOn(rule, dossier({ offsets: [credit(), certificate(), sink()] }))).toEqual(['passed complete']);
});

test.each([
  'name',
  'creditCode',
  'neutralityType',
  'reportingYear',
  'evaluationBody',
  'declarationDay',
] as const)('without %s of the organization something is missing, at its cell', (item) => {
  const whole = dossier({ organization: { [item]: undefined } });
  expect(rule.check(whole, undefined)).toContainEqual({
    outcome: 'failed',
    reason: 'blank',
    facts: { column: `organization.${item}` },
    at: whole.organization[item].at,
  });
});

test.each<[DossierEntries, string]>([
  [{ boundary: boundary({ description: undefined }) }, 'failed blank'],
  [{ organization: { declarationDay: unreadable('06/30/2026') } }, 'cannotTell unreadable'],
  [{ organization: { creditCode: absent } }, 'cannotTell absent'],
  [{ lines: [line({ year: 2024 })] }, 'failed noLines'],
  [{ lines: [line({ standard: undefined })] }, 'failed standardsNotNamed'],
  [{ lines: [line({ tonnes: undefined })] }, 'failed tonnesNotKnown'],
  [{ lines: [line({ tonnes: unreadable('#NAME?') })] }, 'cannotTell tonnesNotKnown'],
  [{ targets: [] }, 'failed noTargets'],
  [{ targets: [target(), target({ actualValue: undefined })] }, 'failed attainmentNotKnown'],
  [{ offsets: [] }, 'failed noOffsets'],
  [{ offsets: [credit({ project: undefined })] }, 'failed offsetsNotNamed'],
  [{ offsets: [credit({ kind: undefined })] }, 'failed offsetsNotNamed'],
  [{ offsets: [sink({ disclosed: { place: undefined } })] }, 'failed offsetsNotNamed'],
  [{ offsets: [credit({ tonnes: undefined })] }, 'failed offsetAmountsNotKnown'],
  [{ offsets: [certificate({ electricity: undefined })] }, 'failed offsetAmountsNotKnown'],
])('a dossier with one part missing, case %#: %s', (entries, expected) => {
  expect(ruledOn(rule, dossier(entries))).toEqual([expected]);
});
