import { absent, sink, credit, rulings, unreadable } from '../../test/example-records';
import { sinkOutsideBoundary as rule } from './sink-outside-boundary';

test.each([
  [true, 'passed outside'],
  [false, 'failed inside'],
  [undefined, 'cannotTell blank'],
  [unreadable('部分'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('outside the boundary %j: %s', (outsideBoundary, expected) => {
  expect(rulings(rule, sink({ outsideBoundary }))).toEqual([expected]);
});

test('it speaks of no other kind', () => {
  expect(rulings(rule, credit({ outsideBoundary: false }))).toEqual([]);
});
