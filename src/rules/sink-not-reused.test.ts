import { absent, credit, organization, rulings, sink, unreadable } from '../../test/example-records';
import { sinkNotReused as rule } from './sink-not-reused';

const { declarationDay, reportingYear, creditAge, creditAgeGround } = organization();
const declared = { declarationDay, reportingYear, creditAge, creditAgeGround };

test.each([
  [false, 'passed notReused'],
  [true, 'failed claimedElsewhere'],
  [undefined, 'cannotTell blank'],
  [unreadable('部分'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('claimed elsewhere %j: %s', (usedElsewhere, expected) => {
  expect(rulings(rule, sink({ usedElsewhere }))).toEqual([expected]);
});

test.each([
  ['2024-12-31', 'passed notReused'],
  ['2025-01-01', 'failed sameAreaAndPeriod'],
  ['2025-01-02', 'failed sameAreaAndPeriod'],
])('the same place in 2025 and from 2024-01-01 to %s: %s', (last, expected) => {
  const one = sink({ disclosed: { period: '2025' } });
  const other = sink({ disclosed: { period: `2024-01-01 至 ${last}` } });
  expect(rulings(rule, one, { records: [one, other] })).toEqual([expected]);
});

test('a forest listed three times is one finding each, which names the first of the others', () => {
  const records = [sink({ label: '1' }), sink({ label: '2' }), sink({ label: '3' })] as const;
  const context = { records, allotments: new Map(), ...declared };
  const [ruling, ...others] = rule.check(records[2], context);
  expect(others).toEqual([]);
  expect(ruling?.facts['label']).toBe('1');
});

test('periods that cannot be compared leave it open', () => {
  const one = sink();
  const other = sink({ disclosed: { period: '第一个计入期' } });
  expect(rulings(rule, one, { records: [one, other] })).toEqual(['cannotTell periodUnclear']);
});

test('another place is another sink', () => {
  const one = sink();
  const other = sink({ disclosed: { place: '梅州', coordinates: 'E116 N24' } });
  expect(rulings(rule, one, { records: [one, other] })).toEqual(['passed notReused']);
});

test('it speaks of own forestry only', () => {
  expect(rulings(rule, credit())).toEqual([]);
});
