import fc from 'fast-check';
import { Exact, exact, isSameInCell, sumExact } from './exact';

test('a number of a cell is its first 15 digits: 0.1 + 0.2 is 0.3, 1/3 is 0.333333333333333', () => {
  expect(exact(0.1 + 0.2).toString()).toBe('0.3');
  expect(exact(1 / 3).toString()).toBe('0.333333333333333');
  expect(exact(123456789012345680).toString()).toBe('123456789012346000');
});

test('short numbers take a short cut to the same decimal', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(exact(number).equals(new Exact(number.toPrecision(15)))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('what is no finite number is a bug', () => {
  expect(() => exact(NaN)).toThrow(RangeError);
  expect(() => exact(Infinity)).toThrow(RangeError);
});

test('a sum of none is 0, of ten tenths 1', () => {
  expect(sumExact([]).toString()).toBe('0');
  expect(sumExact(Array.from({ length: 10 }, () => exact(0.1))).toString()).toBe('1');
});

test.each([
  ['0.333333333333333', true],
  ['0.3333333333333334', true],
  ['0.333333333333334', false],
  ['0.33333333333333', false],
])('a third and %s are the same number in a cell: %s', (other, expected) => {
  expect(isSameInCell(new Exact(1).dividedBy(3), new Exact(other))).toBe(expected);
});
