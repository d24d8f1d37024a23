import { cell } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { science } from './science';
import { scope3Needed } from './scope3-needed';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

const of = (scope: unknown, kind: unknown, rate: unknown) =>
  cell(() => science([[scope]], [[kind]], [[rate]]));

test('4.2 % meets scopes 1 and 2, 4.19 % does not, 4.21 % does', () => {
  expect([0.042, 0.0419, 0.0421].map((rate) => of('范围1和2', '总量', rate))).toEqual([true, false, true]);
});

test('scope 3: 2.5 % absolute, 7 % of intensity; at, just under, just over', () => {
  expect([0.025, 0.0249, 0.0251].map((rate) => of(3, 'absolute', rate))).toEqual([true, false, true]);
  expect([0.07, 0.0699, 0.0701].map((rate) => of(3, '强度', rate))).toEqual([true, false, true]);
});

test('scope 4 is none; 40 % needs no target of scope 3, 41 % does', () => {
  expect(of(4, 'absolute', 0.05)).toMatchObject({ error: '#N/A' });
  expect(cell(() => scope3Needed([[30]], [[30]], [[40]]))).toBe(false);
  expect(cell(() => scope3Needed([[29]], [[30]], [[41]]))).toBe(true);
});
