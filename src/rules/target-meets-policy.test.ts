import { dossier, ruledOn, target, type TargetEntries } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { targetMeetsPolicy as rule } from './target-meets-policy';

// The example of A.2.3: 18 % from 2020 to 2025 asks 1 − 0.82^(1/5) = 3.89 % a year; 4 % is aimed at.
const policy: TargetEntries = {
  basis: 'policy',
  kind: 'economicIntensity',
  path: 'compound',
  baseYear: 2020,
  targetYear: 2025,
  annualRate: '0.04',
  requiredRate: '0.0389',
  requiredSince: '2021-10-24',
  setOn: '2022-01-10',
};
const examined = (entries: TargetEntries, organization = {}) => {
  const examinedTarget = target({ ...policy, ...entries });
  return ruledOn(rule, examinedTarget, dossier({ targets: [examinedTarget], organization }));
};

test.each([
  ['0.0389', 'passed meets'],
  ['0.038899999999', 'failed below'],
  ['0.038900000001', 'passed meets'],
])('a yearly rate of %s against 3.89 %% required: %s', (annualRate, expected) => {
  expect(examined({ annualRate })).toEqual([expected]);
});

test('an overall rate alone counts by the yearly rate that leads to it', () => {
  // 1 − 0.82^(1/5) = 0.0389138… a year for the 18 % of A.2.3, by hand.
  const overall = { annualRate: undefined, overallRate: '0.18' };
  expect(examined({ ...overall, requiredRate: '0.0389' })).toEqual(['passed meets']);
  expect(examined({ ...overall, requiredRate: '0.0390' })).toEqual(['failed below']);
  expect(examined({ ...overall, overallRate: '1' })).toEqual(['cannotTell wholeRate']);
});

test.each([
  ['2022-01-09', 'passed meets'],
  ['2022-01-10', 'passed meets'],
  ['2022-01-11', 'failed policyNewer'],
])('a policy of %s and a target of 2022-01-10: %s', (requiredSince, expected) => {
  expect(examined({ requiredSince })).toEqual([expected]);
});

test('a target that is both too low and too old is told both', () => {
  expect(examined({ annualRate: '0.03', requiredSince: '2024-05-23' })).toEqual([
    'failed below',
    'failed policyNewer',
  ]);
});

test('a linear rate counts as the year-on-year rate that comes to the same', () => {
  // 5 years at 3.6 % linear are 18 %, which is 3.8912 % year on year.
  expect(examined({ path: 'linear', annualRate: '0.036' })).toEqual(['passed meets']);
  expect(examined({ path: 'linear', annualRate: '0.036', requiredRate: '0.0390' })).toEqual(['failed below']);
});

test('scope 3 alone is none of its business', () => {
  expect(examined({ scopes: [3] })).toEqual(['notApplicable otherScopes']);
  expect(examined({ scopes: [2, 3] })).toEqual(['passed meets']);
});

test('targets on other bases are held to the policy too, unless one by policy answers for them', () => {
  expect(examined({ basis: 'science' })).toEqual(['passed meets']);
  expect(examined({ basis: 'science', annualRate: '0.03' })).toEqual(['failed below']);
  const [science, other] = [target({ ...policy, basis: 'science', annualRate: '0.03' }), target(policy)];
  expect(ruledOn(rule, science, dossier({ targets: [science, other] }))).toEqual([
    'notApplicable otherTarget',
  ]);
});

test('a policy target answers only for the scopes it has: one of scope 1 leaves scope 2 to be looked at', () => {
  const science = target({ ...policy, basis: 'science', annualRate: '0.03', scopes: [1, 2] });
  const beside = (...scopes: (readonly (1 | 2 | 3)[])[]) =>
    ruledOn(
      rule,
      science,
      dossier({ targets: [science, ...scopes.map((each) => target({ ...policy, scopes: [...each] }))] }),
    );
  expect(beside([1])).toEqual(['failed below']);
  expect(beside([1, 2])).toEqual(['notApplicable otherTarget']);
  expect(beside([1], [2])).toEqual(['notApplicable otherTarget']);
  expect(beside([1, 3])).toEqual(['failed below']);
});

test('a key emitter’s targets on other bases are held to trading instead', () => {
  expect(examined({ basis: 'carbonTrading', annualRate: '0.01' }, { keyEmitter: true })).toEqual([
    'notApplicable trading',
  ]);
  expect(examined({ annualRate: '0.01' }, { keyEmitter: true })).toEqual(['failed below']);
  expect(examined({ basis: 'science' }, { keyEmitter: undefined })).toEqual(['cannotTell blank']);
});

test.each([
  ['basis', undefined, ['cannotTell blank']],
  ['scopes', unreadable('全部'), ['cannotTell unreadable']],
  ['requiredRate', undefined, ['cannotTell blank']],
  ['requiredSince', undefined, ['cannotTell blank']],
  ['setOn', absent, ['cannotTell absent']],
  ['annualRate', '1', ['cannotTell wholeRate']],
  ['targetYear', 2019, ['cannotTell yearsReversed']],
])('%s %j: %j', (column, entry, expected) => {
  expect(examined({ [column]: entry })).toEqual(expected);
});
