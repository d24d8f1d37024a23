import { dossier, ruledOn } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { evaluatorQualified as rule } from './evaluator-qualified';

test.each([
  ['shenzhenVerifier', '某核查机构', 'passed qualified'],
  ['voluntarySchemeVerifier', '某审定机构', 'passed qualified'],
  ['other', '某咨询公司', 'failed notQualified'],
  ['other', undefined, 'failed notQualified'],
  ['shenzhenVerifier', undefined, 'failed blank'],
  ['shenzhenVerifier', unreadable('#REF!'), 'cannotTell unreadable'],
  [undefined, '某核查机构', 'cannotTell blank'],
  [undefined, undefined, 'cannotTell blank'],
  [unreadable('咨询'), '某咨询公司', 'cannotTell unreadable'],
  [absent, absent, 'cannotTell absent'],
] as const)('an evaluator of the kind %j named %j: %s', (evaluatorKind, evaluationBody, expected) => {
  expect(ruledOn(rule, dossier({ organization: { evaluatorKind, evaluationBody } }))).toEqual([expected]);
});
