import { base, dossier, ruledOn } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { basePeriodRecent as rule } from './base-period-recent';

test.each([
  [2018, '2023-01-01', 'passed recent'],
  [2018, '2023-12-31', 'passed recent'],
  [2019, '2023-12-31', 'passed recent'],
  [2017, '2023-01-01', 'failed tooOld'],
  [2018, '2024-01-01', 'failed tooOld'],
])('a base period from %i for a plan of %s: %s', (firstYear, planDay, expected) => {
  expect(ruledOn(rule, dossier({ base: base({ firstYear }), organization: { planDay } }))).toEqual([
    expected,
  ]);
});

test.each([
  [undefined, 'cannotTell blank'],
  [unreadable('基准'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('a first year that is %j cannot be judged', (firstYear, expected) => {
  expect(ruledOn(rule, dossier({ base: base({ firstYear }) }))).toEqual([expected]);
});

test('nor can it without the day of the plan, and the finding stands there', () => {
  const whole = dossier({ organization: { planDay: undefined } });
  expect(rule.check(whole, undefined)).toMatchObject([
    { outcome: 'cannotTell', reason: 'blank', at: whole.organization.planDay.at },
  ]);
});
