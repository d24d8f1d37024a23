import { boundary, dossier, target, type DossierEntries } from '../../test/example-dossier';
import { absent, line, unreadable } from '../../test/example-records';
import { targetScienceScope3Needed as rule } from './target-science-scope-3-needed';

const examined = (entries: DossierEntries) =>
  rule.check(dossier(entries), undefined).map(({ outcome, reason }) => `${outcome} ${reason}`);

/** 600 t of scopes 1 and 2 in 2025, and as much of scope 3 as is said. */
const withScope3 = (tonnes: string) => [
  line({ scope: 1, category: 'combustion', tonnes: '100' }),
  line({ tonnes: '500' }),
  line({ scope: 3, category: 'purchased', source: '采购', tonnes }),
];
const scope3Target = target({ scopes: [3], annualRate: '0.025' });

test.each([
  ['400', 'notApplicable notAbove'],
  ['399.999', 'notApplicable notAbove'],
  ['400.001', 'failed targetNeeded'],
  ['0', 'notApplicable notAbove'],
])('600 t of scopes 1 and 2 beside %s t of scope 3: %s', (tonnes, expected) => {
  expect(examined({ lines: withScope3(tonnes) })).toEqual([expected]);
});

test('a target that takes in scope 3 is enough, by itself or with scopes 1 and 2', () => {
  const lines = withScope3('600');
  expect(examined({ lines, targets: [target(), scope3Target] })).toEqual(['passed targetSet']);
  expect(examined({ lines, targets: [target({ scopes: [1, 2, 3] })] })).toEqual(['passed targetSet']);
});

test('scope 3 counts whatever type is declared; removals and other years do not', () => {
  const removal = line({ scope: undefined, category: 'removal', tonnes: '500' });
  const earlier = line({ year: 2024, scope: 1, tonnes: '9000' });
  for (const neutralityType of ['operational', 'partialValueChain', 'fullValueChain'] as const) {
    expect(
      examined({ lines: [...withScope3('401'), removal, earlier], organization: { neutralityType } }),
    ).toEqual(['failed targetNeeded']);
  }
});

test('scope 3 without lines is none only where every kind is stated as none', () => {
  expect(examined({})).toEqual(['notApplicable notAbove']);
  const unstated = boundary({ statements: { purchased: undefined } });
  expect(examined({ boundary: unstated })).toEqual(['cannotTell scope3NotCounted']);
  const withReason = boundary({ statements: { purchased: '数据不可得' } });
  expect(examined({ boundary: withReason })).toEqual(['cannotTell scope3NotCounted']);
});

test('without a target by climate science it is not asked', () => {
  expect(examined({ targets: [] })).toEqual(['notApplicable noScienceTarget']);
  expect(examined({ targets: [target({ basis: 'policy' })], lines: withScope3('900') })).toEqual([
    'notApplicable noScienceTarget',
  ]);
  expect(examined({ targets: [target({ basis: undefined })] })).toEqual(['cannotTell blank']);
  expect(examined({ targets: [target({ basis: unreadable('SBTi') })] })).toEqual(['cannotTell unreadable']);
});

test('what is missing keeps the share from being told', () => {
  expect(examined({ organization: { reportingYear: absent } })).toEqual(['cannotTell absent']);
  expect(examined({ lines: [...withScope3('400'), line({ tonnes: unreadable('约三吨') })] })).toEqual([
    'cannotTell linesOpen',
  ]);
  expect(examined({ lines: [] })).toEqual(['cannotTell noEmissions']);
  expect(examined({ lines: [line({ tonnes: '0' })] })).toEqual(['cannotTell noEmissions']);
  expect(examined({ lines: withScope3('600'), targets: [target({ scopes: undefined })] })).toEqual([
    'cannotTell blank',
  ]);
});
