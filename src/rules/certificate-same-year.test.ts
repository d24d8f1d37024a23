import { absent, certificate, credit, rulings, unreadable } from '../../test/example-records';
import { certificateSameYear as rule } from './certificate-same-year';

test.each([
  [2024, 'failed otherYear'],
  [2025, 'passed sameYear'],
  [2026, 'failed otherYear'],
  [undefined, 'cannotTell blank'],
  [unreadable('去年'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('generated in %j for the year 2025: %s', (generationYear, expected) => {
  expect(rulings(rule, certificate({ generationYear }))).toEqual([expected]);
});

test('without a reporting year it cannot be judged', () => {
  expect(rulings(rule, certificate(), { reporting: undefined })).toEqual(['cannotTell blank']);
});

test('it speaks of certificates only', () => {
  expect(rulings(rule, credit({ generationYear: 2020 }))).toEqual([]);
});
