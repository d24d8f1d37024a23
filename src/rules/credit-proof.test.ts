import { absent, certificate, credit, rulings, unreadable } from '../../test/example-records';
import { creditProof as rule } from './credit-proof';

test('a number of the proof is enough for the ledger', () => {
  expect(rulings(rule, credit({ proof: 'ZX-2026-0001' }))).toEqual(['passed proved']);
});

test('without one there is no proof', () => {
  expect(rulings(rule, credit({ proof: undefined }))).toEqual(['failed noProof']);
});

test('an error in its place, or no such column, cannot be judged', () => {
  expect(rulings(rule, credit({ proof: unreadable('#REF!') }))).toEqual(['cannotTell unreadable']);
  expect(rulings(rule, credit({ proof: absent }))).toEqual(['cannotTell absent']);
});

test('it speaks of credits only', () => {
  expect(rulings(rule, certificate())).toEqual([]);
});
