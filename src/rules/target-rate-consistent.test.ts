import { ruledOn, target, type TargetEntries } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { targetRateConsistent as rule } from './target-rate-consistent';

const examined = (entries: TargetEntries) => ruledOn(rule, target(entries));

// 1 − 0.9552³ = 0.128468795392, by hand; the standard prints 12.85 % (A.2.2.2).
const sewage = { annualRate: '0.0448', baseYear: 2022, targetYear: 2025, path: 'compound' } as const;
// 1 − 0.96⁵ = 0.1846273024; the standard prints 18.46 % (A.2.3).
const policy = { annualRate: '0.04', baseYear: 2020, targetYear: 2025, path: 'compound' } as const;

test.each([
  [sewage, '0.1285', 'passed consistent'],
  [sewage, '0.1284', 'failed differs'],
  [sewage, '0.1286', 'failed differs'],
  [policy, '0.1846273024', 'passed consistent'],
  [policy, '0.1846273025', 'failed differs'],
  [policy, '0.1846273023', 'failed differs'],
  [policy, '0.1846', 'passed consistent'],
  [policy, '0.18463', 'passed consistent'],
  [policy, '0.185', 'failed differs'],
  [policy, '0.2', 'failed differs'],
  // The last of fifteen digits may differ by how a sheet computes.
  [policy, '0.184627302400001', 'passed consistent'],
  [policy, '0.184627302401', 'failed differs'],
] as const)('%j with an overall rate of %s: %s', (terms, overallRate, expected) => {
  expect(examined({ ...terms, overallRate })).toEqual([expected]);
});

test('a linear path gives 4.2 % over 10 years as 42 %, a compound one as 34.89 %', () => {
  const decade = { annualRate: '0.042', baseYear: 2020, targetYear: 2030 };
  expect(examined({ ...decade, path: 'linear', overallRate: '0.42' })).toEqual(['passed consistent']);
  expect(examined({ ...decade, path: 'linear', overallRate: '0.3489' })).toEqual(['failed differs']);
  expect(examined({ ...decade, path: 'compound', overallRate: '0.3489' })).toEqual(['passed consistent']);
});

test('a path left out, or a sheet without that column, means formula (A.1)', () => {
  for (const path of [undefined, absent]) {
    expect(examined({ ...policy, path, overallRate: '0.1846273024' })).toEqual(['passed consistent']);
  }
});

test.each([
  ['overallRate', undefined, 'notApplicable oneRate'],
  ['annualRate', undefined, 'notApplicable oneRate'],
  ['overallRate', absent, 'cannotTell absent'],
  ['overallRate', unreadable('三成'), 'cannotTell unreadable'],
  ['annualRate', unreadable('4.2'), 'cannotTell unreadable'],
  ['baseYear', undefined, 'cannotTell blank'],
  ['targetYear', absent, 'cannotTell absent'],
  ['path', unreadable('指数'), 'cannotTell unreadable'],
  ['annualRate', '1', 'cannotTell wholeRate'],
  ['targetYear', 2022, 'cannotTell yearsReversed'],
])('%s %j: %s', (column, entry, expected) => {
  expect(examined({ [column]: entry })).toEqual([expected]);
});

test('without any rate it cannot be told, unless the target rests on an advanced level', () => {
  const none = { annualRate: undefined, overallRate: undefined };
  expect(examined(none)).toEqual(['cannotTell blank']);
  expect(examined({ ...none, advancedEvidence: '行业标杆' })).toEqual(['notApplicable noRate']);
});
