import { absent, certificate, credit, rulings, sink, unreadable } from '../../test/example-records';
import { creditCancelled as rule } from './credit-cancelled';

test.each([
  ['2026-06-29', 'passed cancelled'],
  ['2026-06-30', 'passed cancelled'],
  ['2026-07-01', 'failed cancelledLater'],
])('cancelled on %s for a declaration on 2026-06-30: %s', (cancelled, expected) => {
  expect(rulings(rule, credit({ cancelled }))).toEqual([expected]);
});

test('a credit without a day of cancellation is not cancelled', () => {
  expect(rulings(rule, credit({ cancelled: undefined }))).toEqual(['failed notCancelled']);
});

test.each([
  ['2024-07-01', 'cannotTell cancelledBeforeRegistered'],
  ['2024-07-02', 'passed cancelled'],
])('registered on 2024-07-02 and cancelled on %s: %s', (cancelled, expected) => {
  expect(rulings(rule, credit({ cancelled }))).toEqual([expected]);
});

test('a day that cannot be read, and a column that is not there, cannot be judged', () => {
  expect(rulings(rule, credit({ cancelled: unreadable('06/07/2026') }))).toEqual(['cannotTell unreadable']);
  expect(rulings(rule, credit({ cancelled: absent }))).toEqual(['cannotTell absent']);
});

test('without a day of declaration it cannot be judged', () => {
  expect(rulings(rule, credit(), { declared: undefined })).toEqual(['cannotTell blank']);
});

test('it speaks of credits only', () => {
  expect([
    ...rulings(rule, certificate()),
    ...rulings(rule, sink()),
    ...rulings(rule, credit({ kind: 'VCS' })),
  ]).toEqual([]);
});
