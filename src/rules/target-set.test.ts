import { dossier, ruledOn, target, type TargetEntries } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { targetSet as rule } from './target-set';

const aimed = (...targets: readonly TargetEntries[]) => dossier({ targets: targets.map(target) });

test('a target with scopes, kind, base, target year and rate is set', () => {
  expect(ruledOn(rule, aimed({}))).toEqual(['passed set']);
});

test.each(['scopes', 'kind', 'baseYear', 'baseValue', 'targetYear'] as const)(
  'the only target lacks %s: the finding stands at its cell',
  (column) => {
    const whole = aimed({ [column]: undefined });
    expect(rule.check(whole, undefined)).toEqual([
      {
        outcome: 'failed',
        reason: 'blank',
        facts: { column: `targets.${column}` },
        at: whole.targets[0]?.[column].at,
      },
    ]);
  },
);

test.each([
  [{ overallRate: undefined }, ['passed set']],
  [{ annualRate: undefined }, ['passed set']],
  [{ annualRate: undefined, overallRate: undefined }, ['failed blank']],
  [{ annualRate: undefined, overallRate: undefined, advancedEvidence: '行业前 5%' }, ['passed set']],
  [{ annualRate: unreadable('4.2'), overallRate: undefined }, ['cannotTell unreadable']],
  [{ kind: absent }, ['cannotTell absent']],
])('a target with %j: %j', (entries, expected) => {
  expect(ruledOn(rule, aimed(entries))).toEqual(expected);
});

test('one whole target is enough, and the words count those', () => {
  expect(rule.check(aimed({ kind: undefined }, {}), undefined)).toMatchObject([
    { outcome: 'passed', facts: { count: 1 } },
  ]);
  expect(ruledOn(rule, aimed({ kind: undefined }, { targetYear: undefined }))).toEqual([
    'failed blank',
    'failed blank',
  ]);
});

test('no target at all fails; without the sheet it cannot be told', () => {
  const whole = aimed();
  expect(ruledOn(rule, whole)).toEqual(['failed noTarget']);
  const bare = { ...whole, tables: { ...whole.tables, targets: undefined } };
  expect(ruledOn(rule, bare)).toEqual(['cannotTell noTarget']);
});
