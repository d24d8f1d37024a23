import { absent, certificate, credit, rulings, unreadable } from '../../test/example-records';
import { creditTraceable as rule } from './credit-traceable';

test('registry, project and serial numbers together are traceable', () => {
  expect(rulings(rule, credit())).toEqual(['passed traceable']);
});

test('each missing part is a finding of its own', () => {
  const record = credit({ registry: undefined, project: undefined, serials: undefined });
  expect(rulings(rule, record)).toEqual(['failed missing', 'failed missing', 'failed missing']);
  expect(rulings(rule, credit({ project: undefined }))).toEqual(['failed missing']);
});

test('serial numbers that do not fit together cannot be judged', () => {
  expect(rulings(rule, credit({ serials: unreadable('A-9 … B-1') }))).toEqual(['cannotTell unreadable']);
});

test.each([
  [['C-1', 'C-100'], '99', 'passed traceable'],
  [['C-1', 'C-100'], '100', 'passed traceable'],
  [['C-1', 'C-100'], '100.5', 'cannotTell moreThanSerials'],
  [['C-1', 'C-100'], '101', 'cannotTell moreThanSerials'],
  [['C-1~50；C-101~150', undefined], '100', 'passed traceable'],
  [['C-1~50；C-101~150', undefined], '101', 'cannotTell moreThanSerials'],
  // One number may be that of a whole batch.
  [['SZ-2024-015', undefined], '500', 'passed traceable'],
] as const)('serial numbers %j and %s t: %s', (serials, tonnes, expected) => {
  const [first, last] = serials;
  const record = credit({ serials: last === undefined ? [first] : [first, last], tonnes });
  expect(rulings(rule, record)).toEqual([expected]);
});

test('a column that is not there is said apart from a blank', () => {
  expect(rulings(rule, credit({ registry: absent }))).toEqual(['cannotTell absent']);
});

test('blank is what a part lacks, never a ruling of its own', () => {
  expect(rulings(rule, credit({ registry: undefined }))).not.toContain('cannotTell blank');
});

test('it speaks of credits only', () => {
  expect(rulings(rule, certificate({ registry: undefined }))).toEqual([]);
});
