import { cell } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { emission } from './emission';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

const of = (...values: unknown[]) =>
  cell(() =>
    emission([[values[0]]], [[values[1]]], [[values[2]]], [[values[3]]], [[values[4]]], [[values[5]]]),
  );

test('100 万kWh at 0.5306 kgCO2/kWh are 530.6 t', () => {
  expect(of(100, '万kWh', 0.5306, 'kgCO2/kWh')).toBe(530.6);
});

test('5 kg of R-410A at 1 kg/kg are 11.2775 t in AR6 and 10.4375 t in AR4', () => {
  expect(of(5, 'kg', 1, 'kg/kg', 'R-410A')).toBe(11.2775);
  expect(of(5, 'kg', 1, 'kg/kg', 'R-410A', 'AR4')).toBe(10.4375);
});

test('a blank row is empty, whether blanks come as null or as 0; a half-filled one says what is missing', () => {
  expect(of(null, null, null, null)).toBe('');
  expect(of(0, 0, 0, 0)).toBe('');
  expect(of(100, null, 0.5, 'kgCO2/kWh')).toEqual({
    error: '#VALUE!',
    words: 'The activity unit is missing.',
  });
  expect(of(null, 'kWh', 0.5, 'kgCO2/kWh')).toEqual({
    error: '#VALUE!',
    words: 'The activity data is missing.',
  });
});

test('units that do not cancel, negative amounts and a missing gas are refused', () => {
  expect(of(100, 'kWh', 2, 'tCO2/t')).toMatchObject({ error: '#VALUE!' });
  expect(of(-1, 'kWh', 2, 'kgCO2/kWh')).toMatchObject({ error: '#VALUE!' });
  expect(of(1, 'kWh', 2, 'kg/kWh')).toMatchObject({ error: '#VALUE!' });
});
