import { cell } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { co2e } from './co2e';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test('12 kg SF6 are 302.4 t, 3 t CH4 are 83.7 t, a blank row is empty, a volume is no mass', () => {
  expect(cell(() => co2e([[12]], [['kg']], [['SF6']]))).toBe(302.4);
  expect(cell(() => co2e([[3]], [['吨']], [['甲烷']]))).toBe(83.7);
  expect(cell(() => co2e([['']], [[null]], [[0]]))).toBe('');
  expect(cell(() => co2e([[3]], [['m³']], [['CH4']]))).toMatchObject({ error: '#VALUE!' });
});
