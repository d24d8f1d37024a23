import fc from '../../test/seeded-fast-check';
import { RangeIndex } from './range-index';

const indexOf = (ranges: readonly (readonly [number, number])[]) =>
  new RangeIndex(
    ranges.map(([first, last], place) => ({ place, first: BigInt(first), last: BigInt(last) })),
    (range) => range,
  );
const places = (ranges: readonly (readonly [number, number])[], first: number, last: number) =>
  indexOf(ranges)
    .overlapping({ first: BigInt(first), last: BigInt(last) })
    .map(({ place }) => place);

test.each([
  [99, 99, [0]],
  [100, 100, [0]],
  [101, 149, []],
  [150, 150, [1]],
  [200, 300, [1]],
  [201, 300, []],
  [100, 150, [0, 1]],
])('1–100 and 150–200 beside %d–%d', (first, last, expected) => {
  expect(
    places(
      [
        [1, 100],
        [150, 200],
      ],
      first,
      last,
    ),
  ).toEqual(expected);
});

test('no ranges, none found', () => {
  expect(places([], 1, 10)).toEqual([]);
});

test('a long range that begins far in front is found behind many short ones', () => {
  const short = Array.from({ length: 1000 }, (_, index) => [index * 10 + 1, index * 10 + 9] as const);
  expect(places([[0, 20_000], ...short], 9990, 9990)).toEqual([0]);
  expect(places([[0, 20_000], ...short], 9991, 9991)).toEqual([0, 1000]);
});

test('the same as comparing with each one', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }))
    .map(([first, length]) => [first, first + length] as const);
  fc.assert(
    fc.property(fc.array(range), range, (ranges, [first, last]) => {
      const expected = ranges.flatMap((each, place) => (each[0] <= last && first <= each[1] ? [place] : []));
      expect([...places(ranges, first, last)].sort((one, other) => one - other)).toEqual(expected);
    }),
  );
});
