import { dossier, measure, ruledOn } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { measureEvaluated as rule } from './measure-evaluated';

test.each([
  ['2025-01-01', 'passed evaluated'],
  ['2025-12-31', 'passed evaluated'],
  ['2024-12-31', 'failed evaluatedOutside'],
  ['2026-01-01', 'failed evaluatedOutside'],
  [undefined, 'failed blank'],
  [unreadable('12/10/2025'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('a measure in force in 2025, evaluated on %j: %s', (evaluatedOn, expected) => {
  expect(ruledOn(rule, measure({ evaluatedOn }))).toEqual([expected]);
});

test.each([
  ['2025-12-31', '2030-12-31', 'failed blank'],
  ['2026-01-01', '2030-12-31', 'notApplicable notYetStarted'],
  ['2020-01-01', '2025-01-01', 'failed blank'],
  ['2020-01-01', '2024-12-31', 'notApplicable ended'],
  [undefined, '2024-12-31', 'notApplicable ended'],
  ['2026-01-01', undefined, 'notApplicable notYetStarted'],
  ['2024-03-01', undefined, 'cannotTell blank'],
  [undefined, '2030-12-31', 'cannotTell blank'],
])('a measure from %j to %j that was never evaluated: %s', (startsOn, endsOn, expected) => {
  expect(ruledOn(rule, measure({ startsOn, endsOn, evaluatedOn: undefined }))).toEqual([expected]);
});

test('an evaluation without a result cannot be judged', () => {
  expect(ruledOn(rule, measure({ evaluationResult: undefined }))).toEqual(['cannotTell blank']);
});

test('one inside the year will do even where the measure’s own days are missing', () => {
  expect(ruledOn(rule, measure({ startsOn: undefined, endsOn: undefined }))).toEqual(['passed evaluated']);
});

test('without a reporting year it cannot be told', () => {
  const whole = dossier({ organization: { reportingYear: undefined } });
  expect(ruledOn(rule, measure(), whole)).toEqual(['cannotTell blank']);
});
