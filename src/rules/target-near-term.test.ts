import { dossier, ruledOn, target, type TargetEntries } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { targetNearTerm as rule } from './target-near-term';

const examined = (entries: TargetEntries, others: readonly TargetEntries[] = []) => {
  const examinedTarget = target(entries);
  return ruledOn(rule, examinedTarget, dossier({ targets: [examinedTarget, ...others.map(target)] }));
};

test.each([
  [2028, 'failed tooNear'],
  [2029, 'passed nearTerm'],
  [2030, 'passed nearTerm'],
  [2033, 'passed nearTerm'],
  [2034, 'passed nearTerm'],
  [2035, 'failed tooFar'],
  [2023, 'failed tooNear'],
])('a target set in 2024 for %i: %s', (targetYear, expected) => {
  expect(examined({ setOn: '2024-03-15', targetYear })).toEqual([expected]);
});

test('whole years are counted, whatever the day', () => {
  expect(examined({ setOn: '2024-12-31', targetYear: 2029 })).toEqual(['passed nearTerm']);
  expect(examined({ setOn: '2024-01-01', targetYear: 2034 })).toEqual(['passed nearTerm']);
});

test('it counts from the year of setting, not from the base year', () => {
  expect(examined({ baseYear: 2018, setOn: '2024-03-15', targetYear: 2030 })).toEqual(['passed nearTerm']);
});

test('a long-term target beside a near-term one of its scopes is not examined', () => {
  const far: TargetEntries = { scopes: [1, 2], targetYear: 2050 };
  expect(examined(far, [{ scopes: [1, 2, 3] }])).toEqual(['notApplicable longTerm']);
  expect(examined(far, [{ scopes: [1] }])).toEqual(['failed tooFar']);
  expect(examined(far, [{ basis: 'policy' }])).toEqual(['failed tooFar']);
  expect(examined(far, [{ targetYear: 2028 }, { setOn: undefined }])).toEqual(['failed tooFar']);
});

test.each([
  ['basis', 'policy', 'notApplicable otherBasis'],
  ['basis', undefined, 'cannotTell blank'],
  ['setOn', undefined, 'cannotTell blank'],
  ['setOn', absent, 'cannotTell absent'],
  ['targetYear', unreadable('十年后'), 'cannotTell unreadable'],
])('%s %j: %s', (column, entry, expected) => {
  expect(examined({ [column]: entry })).toEqual([expected]);
});
