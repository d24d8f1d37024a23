import { dossier, ruledOn, target, type TargetEntries } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { targetMeetsTrading as rule } from './target-meets-trading';

const trading: TargetEntries = { basis: 'carbonTrading', path: 'compound', requiredRate: '0.0448' };
const examined = (entries: TargetEntries, organization: object = { keyEmitter: true }) =>
  ruledOn(rule, target({ ...trading, ...entries }), dossier({ organization }));

test.each([
  ['0.0448', 'passed meets'],
  ['0.044799999999', 'failed below'],
  ['0.044800000001', 'passed meets'],
  // Beyond the twelfth decimal nothing is told apart.
  ['0.0447999999999', 'passed meets'],
  ['0.03', 'failed below'],
])('a yearly rate of %s against 4.48 %% required: %s', (annualRate, expected) => {
  expect(examined({ annualRate })).toEqual([expected]);
});

// 10 years at 4 % linear reduce by 40 %; year on year that is 1 − 0.6^(1/10) = 4.97998 %.
test('a linear rate counts as the year-on-year rate that comes to the same', () => {
  const decade: TargetEntries = { annualRate: '0.04', path: 'linear', baseYear: 2020, targetYear: 2030 };
  expect(examined({ ...decade, requiredRate: '0.0497' })).toEqual(['passed meets']);
  expect(examined({ ...decade, requiredRate: '0.0498' })).toEqual(['failed below']);
  // Ten years at 10 % linear leave nothing.
  expect(examined({ ...decade, annualRate: '0.1', requiredRate: '0.99' })).toEqual(['passed meets']);
});

test('it is asked of key emitters and of their targets by trading', () => {
  expect(examined({ annualRate: '0.01' }, { keyEmitter: false })).toEqual(['notApplicable noKeyEmitter']);
  expect(examined({ annualRate: '0.01', basis: 'science' })).toEqual(['notApplicable otherBasis']);
  expect(examined({}, { keyEmitter: undefined })).toEqual(['cannotTell blank']);
});

test.each([
  ['basis', undefined, 'cannotTell blank'],
  ['requiredRate', undefined, 'cannotTell blank'],
  ['requiredRate', absent, 'cannotTell absent'],
  ['annualRate', unreadable('4.48'), 'cannotTell unreadable'],
  ['annualRate', '1', 'cannotTell wholeRate'],
  ['targetYear', 2022, 'cannotTell yearsReversed'],
])('%s %j: %s', (column, entry, expected) => {
  expect(examined({ [column]: entry })).toEqual([expected]);
});
