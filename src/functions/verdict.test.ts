import { cell } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { verdict } from './verdict';

const of = (emissions: unknown, offsets: unknown, language?: unknown) =>
  cell(() => verdict([[emissions]], [[offsets]], [[language]]));

beforeEach(() => setFunctionLanguage('zh-CN'));
afterAll(() => setFunctionLanguage(undefined));

test('1000 t against 1000 t is achieved, 1000.01 t is not, 999.99 t is', () => {
  expect(of(1000, 1000)).toBe('实现碳中和');
  expect(of(1000.01, 1000)).toBe('未实现碳中和');
  expect(of(999.99, 1000)).toBe('实现碳中和');
});

test('0.1 + 0.2 against 0.3 is a tie', () => {
  expect(of(0.1 + 0.2, 0.3, 'en')).toBe('Carbon neutrality achieved');
});

test('"1,000.5" and "１，０００．５" are the same tonnes', () => {
  expect(of('1,000.5', '１，０００．５', 'English')).toBe('Carbon neutrality achieved');
});

test.each([[null], [''], [0], [undefined], ['0']])(
  'emissions %p are never achieved, whatever the offsets',
  (given) => {
    expect(of(given, 0)).toMatchObject({ error: '#VALUE!' });
    expect(of(given, 100)).toMatchObject({ error: '#VALUE!' });
  },
);

test('offsets of 0 t are too few, blank offsets are missing', () => {
  expect(of(10, 0)).toBe('未实现碳中和');
  expect(of(10, null)).toEqual({ error: '#VALUE!', words: '缺少抵消量。' });
});

test('negative amounts and words are refused', () => {
  expect(of(-1, 10)).toMatchObject({ error: '#VALUE!' });
  expect(of(10, -1)).toMatchObject({ error: '#VALUE!' });
  expect(of('很多', 10)).toMatchObject({
    error: '#VALUE!',
    words: expect.stringContaining('很多') as string,
  });
});

test('a language that is not spoken is #N/A', () => {
  expect(of(10, 10, 'fr')).toMatchObject({ error: '#N/A' });
});
