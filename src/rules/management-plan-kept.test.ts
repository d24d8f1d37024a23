import { answered } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { managementPlanKept as rule } from './management-plan-kept';

test.each([
  [true, '文件 1', 'passed shown'],
  [true, undefined, 'cannotTell noEvidence'],
  [true, unreadable('#REF!'), 'cannotTell noEvidence'],
  [true, absent, 'cannotTell noEvidence'],
  [false, '文件 1', 'failed answeredNo'],
  [undefined, '文件 1', 'cannotTell blank'],
  [unreadable('筹备中'), undefined, 'cannotTell unreadable'],
  [absent, absent, 'cannotTell absent'],
])('answered with %j, shown by %j: %s', (answer, evidence, expected) => {
  expect(answered(rule, 'planKept', answer, evidence)).toEqual([expected]);
});
