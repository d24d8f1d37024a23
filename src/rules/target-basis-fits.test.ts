import { dossier, ruledOn, target, type TargetEntries } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { targetBasisFits as rule } from './target-basis-fits';

const examined = (entries: TargetEntries, organization = {}) => {
  const examinedTarget = target(entries);
  return ruledOn(rule, examinedTarget, dossier({ targets: [examinedTarget], organization }));
};

// Table A.2, row by row: trading serves all kinds and policy economic intensity, both for scopes 1 and 2; science
// serves absolute targets of all scopes and intensities of scope 3.
test.each([
  ['carbonTrading', 'absolute', [1, 2], 'passed fits'],
  ['carbonTrading', 'physicalIntensity', [1], 'passed fits'],
  ['carbonTrading', 'economicIntensity', [2], 'passed fits'],
  ['carbonTrading', 'absolute', [1, 2, 3], 'failed otherUse'],
  ['carbonTrading', 'economicIntensity', [3], 'failed otherUse'],
  ['policy', 'economicIntensity', [1, 2], 'passed fits'],
  ['policy', 'physicalIntensity', [1, 2], 'failed otherUse'],
  ['policy', 'absolute', [1, 2], 'failed otherUse'],
  ['policy', 'economicIntensity', [3], 'failed otherUse'],
  ['science', 'absolute', [1, 2], 'passed fits'],
  ['science', 'absolute', [1, 2, 3], 'passed fits'],
  ['science', 'physicalIntensity', [3], 'passed fits'],
  ['science', 'economicIntensity', [3], 'passed fits'],
  ['science', 'economicIntensity', [1, 2], 'failed otherUse'],
  ['science', 'physicalIntensity', [2, 3], 'failed otherUse'],
] as const)('%s, %s, scopes %j: %s', (basis, kind, scopes, expected) => {
  expect(examined({ basis, kind, scopes })).toEqual([expected]);
});

test('a key emitter needs a target by carbon trading', () => {
  expect(examined({ basis: 'science' }, { keyEmitter: true })).toEqual(['failed tradingNeeded']);
  expect(examined({ basis: 'carbonTrading' }, { keyEmitter: true })).toEqual(['passed fits']);
});

test('beside a target by carbon trading a key emitter may have others', () => {
  const [science, trading] = [target(), target({ basis: 'carbonTrading' })];
  const whole = dossier({ targets: [science, trading], organization: { keyEmitter: true } });
  expect(ruledOn(rule, science, whole)).toEqual(['passed fits']);
});

test('a target that fits in neither way is told both', () => {
  expect(examined({ basis: 'policy', kind: 'absolute' }, { keyEmitter: true })).toEqual([
    'failed otherUse',
    'failed tradingNeeded',
  ]);
});

test('where it is not said whether the organization is a key emitter, only a target by trading can be told', () => {
  expect(examined({}, { keyEmitter: undefined })).toEqual(['cannotTell blank']);
  expect(examined({ basis: 'carbonTrading' }, { keyEmitter: undefined })).toEqual(['passed fits']);
});

test.each([
  ['basis', undefined, 'cannotTell blank'],
  ['basis', unreadable('SBTi'), 'cannotTell unreadable'],
  ['kind', absent, 'cannotTell absent'],
  ['scopes', unreadable('全部'), 'cannotTell unreadable'],
])('without a %s (%j): %s', (column, entry, expected) => {
  expect(examined({ [column]: entry })).toEqual([expected]);
});
