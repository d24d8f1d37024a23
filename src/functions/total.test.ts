import { cell } from '../../test/functions/custom-functions';
import fc from '../../test/seeded-fast-check';
import { setFunctionLanguage } from './in-cell';
import { total } from './total';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test('0.1, 0.2 and −0.3 are 0; blanks and text numbers are read, full width too', () => {
  expect(cell(() => total([[0.1], [0.2], [-0.3]]))).toBe(0);
  expect(cell(() => total([['1,234.5'], [''], [null], ['１０']]))).toBe(1244.5);
});

test('a word among the amounts is named with its place, never passed over', () => {
  expect(cell(() => total([[1], ['n/a'], [2]]))).toEqual({
    error: '#VALUE!',
    words: '“n/a” in row 2, column 1 is no number.',
  });
});

test('with keys only the rows of the key are added, in any spelling; a word in another row does not matter', () => {
  const keys = [['范围1'], ['范围2'], [' 范围1 '], ['其他']];
  expect(cell(() => total([[10], [20], [0.5], ['x']], keys, '范围１'))).toBe(10.5);
});

test('a key that no row has is #N/A, not 0; a key without keys is refused; other sizes are refused', () => {
  expect(cell(() => total([[1]], [['a']], 'b'))).toMatchObject({ error: '#N/A' });
  expect(cell(() => total([[1]], undefined, 'b'))).toMatchObject({ error: '#VALUE!' });
  expect(cell(() => total([[1], [2]], [['a']], 'a'))).toMatchObject({ error: '#VALUE!' });
});

test('a key may be a number: 2023', () => {
  expect(cell(() => total([[1], [2]], [[2023], [2024]], 2023))).toBe(1);
});

test('in whatever order and grouping, the sum is the same', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 }).map((amount) => amount / 100);
  fc.assert(
    fc.property(fc.array(cents), fc.array(cents), (some, others) => {
      const whole = cell(() => total([some, others]));
      const parts = [cell(() => total([some])), cell(() => total([others]))];
      expect(cell(() => total([[...others, ...some].reverse()]))).toBe(whole);
      expect(cell(() => total([parts]))).toBe(whole);
    }),
  );
});
