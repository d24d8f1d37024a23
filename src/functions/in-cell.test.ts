import { cell, shownIn } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { cellValueOf, functionLanguage, inCell, rowwise, singleValueOf, spilled } from './in-cell';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test('a bug is no refusal: it stays thrown', () => {
  expect(() =>
    inCell(() => {
      throw new TypeError('bug');
    }),
  ).toThrow(TypeError);
  expect(() =>
    rowwise([1], () => {
      throw new TypeError('bug');
    }),
  ).toThrow(TypeError);
});

test('numbers beyond Excel, NaN and minus zero never reach a cell', () => {
  expect(cell(() => inCell(() => Infinity))).toMatchObject({ error: '#VALUE!' });
  expect(cell(() => inCell(() => NaN))).toMatchObject({ error: '#VALUE!' });
  expect(
    Object.is(
      cell(() => inCell(() => -0)),
      0,
    ),
  ).toBe(true);
  expect(cell(() => inCell(() => undefined))).toBe('');
  expect((cell(() => inCell(() => 'x'.repeat(40_000))) as string).length).toBe(32_767);
});

test('a range of one cell serves where one cell is wanted, a larger one is refused', () => {
  expect([singleValueOf(3), singleValueOf([[3]]), singleValueOf([['']]), singleValueOf([])]).toEqual([
    3,
    3,
    undefined,
    undefined,
  ]);
  expect(cell(() => inCell(() => singleValueOf([[1], [2]]) as number))).toEqual({
    error: '#VALUE!',
    words: 'This takes a single cell, not a range.',
  });
});

test('spilled rows are filled up to a rectangle, and no rows are one empty cell', () => {
  expect(shownIn(() => spilled(() => [[1], [2, 3]]))).toEqual([
    [1, ''],
    [2, 3],
  ]);
  expect(shownIn(() => spilled(() => []))).toEqual([['']]);
});

test('what Excel sends as blank, as an error, as a rich value is told apart', () => {
  expect([null, undefined, '', '  '].map(cellValueOf)).toEqual([undefined, undefined, undefined, undefined]);
  expect(cellValueOf({ code: '#DIV/0!' })).toEqual({ error: '#DIV/0!' });
  expect(cellValueOf({ type: 'Error', basicValue: '#N/A' })).toEqual({ error: '#N/A' });
  expect(cellValueOf({ type: 'Double', basicValue: 5 })).toBe(5);
  expect(cellValueOf(5n)).toEqual({ error: '#VALUE!' });
});

test('a row and a column make a table, a column and a longer column do not fit', () => {
  const sum = (given: unknown[]) => shownIn(() => rowwise(given, ([a, b]) => Number(a) * 10 + Number(b)));
  expect(sum([[[1], [2]], [[3, 4]]])).toEqual([
    [13, 14],
    [23, 24],
  ]);
  expect(
    sum([
      [[1], [2]],
      [[1], [2], [3]],
    ]),
  ).toMatchObject([[{ error: '#VALUE!' }]]);
});

test('a whole column is answered up to its last filled row, a short one to its end', () => {
  const column = Array.from({ length: 150_000 }, (_, row) => [row < 100_001 ? 1 : null]);
  expect(rowwise([column], () => 1)).toHaveLength(100_001);
  expect(rowwise([[[1], [null], [null]]], () => 1)).toHaveLength(3);
});

test('without a choice the language of Office is followed, and English without Office', () => {
  setFunctionLanguage(undefined);
  expect(functionLanguage()).toBe('en-US');
  setFunctionLanguage('zh-CN');
  expect(functionLanguage()).toBe('zh-CN');
});
