import { absent, certificate, credit, rulings, unreadable } from '../../test/example-records';
import { certificateFromTrading as rule } from './certificate-from-trading';

test.each([
  ['greenPowerTrading', 'passed fromTrading'],
  ['certificateAlone', 'failed boughtAlone'],
  [undefined, 'cannotTell blank'],
  [unreadable('赠送'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
] as const)('acquired through %j: %s', (acquisition, expected) => {
  expect(rulings(rule, certificate({ acquisition }))).toEqual([expected]);
});

test('it speaks of certificates only', () => {
  expect(rulings(rule, credit())).toEqual([]);
});
