import { base, boundary, dossier, ruledOn, type DossierEntries } from '../../test/example-dossier';
import { absent, certificate, credit, line, sink, unreadable } from '../../test/example-records';
import { reportComplete as rule } from './report-complete';

test.each<[DossierEntries, readonly string[]]>([
  [{}, ['passed complete']],
  [{ boundary: boundary({ description: undefined }) }, ['failed blank']],
  [{ boundary: boundary({ description: unreadable('#REF!') }) }, ['cannotTell unreadable']],
  [{ lines: [] }, ['failed noLines']],
  [{ lines: [line({ year: 2024 })] }, ['failed noLines']],
  [{ lines: [line({ source: undefined }), line({ source: undefined })] }, ['failed sourcesNotNamed']],
  [{ lines: [line({ source: unreadable('#N/A') })] }, ['cannotTell sourcesNotNamed']],
  [{ lines: [line(), line({ year: 2022, source: undefined })] }, ['passed complete']],
  [{ base: base({ value: undefined }) }, ['failed blank']],
  [{ base: base({ value: absent }) }, ['cannotTell absent']],
  [{ targets: [] }, ['failed noTargets']],
  [{ measures: [] }, ['failed noMeasures']],
  [{ offsets: [] }, ['failed noOffsets']],
  [{ offsets: [credit(), certificate(), sink()] }, ['passed complete']],
  [{ offsets: [credit({ proof: undefined })] }, ['failed offsetsWithoutProof']],
  [{ offsets: [certificate({ serials: undefined })] }, ['failed offsetsWithoutProof']],
  [{ offsets: [sink({ disclosed: { publicAddress: undefined } })] }, ['failed offsetsWithoutProof']],
  [{ offsets: [credit({ kind: 'VCS', proof: undefined })] }, ['passed complete']],
])('a dossier with other parts, case %#: %s', (entries, expected) => {
  expect(ruledOn(rule, dossier(entries))).toEqual(expected);
});

test('records without proof are one finding that counts them, at the first', () => {
  const offsets = [credit(), credit({ proof: undefined }), credit({ proof: undefined })];
  expect(rule.check(dossier({ offsets }), undefined)).toMatchObject([
    { reason: 'offsetsWithoutProof', facts: { count: 2 }, at: offsets[1]?.proof.at },
  ]);
});

test('every missing part is a finding of its own; without the sheets it cannot be told', () => {
  const empty = dossier({ lines: [], targets: [], measures: [], offsets: [] });
  expect(ruledOn(rule, empty)).toEqual([
    'failed noLines',
    'failed noTargets',
    'failed noMeasures',
    'failed noOffsets',
  ]);
  const nowhere = {
    inventory: undefined,
    factors: undefined,
    targets: undefined,
    measures: undefined,
    offsets: undefined,
  };
  expect(ruledOn(rule, { ...empty, tables: nowhere })).toEqual([
    'cannotTell noLines',
    'cannotTell noTargets',
    'cannotTell noMeasures',
    'cannotTell noOffsets',
  ]);
});
