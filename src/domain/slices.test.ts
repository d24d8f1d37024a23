import { asPart, toTheEnd, type Slices } from './slices';

function* halves(): Slices<string> {
  yield 0.5;
  yield 1;
  return 'done';
}

function sharesOf(work: Slices<unknown>): readonly number[] {
  return [...{ [Symbol.iterator]: () => work }];
}

test('sliced work done at once gives its result', () => {
  expect(toTheEnd(halves())).toBe('done');
});

test('as the second half of a whole, half of it is three quarters', () => {
  expect(sharesOf(asPart(halves(), 0.5, 1))).toEqual([0.75, 1]);
  expect(toTheEnd(asPart(halves(), 0.5, 1))).toBe('done');
});
