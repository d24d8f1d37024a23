import { ruledOn, target, type TargetEntries } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { targetScienceScope12 as rule } from './target-science-scope-1-2';

const examined = (entries: TargetEntries) => ruledOn(rule, target(entries));

test.each([
  ['0.042', 'passed enough'],
  ['0.041999999999', 'failed tooLittle'],
  ['0.042000000001', 'passed enough'],
  ['0.025', 'failed tooLittle'],
])('%s a year, linear: %s', (annualRate, expected) => {
  expect(examined({ annualRate, path: 'linear' })).toEqual([expected]);
});

// 4.2 % year on year over 10 years come to 34.89 %, which is 3.489 % of the base a year; 42 % need 1 − 0.58^(1/10) =
// 5.3018 % year on year.
test.each([
  ['0.042', 'failed tooLittle'],
  ['0.053', 'failed tooLittle'],
  ['0.0531', 'passed enough'],
])('%s a year, compound from 2020 to 2030: %s', (annualRate, expected) => {
  expect(examined({ annualRate, path: 'compound', baseYear: 2020, targetYear: 2030 })).toEqual([expected]);
});

test('a path left out is formula (A.1), compound', () => {
  const decade: TargetEntries = { baseYear: 2020, targetYear: 2030, annualRate: '0.042' };
  expect(examined({ ...decade, path: undefined })).toEqual(['failed tooLittle']);
});

test.each([
  [{ basis: 'policy' }, 'notApplicable otherBasis'],
  [{ scopes: [3] }, 'notApplicable otherScopes'],
  [{ scopes: [1, 2, 3] }, 'passed enough'],
  [{ scopes: [2] }, 'passed enough'],
  [{ kind: 'physicalIntensity' }, 'cannotTell intensity'],
  [{ basis: undefined }, 'cannotTell blank'],
  [{ scopes: absent }, 'cannotTell absent'],
  [{ kind: unreadable('绝对') }, 'cannotTell unreadable'],
  [{ annualRate: '1' }, 'cannotTell wholeRate'],
  [{ targetYear: 2022 }, 'cannotTell yearsReversed'],
] as const)('%j: %s', (entries, expected) => {
  expect(examined(entries)).toEqual([expected]);
});
