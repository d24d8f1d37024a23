import { line, unreadable, type LineEntries } from '../../test/example-records';
import { lineReadable as rule } from './line-readable';

const examined = (entries: LineEntries) =>
  rule
    .check(line(entries), undefined)
    .map(({ outcome, reason, facts }) => [outcome, reason, facts['column']]);

test('a line with every cell readable is readable, blanks among them', () => {
  expect(examined({})).toEqual([['passed', 'readable', undefined]]);
  expect(examined({ activity: undefined })).toEqual([['passed', 'readable', undefined]]);
});

test.each([
  ['189,005', 'textNumber'],
  ['0', 'textNumber'],
  ['-0.5', 'negative'],
  ['约三吨', 'unreadable'],
  ['#NAME?', 'errorValue'],
])('an activity that says %s is named: %s', (seen, reason) => {
  expect(examined({ activity: unreadable(seen) })).toEqual([['failed', reason, 'inventory.activity']]);
});

test('a year that is no year is named', () => {
  expect(examined({ year: unreadable('去年') })).toEqual([['failed', 'unreadable', 'inventory.year']]);
});

test('each bad cell of a line is a finding of its own', () => {
  const bad = { activity: unreadable('x'), factor: unreadable('#REF!'), tonnes: unreadable('-1') };
  expect(examined(bad).map(([, reason]) => reason)).toEqual(['unreadable', 'errorValue', 'negative']);
});
