import { dossier, measure, ruledOn } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { planReducesFirst as rule } from './plan-reduces-first';

const started = (...days: readonly Parameters<typeof measure>[0][]) =>
  dossier({ measures: days.map(measure) });

test.each([
  ['2024-03-01', 'passed reduces'],
  ['2025-12-31', 'passed reduces'],
  ['2026-01-01', 'failed onlyLater'],
])('a measure started on %s for the reporting year 2025: %s', (startsOn, expected) => {
  expect(ruledOn(rule, started({ startsOn }))).toEqual([expected]);
});

test('one measure that started in time is enough, and the words count those', () => {
  const whole = started({ startsOn: '2026-02-01' }, { startsOn: '2024-03-01' }, { startsOn: undefined });
  expect(rule.check(whole, undefined)).toMatchObject([
    { outcome: 'passed', facts: { count: 1 }, at: whole.measures[1]?.startsOn.at },
  ]);
});

test('offsetting alone fails; with neither measure nor offset, or without the sheet, it cannot be told', () => {
  const whole = dossier({ measures: [] });
  expect(ruledOn(rule, whole)).toEqual(['failed offsetsAlone']);
  expect(ruledOn(rule, dossier({ measures: [], offsets: [] }))).toEqual(['cannotTell noMeasure']);
  const bare = { ...whole, tables: { ...whole.tables, measures: undefined } };
  expect(ruledOn(rule, bare)).toEqual(['cannotTell noMeasure']);
});

test.each([
  [undefined, 'cannotTell blank'],
  [unreadable('03/01/2024'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('a later measure beside one that started on %j: %s', (startsOn, expected) => {
  expect(ruledOn(rule, started({ startsOn: '2026-02-01' }, { startsOn }))).toEqual([expected]);
});

test('without a reporting year it cannot be told', () => {
  expect(ruledOn(rule, dossier({ organization: { reportingYear: undefined } }))).toEqual([
    'cannotTell blank',
  ]);
});
