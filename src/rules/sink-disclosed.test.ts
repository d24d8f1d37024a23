import { absent, allDisclosures, credit, rulings, sink, unreadable } from '../../test/example-records';
import { sinkDisclosed as rule } from './sink-disclosed';

test('nine items published are enough', () => {
  expect(rulings(rule, sink())).toEqual(['passed disclosed']);
});

test.each(allDisclosures)('%s missing is one finding', (item) => {
  expect(rulings(rule, sink({ disclosed: { [item]: undefined } }))).toEqual(['failed missing']);
});

test('two items missing are two findings', () => {
  const record = sink({ disclosed: { monitoringPlan: undefined, period: undefined } });
  expect(rulings(rule, record)).toEqual(['failed missing', 'failed missing']);
});

test('an error, or no such column, cannot be judged', () => {
  expect(rulings(rule, sink({ disclosed: { area: unreadable('#REF!') } }))).toEqual([
    'cannotTell unreadable',
  ]);
  expect(rulings(rule, sink({ disclosed: { area: absent } }))).toEqual(['cannotTell absent']);
});

test('it speaks of own forestry only', () => {
  expect(rulings(rule, credit())).toEqual([]);
});
