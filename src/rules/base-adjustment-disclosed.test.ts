import { base, dossier, ruledOn } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { baseAdjustmentDisclosed as rule } from './base-adjustment-disclosed';

test.each([
  [true, '2024 年并购某厂', 'passed disclosed'],
  [true, undefined, 'failed blank'],
  [true, unreadable('#REF!'), 'cannotTell unreadable'],
  [true, absent, 'cannotTell absent'],
  [false, undefined, 'notApplicable notAdjusted'],
  [undefined, undefined, 'cannotTell blank'],
  [undefined, '2024 年并购某厂', 'cannotTell blank'],
  [unreadable('部分'), undefined, 'cannotTell unreadable'],
])('adjusted %j for the reason %j: %s', (adjusted, adjustmentReason, expected) => {
  expect(ruledOn(rule, dossier({ base: base({ adjusted, adjustmentReason }) }))).toEqual([expected]);
});
