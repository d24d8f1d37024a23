import fc from '../../test/seeded-fast-check';
import { Exact, exact, sumExact } from './exact';
import { sumOfMany } from './many-sum';

const sumOf = (...values: readonly (number | string)[]) =>
  sumOfMany(values.map((value) => new Exact(value))).toString();

describe('the sum of many decimals', () => {
  test.each([
    ['of none is 0', [], '0'],
    ['of one is that one', ['-12.5'], '-12.5'],
    ['carries from one limb of seven digits to the next', ['9999999.9999999', '0.0000001'], '10000000'],
    ['borrows across limbs', ['10000000', '-0.0000001'], '9999999.9999999'],
    ['is 0 where the terms cancel', ['0.1', '0.2', '-0.3'], '0'],
    ['may be below zero', ['0.1', '-1000000000.3'], '-1000000000.2'],
    [
      'keeps 40 digits',
      ['12345678901234567890.1234567890123456789', '1'],
      '12345678901234567891.1234567890123456789',
    ],
    ['keeps a small term between two large that cancel', ['1e300', '0.1', '-1e300'], '0.1'],
    ['keeps the tiniest number of a cell', ['1e300', '5e-324', '-1e300'], '5e-324'],
    ['takes terms too large for a cell', ['1e500', '1', '-1e500'], '1'],
  ])('%s', (_, terms, sum) => {
    expect(sumOf(...terms)).toBe(sum);
  });

  test('of 100,000 times 0.07 is 7000', () => {
    expect(sumOf(...Array.from({ length: 100_000 }, () => '0.07'))).toBe('7000');
  });

  test('does not depend on the sum before', () => {
    expect([sumOf(1, 2), sumOf(3), sumOf()]).toEqual(['3', '3', '0']);
  });

  test('is that of adding one after the other, of any numbers of cells and their products', () => {
    const cellNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map(exact);
    const amount = fc.integer({ min: -1e12, max: 1e12 }).map((parts) => exact(parts / 1e6));
    const product = fc.tuple(amount, amount).map(([one, other]) => one.times(other));
    fc.assert(
      fc.property(fc.array(fc.oneof(cellNumber, product), { maxLength: 40 }), (values) => {
        expect(sumOfMany(values).toString()).toBe(sumExact(values).toString());
      }),
    );
  });
});
