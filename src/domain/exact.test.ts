import { Decimal } from 'decimal.js';
import fc from '../../test/seeded-fast-check';
import { Exact, exact, isMultipleOf, isSameInCell, isStatedBy, least, sumExact } from './exact';

test('a number of a cell is its first 15 digits: 0.1 + 0.2 is 0.3, 1/3 is 0.333333333333333', () => {
  expect(exact(0.1 + 0.2).toString()).toBe('0.3');
  expect(exact(1 / 3).toString()).toBe('0.333333333333333');
  expect(exact(123456789012345680).toString()).toBe('123456789012346000');
});

test.each([
  ['1500', 1, true],
  ['1499.999', 1, false],
  ['1500.001', 1, false],
  ['0', 1, true],
  ['10', 5, true],
  ['9', 5, false],
  ['11', 5, false],
])('%s is so many whole times %d: %s', (value, unit, expected) => {
  expect(isMultipleOf(new Exact(value), unit)).toBe(expected);
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

describe('a cell states a result', () => {
  it.each([
    ['1000', '1000', true],
    ['1000.00000000001', '1000', true],
    ['999.99999999999', '1000', true],
    ['1000.00000000002', '1000', false],
    ['999.99999999998', '1000', false],
    ['0', '0', true],
    ['1e-15', '0', false],
    ['0.333333333333333', '0.3333333333333333333333', true],
  ])('%s for %s: %s', (cell, result, isStated) => {
    expect(isStatedBy(new Exact(cell), new Exact(result))).toBe(isStated);
  });

  it('give or take one unit of the 15th digit for each number added', () => {
    expect(isStatedBy(new Exact('1000.00000000003'), new Exact(1000), 3)).toBe(true);
    expect(isStatedBy(new Exact('1000.00000000004'), new Exact(1000), 3)).toBe(false);
  });
});

test('of several decimals the least, of one itself', () => {
  expect(least(new Exact(3), new Exact('-0.5'), new Exact(0)).toString()).toBe('-0.5');
  expect(least(new Exact(3)).toString()).toBe('3');
});

// An arithmetic of its own at the same digits: decimal.js, of which Exact is the light edition.
const Full = Decimal.clone({ precision: 40, toExpNeg: -30, toExpPos: 40 });
const cellText = fc
  .tuple(fc.maxSafeInteger(), fc.nat(12))
  .map(([whole, decimals]) => `${whole}e-${decimals}`);

test('sums, differences, products and roundings are those of decimal.js, quotients up to the 40th digit', () => {
  fc.assert(
    fc.property(cellText, cellText, fc.nat(15), (one, other, digits) => {
      for (const work of ['plus', 'minus', 'times'] as const)
        expect(new Exact(one)[work](other).toString()).toBe(plainZero(new Full(one)[work](other)));
      expect(new Exact(one).toDecimalPlaces(digits).toString()).toBe(
        plainZero(new Full(one).toDecimalPlaces(digits)),
      );
      expect(new Exact(one).lessThan(other)).toBe(new Full(one).lessThan(other));
      if (Number(other) === 0) return;
      const quotient = new Full(one).dividedBy(other);
      const difference = quotient.minus(new Exact(one).dividedBy(other).toString());
      expect(difference.abs().lessThanOrEqualTo(quotient.abs().times('1e-39'))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** The full edition tells −0 from 0. */
function plainZero(value: Decimal): string {
  return value.isZero() ? '0' : value.toString();
}
