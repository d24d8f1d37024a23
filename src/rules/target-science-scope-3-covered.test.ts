import {
  boundary,
  dossier,
  ruledOn,
  target,
  type DossierEntries,
  type TargetEntries,
} from '../../test/example-dossier';
import { absent, line, unreadable } from '../../test/example-records';
import { targetScienceScope3Covered as rule } from './target-science-scope-3-covered';

const scope3: TargetEntries = { scopes: [3], annualRate: '0.025', overallRate: '0.2', coverage: '0.67' };
/** 1,000 t of scope 2 beside 1,000 t of scope 3: half. */
const half = { lines: [line(), line({ scope: 3, category: 'purchased', source: '采购' })] };
const examined = (entries: TargetEntries, whole: DossierEntries = half) =>
  ruledOn(rule, target({ ...scope3, ...entries }), dossier(whole));

test.each([
  ['0.67', 'passed covered'],
  ['0.669999999999', 'failed tooLittle'],
  ['0.670000000001', 'passed covered'],
  ['0', 'failed tooLittle'],
  ['1', 'passed covered'],
])('a coverage of %s: %s', (coverage, expected) => {
  expect(examined({ coverage })).toEqual([expected]);
});

test('while scope 3 is no large share, less is not objected to', () => {
  expect(examined({ coverage: '0.5' }, {})).toEqual(['notApplicable notAsked']);
  expect(examined({ coverage: undefined }, {})).toEqual(['notApplicable notAsked']);
  expect(examined({ coverage: '0.67' }, {})).toEqual(['passed covered']);
});

test('where that share is unknown, so is whether the coverage is enough', () => {
  const coverage = '0.5';
  const open = [...half.lines, line({ tonnes: undefined })];
  expect(examined({ coverage }, { lines: open })).toEqual(['cannotTell linesOpen']);
  expect(examined({ coverage }, { lines: [] })).toEqual(['cannotTell noEmissions']);
  const unstated = boundary({ statements: { waste: undefined } });
  expect(examined({ coverage }, { boundary: unstated })).toEqual(['cannotTell scope3NotCounted']);
});

test.each([
  [{ basis: 'policy' }, 'notApplicable otherBasis'],
  [{ scopes: [1, 2] }, 'notApplicable otherScopes'],
  [{ scopes: [1, 2, 3] }, 'passed covered'],
  [{ coverage: undefined }, 'cannotTell blank'],
  [{ coverage: absent }, 'cannotTell absent'],
  [{ coverage: unreadable('大部分') }, 'cannotTell unreadable'],
] as const)('%j: %s', (entries, expected) => {
  expect(examined(entries)).toEqual([expected]);
});
