import { cell, shownIn } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { targetPath } from './target-path';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test('1000 t at 10 % from 2022 to 2024 spills three rows of year and value', () => {
  expect(shownIn(() => targetPath(1000, 0.1, 2022, 2024))).toEqual([
    [2022, 1000],
    [2023, 900],
    [2024, 810],
  ]);
});

test('years the wrong way round are one error', () => {
  expect(cell(() => targetPath(1000, 0.1, 2024, 2022))).toMatchObject({ error: '#VALUE!' });
});
