import { asPart, mapped, toTheEnd, type Slices } from './slices';

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

test('a list of 125 is done in slices of 50, and nothing of it is left out', () => {
  const items = Array.from({ length: 125 }, (_, index) => index);
  expect(sharesOf(mapped(items, (item) => item + 1))).toEqual([0.4, 0.8]);
  expect(toTheEnd(mapped(items, (item) => item + 1)).at(-1)).toBe(125);
});
