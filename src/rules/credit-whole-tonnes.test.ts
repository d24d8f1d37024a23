import { absent, credit, rulings, sink, unreadable } from '../../test/example-records';
import { creditWholeTonnes as rule } from './credit-whole-tonnes';

test.each([
  ['100', 'passed whole'],
  ['99.999', 'failed fraction'],
  ['100.001', 'failed fraction'],
])('%s t: %s', (tonnes, expected) => {
  expect(rulings(rule, credit({ tonnes }))).toEqual([expected]);
});

test('it is advice, so a fraction still counts', () => {
  expect(rule.level).toBe('should');
});

test.each([
  [undefined, 'cannotTell blank'],
  [unreadable('-5'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('a quantity that is %j cannot be judged', (tonnes, expected) => {
  expect(rulings(rule, credit({ tonnes }))).toEqual([expected]);
});

test('a sink is no credit and may be 350.5 t', () => {
  expect(rulings(rule, sink())).toEqual([]);
});
