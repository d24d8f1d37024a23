import fc from '../../test/seeded-fast-check';
import { CellSum } from './cell-sum';
import { exact, sumExact } from './exact';

const sumOf = (values: readonly number[]) => {
  const sum = new CellSum();
  for (const value of values) sum.add(value);
  return sum.total().toString();
};

test('0.1 and 0.2 less 0.3 is 0, ten times 0.1 is 1', () => {
  expect(sumOf([0.1, 0.2, -0.3])).toBe('0');
  expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe('1');
});

test('a binary rest at the 17th digit is no part of a cell: 0.1 + 0.2 counts as 0.3', () => {
  expect(sumOf([0.1 + 0.2])).toBe('0.3');
});

test('large, tiny, whole and 15-digit numbers keep every digit', () => {
  expect(sumOf([1e20, 1, -1e20])).toBe('1');
  expect(sumOf([123456789.012345, 0.000001])).toBe('123456789.012346');
  expect(sumOf([1e-12, 1])).toBe('1.000000000001');
  expect(sumOf([999999999999999, 999999999999999])).toBe('1999999999999998');
});

test('the registers overflow into decimals without a loss: 20 times 999,999,999,999,999', () => {
  expect(sumOf(Array.from({ length: 20 }, () => 999_999_999_999_999))).toBe('19999999999999980');
});

test('the largest and the tiniest numbers of a cell keep every digit beside each other', () => {
  expect(sumOf([1e308, 1, -1e308])).toBe('1');
  expect(sumOf([1e300, 1e-300, -1e300])).toBe('1e-300');
  expect(sumExact([exact(1e300), exact(0.1), exact(-1e300)]).toString()).toBe('0.1');
});

test('numbers of any size: whatever is added first, the sum is the same to the last digit', () => {
  const any = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 30 });
  fc.assert(
    fc.property(any, any, any, (some, others, more) => {
      const [first, second, third] = [some, others, more].map((values) => {
        const sum = new CellSum();
        for (const value of values) sum.add(value);
        return sum.total();
      });
      if (!first || !second || !third) throw new Error('three sums');
      const whole = sumOf([...some, ...others, ...more]);
      expect(sumExact([sumExact([first, second]), third]).toString()).toBe(whole);
      expect(sumExact([first, sumExact([second, third])]).toString()).toBe(whole);
      expect(sumOf([...more, ...some, ...others].reverse())).toBe(whole);
    }),
  );
});

test('it is the sum of decimals, in whatever order', () => {
  const cellNumber = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  );
  fc.assert(
    fc.property(fc.array(cellNumber, { maxLength: 60 }), (values) => {
      const wanted = sumExact(values.map(exact)).toSignificantDigits(25).toString();
      expect(Number(sumOf(values))).toBe(Number(wanted));
      expect(Number(sumOf([...values].reverse()))).toBe(Number(wanted));
    }),
  );
});
