import {
  boundary,
  dossier,
  ruledOn,
  target,
  type DossierEntries,
  type TargetEntries,
} from '../../test/example-dossier';
import { absent, line, unreadable } from '../../test/example-records';
import { targetScienceScope3Rate as rule } from './target-science-scope-3-rate';

const scope3: TargetEntries = { scopes: [3], annualRate: '0.025', baseYear: 2020, targetYear: 2030 };
/** 1,000 t of scope 2 beside 1,000 t of scope 3: half. */
const half = { lines: [line(), line({ scope: 3, category: 'purchased', source: '采购' })] };
const examined = (entries: TargetEntries, whole: DossierEntries = half) =>
  ruledOn(rule, target({ ...scope3, ...entries }), dossier(whole));

test.each([
  ['absolute', 'linear', '0.025', 'passed enough'],
  ['absolute', 'linear', '0.024999999999', 'failed tooLittle'],
  ['absolute', 'linear', '0.025000000001', 'passed enough'],
  ['physicalIntensity', 'compound', '0.07', 'passed enough'],
  ['physicalIntensity', 'compound', '0.069999999999', 'failed tooLittle'],
  ['economicIntensity', 'compound', '0.070000000001', 'passed enough'],
  ['economicIntensity', 'compound', '0.025', 'failed tooLittle'],
  // 25 % in 10 years need 1 − 0.75^(1/10) = 2.836 % year on year.
  ['absolute', 'compound', '0.0283', 'failed tooLittle'],
  ['absolute', 'compound', '0.0284', 'passed enough'],
  // 7 % year on year over 10 years leave 0.93^10 = 48.398 %, which linear takes 5.1602 % a year.
  ['physicalIntensity', 'linear', '0.0516', 'failed tooLittle'],
  ['physicalIntensity', 'linear', '0.0517', 'passed enough'],
  // Nothing is left after five years.
  ['physicalIntensity', 'linear', '0.2', 'passed enough'],
] as const)('%s, %s, %s a year over 10 years: %s', (kind, path, annualRate, expected) => {
  expect(examined({ kind, path, annualRate })).toEqual([expected]);
});

test('while scope 3 is no large share, less is not objected to', () => {
  expect(examined({ annualRate: '0.01' }, {})).toEqual(['notApplicable notAsked']);
});

test('where that share is unknown, so is whether the rate is enough', () => {
  const annualRate = '0.01';
  const open = [...half.lines, line({ scope: undefined })];
  expect(examined({ annualRate }, { lines: open })).toEqual(['cannotTell linesOpen']);
  expect(examined({ annualRate }, { lines: [] })).toEqual(['cannotTell noEmissions']);
  const unstated = boundary({ statements: { waste: undefined } });
  expect(examined({ annualRate }, { boundary: unstated })).toEqual(['cannotTell scope3NotCounted']);
});

test.each([
  [{ basis: 'policy' }, 'notApplicable otherBasis'],
  [{ scopes: [1, 2] }, 'notApplicable otherScopes'],
  [{ kind: undefined }, 'cannotTell blank'],
  [{ kind: unreadable('其他') }, 'cannotTell unreadable'],
  [{ annualRate: absent }, 'cannotTell absent'],
  [{ annualRate: '1' }, 'cannotTell wholeRate'],
  [{ targetYear: 2020 }, 'cannotTell yearsReversed'],
] as const)('%j: %s', (entries, expected) => {
  expect(examined(entries)).toEqual([expected]);
});
