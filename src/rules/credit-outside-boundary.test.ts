import { absent, credit, sink, rulings, unreadable } from '../../test/example-records';
import { creditOutsideBoundary as rule } from './credit-outside-boundary';

test.each([
  [true, 'passed outside'],
  [false, 'failed inside'],
  [undefined, 'cannotTell blank'],
  [unreadable('部分'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('outside the boundary %j: %s', (outsideBoundary, expected) => {
  expect(rulings(rule, credit({ outsideBoundary }))).toEqual([expected]);
});

test('it speaks of no other kind', () => {
  expect(rulings(rule, sink({ outsideBoundary: false }))).toEqual([]);
});
