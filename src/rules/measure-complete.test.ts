import { dossier, measure, ruledOn } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { measureComplete as rule } from './measure-complete';

test('a measure with action, place, period, funds and their source is complete', () => {
  expect(ruledOn(rule, measure())).toEqual(['passed complete']);
});

test.each(['action', 'place', 'startsOn', 'endsOn', 'funds', 'fundsSource'] as const)(
  'without %s it is not, and the finding stands at its cell',
  (column) => {
    const lacking = measure({ [column]: undefined });
    expect(rule.check(lacking, dossier())).toEqual([
      {
        outcome: 'failed',
        reason: 'blank',
        facts: { column: `measures.${column}` },
        at: lacking[column].at,
      },
    ]);
  },
);

test.each([
  [{ funds: '0', fundsSource: undefined }, ['passed complete']],
  [{ funds: '0.01', fundsSource: undefined }, ['failed blank']],
  [{ funds: undefined, fundsSource: undefined }, ['failed blank', 'failed blank']],
  [{ startsOn: '2025-01-02', endsOn: '2025-01-02' }, ['passed complete']],
  [{ startsOn: '2025-01-02', endsOn: '2025-01-01' }, ['failed endsBeforeStart']],
  [{ startsOn: unreadable('明年') }, ['cannotTell unreadable']],
  [{ place: absent }, ['cannotTell absent']],
])('a measure with %j: %j', (entries, expected) => {
  expect(ruledOn(rule, measure(entries))).toEqual(expected);
});

test('a plan without any measure has failed; without the list of measures it cannot be told', () => {
  expect(ruledOn(rule, dossier())).toEqual([]);
  const empty = dossier({ measures: [] });
  expect(rule.check(empty, empty)).toEqual([
    { outcome: 'failed', reason: 'noMeasures', facts: {}, at: empty.tables.measures },
  ]);
  const bare = { ...empty, tables: { ...empty.tables, measures: undefined } };
  expect(ruledOn(rule, bare, bare)).toEqual(['cannotTell noMeasures']);
});
