import { cell } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { grid } from './grid';
import { gridSource } from './grid-source';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test('the newest year is the default, a year can be chosen, blank rows stay empty', () => {
  expect(cell(() => grid([['南方']]))).toBe(0.4042);
  expect(cell(() => grid([['南方']], [[2021]]))).toBe(0.4326);
  expect(cell(() => grid([['']]))).toBe('');
  expect(cell(() => grid([['南方']], [[2030]]))).toMatchObject({ error: '#N/A' });
});

test('the source of a province says that 7.2.4.2 does not name it, that of the nation does not', () => {
  expect(cell(() => gridSource([['广东']]))).toMatch(/公告2025年第47号.*Provincial/);
  expect(cell(() => gridSource([['全国']]))).not.toMatch(/Provincial/);
});
