import { absent, credit, rulings, sink, unreadable } from '../../test/example-records';
import { sinkMethodologyAdmitted as rule } from './sink-methodology-admitted';

test.each([
  ['CCER-14-001-V01', 'passed admitted'],
  ['ccer 14 002 v01', 'passed admitted'],
  ['CCER-14-099-V01', 'passed admitted'],
  ['造林碳汇', 'passed admitted'],
  ['CCER-01-002-V01', 'failed notForestry'],
  ['VM0047', 'failed notForestry'],
  [undefined, 'cannotTell blank'],
  [unreadable('#N/A'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('methodology %j: %s', (methodology, expected) => {
  expect(rulings(rule, sink({ methodology }))).toEqual([expected]);
});

test('it speaks of own forestry only', () => {
  expect(rulings(rule, credit({ methodology: 'VM0047' }))).toEqual([]);
});
