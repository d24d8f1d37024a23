import { cell, shownIn } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { targetRate } from './target-rate';

const of = (rate: unknown, from: unknown, to: unknown, path?: unknown) =>
  cell(() => targetRate([[rate]], [[from]], [[to]], [[path]]));

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test('4.48 % a year from 2022 to 2025 is 12.85 % (A.2.2.2)', () => {
  expect((of(0.0448, 2022, 2025) as number).toFixed(4)).toBe('0.1285');
  expect(of('4.48%', '2022', '2025年')).toBe(of(0.0448, 2022, 2025));
});

test('4 % a year from 2020 to 2025 is 18.46 % (A.2.3)', () => {
  expect((of(0.04, 2020, 2025) as number).toFixed(4)).toBe('0.1846');
});

test('4.2 % over ten years is 42 % on a linear path, and omitted or compound is the other', () => {
  expect(of(0.042, 2020, 2030, '线性')).toBe(0.42);
  expect(of(0.042, 2020, 2030, 'compound')).toBe(of(0.042, 2020, 2030, null));
});

test('4.48 for 4.48 % is refused with the two ways of writing it', () => {
  expect(of(4.48, 2022, 2025)).toEqual({
    error: '#VALUE!',
    words: expect.stringContaining('4.48% or 0.0448') as string,
  });
});

test('years the wrong way round and equal years are refused', () => {
  const words = expect.stringContaining('must come after') as string;
  expect(of(0.04, 2025, 2020)).toEqual({ error: '#VALUE!', words });
  expect(of(0.04, 2025, 2025)).toEqual({ error: '#VALUE!', words });
  expect(of(0.04, 2024, 2025)).toBe(0.04);
});

test('a date in place of a year is refused and the year it means is named: 44562 is 2022-01-01', () => {
  expect(of(0.04, 44562, 2025)).toEqual({
    error: '#VALUE!',
    words: 'The base year 44562 looks like the date 2022-01-01; write the year, 2022.',
  });
});

test('a blank rate is missing, a word is no number, true is no rate', () => {
  expect(of(null, 2022, 2025)).toEqual({ error: '#VALUE!', words: 'The annual rate is missing.' });
  expect(of('four', 2022, 2025)).toMatchObject({ error: '#VALUE!' });
  expect(of(true, 2022, 2025)).toMatchObject({ error: '#VALUE!' });
});

test('two rates over the same years give two answers', () => {
  expect(shownIn(() => targetRate([[0.1], [0.2]], [[2020]], [[2021]]))).toEqual([[0.1], [0.2]]);
});

test('ranges of different sizes are refused', () => {
  expect(cell(() => targetRate([[0.1], [0.2]], [[2020], [2020], [2020]], [[2021]]))).toMatchObject({
    error: '#VALUE!',
  });
});
