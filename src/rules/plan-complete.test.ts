import { dossier, preparation, ruledOn, type PreparationEntries } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { planParts } from '../domain/preparation';
import { planComplete as rule } from './plan-complete';

const planned = (plan: NonNullable<PreparationEntries['plan']>) =>
  dossier({ preparation: preparation({ plan }) });

test('a plan with all eight parts is complete', () => {
  expect(planParts).toHaveLength(8);
  expect(ruledOn(rule, planned({}))).toEqual(['passed complete']);
});

test.each(planParts)('without %s it is not, and the finding stands at its cell', (part) => {
  const whole = planned({ [part]: undefined });
  expect(rule.check(whole, undefined)).toEqual([
    {
      outcome: 'failed',
      reason: 'blank',
      facts: { column: `preparation.${part}` },
      at: whole.preparation.plan[part].at,
    },
  ]);
});

test('each missing part is a finding of its own', () => {
  expect(ruledOn(rule, planned({ timetable: undefined, offsetMeans: undefined }))).toEqual([
    'failed blank',
    'failed blank',
  ]);
});

test('a part that shows an error, or that no sheet asks for, cannot be judged', () => {
  expect(ruledOn(rule, planned({ timetable: unreadable('#REF!') }))).toEqual(['cannotTell unreadable']);
  expect(ruledOn(rule, planned({ timetable: absent }))).toEqual(['cannotTell absent']);
});
