import { dossier } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { neutralityTypeSet as rule } from './neutrality-type-set';

test.each([
  ['operational', 'passed declared'],
  ['partialValueChain', 'passed declared'],
  ['fullValueChain', 'passed declared'],
  [undefined, 'failed blank'],
  [unreadable('净零'), 'failed unreadable'],
  [absent, 'cannotTell absent'],
] as const)('type %j: %s', (neutralityType, expected) => {
  const rulings = rule.check(dossier({ organization: { neutralityType } }), undefined);
  expect(rulings.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual([expected]);
});
