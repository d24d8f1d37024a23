import { measure, ruledOn } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { measureCategorized as rule } from './measure-categorized';

test.each([
  ['nonFossil', 'passed categorized'],
  ['efficiency', 'passed categorized'],
  ['building', 'passed categorized'],
  ['valueChain', 'passed categorized'],
  [undefined, 'failed blank'],
  [unreadable('碳捕集'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
] as const)('a measure of the category %j: %s', (category, expected) => {
  expect(ruledOn(rule, measure({ category }))).toEqual([expected]);
});
