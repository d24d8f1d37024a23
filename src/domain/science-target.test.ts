import { exact } from './exact';
import { leastScienceRate, needsScope3Target, parseRateKind } from './science-target';

test('scopes 1 and 2 need 4.2 % a year; scope 3 2.5 %, or 7 % of intensity (A.2.4.2)', () => {
  expect(leastScienceRate([1, 2], 'absolute').toNumber()).toBe(0.042);
  expect(leastScienceRate([1], 'absolute').toNumber()).toBe(0.042);
  expect(leastScienceRate([3], 'absolute').toNumber()).toBe(0.025);
  expect(leastScienceRate([3], 'intensity').toNumber()).toBe(0.07);
});

test('no intensity is asked of scopes 1 and 2, and scope 3 is looked at apart', () => {
  expect(() => leastScienceRate([1, 2], 'intensity')).toThrow(/absolute rate only/);
  expect(() => leastScienceRate([1, 2, 3], 'absolute')).toThrow(/apart/);
});

test('scope 3 of exactly 40 % needs no target, of 40.001 % it does, of 39.999 % not', () => {
  expect(needsScope3Target(exact(30), exact(30), exact(40))).toBe(false);
  expect(needsScope3Target(exact(29.9995), exact(29.9995), exact(40.001))).toBe(true);
  expect(needsScope3Target(exact(30.0005), exact(30.0005), exact(39.999))).toBe(false);
});

test('three zeros show nothing', () => {
  expect(() => needsScope3Target(exact(0), exact(0), exact(0))).toThrow(/nothing can be judged/);
});

test('总量 and 强度 name the kinds', () => {
  expect([parseRateKind('总量'), parseRateKind('物理强度')]).toEqual(['absolute', 'intensity']);
  expect(() => parseRateKind('relative')).toThrow(/absolute or intensity/);
});
