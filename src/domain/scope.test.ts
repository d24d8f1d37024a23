import { parseScopes } from './scope';

test.each([
  ['范围1、2', [1, 2]],
  ['范围2', [2]],
  ['范围三', [3]],
  ['Scope 1 and 2', [1, 2]],
  ['scopes 1, 3', [1, 3]],
  ['1+2', [1, 2]],
  ['２', [2]],
  ['范围1-3', [1, 2, 3]],
  ['范围1和范围2', [1, 2]],
])('%s names %j', (text, expected) => {
  expect(parseScopes(text)).toEqual(expected);
});

test.each(['', '范围', '范围4', 'all', '范围3-1', '2025'])('%j names no scope', (text) => {
  expect(parseScopes(text)).toBeUndefined();
});
