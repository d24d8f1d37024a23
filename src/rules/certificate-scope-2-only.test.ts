import { absent, certificate, credit, rulings, unreadable } from '../../test/example-records';
import { certificateScope2Only as rule } from './certificate-scope-2-only';

test.each([
  ['范围2', 'passed scope2'],
  ['范围1', 'failed otherScopes'],
  ['范围1、2', 'failed otherScopes'],
  ['范围3', 'failed otherScopes'],
  [undefined, 'cannotTell blank'],
  [unreadable('全部'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('used for %j: %s', (scopes, expected) => {
  expect(rulings(rule, certificate({ scopes }))).toEqual([expected]);
});

test('it speaks of certificates only', () => {
  expect(rulings(rule, credit({ scopes: '范围1' }))).toEqual([]);
});
