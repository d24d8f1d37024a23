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

test.each([
  '、',
  '､',
  '﹑',
  ',',
  ', ',
  '，',
  '﹐',
  ';',
  '；',
  ' ',
  '\u3000',
  '/',
  '／',
  '+',
  '＋',
  '&',
  '＆',
  '|',
  '｜',
  '·',
  '\n',
  '和',
  '与',
  '及',
  '以及',
  '跟',
  ' and ',
  ', and ',
])('scopes 1 and 3 kept apart by %j are those two', (between) => {
  for (const text of [
    `1${between}3`,
    `范围1${between}范围3`,
    `范围一${between}三`,
    `Scope 1${between}Scope ３`,
  ])
    expect([text, parseScopes(text)]).toEqual([text, [1, 3]]);
});

test.each(['', '范围', '12', '1.2', '1、4', '1以3', '范围4', 'all', '范围3-1', '2025'])(
  '%j names no scope',
  (text) => {
    expect(parseScopes(text)).toBeUndefined();
  },
);
