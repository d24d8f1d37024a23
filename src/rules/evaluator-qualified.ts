import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import { lacking } from './required-fields';

/** 8.1: the evaluation is entrusted to a body of one of two kinds. */
export const evaluatorQualified: DossierRule<FieldReason | 'qualified' | 'notQualified'> = {
  id: 'evaluator-qualified',
  clause: '8.1',
  level: 'shall',
  asks: {
    'zh-CN': '委托从事深圳市碳排放核查、复核的机构，或经批准的温室气体自愿减排项目审定与核查机构开展评价',
    'en-US':
      'The evaluation is entrusted to a verifier of Shenzhen’s emissions, or to an approved verifier of the voluntary scheme',
  },
  reading: {
    'zh-CN': '须写明机构类别和名称；机构的资质由主管部门的名单确认',
    'en-US': 'Kind and name are both given; that the body is on the authorities’ list is for people to see',
  },
  texts: {
    ...fieldTexts,
    qualified: {
      seen: {
        'zh-CN': ({ seen }) => `“${seen}”，属于 8.1 规定的机构`,
        'en-US': ({ seen }) => `“${seen}”, of a kind that 8.1 names`,
      },
    },
    notQualified: {
      seen: {
        'zh-CN': () => '评价机构不属于 8.1 规定的两类机构',
        'en-US': () => 'The body is of neither kind that 8.1 names',
      },
      todo: {
        'zh-CN': () => '委托 8.1 规定的机构重新评价',
        'en-US': () => 'Entrust the evaluation to a body of one of the two kinds',
      },
    },
  },
  check({ organization: { evaluatorKind, evaluationBody } }) {
    if (evaluatorKind.state !== 'value') return [withoutValue(evaluatorKind, 'organization.evaluatorKind')];
    if (evaluatorKind.value === 'other') {
      return [{ outcome: 'failed', reason: 'notQualified', facts: {}, at: evaluatorKind.at }];
    }
    if (evaluationBody.state !== 'value') return lacking([['organization.evaluationBody', evaluationBody]]);
    const facts = { seen: evaluationBody.value };
    return [{ outcome: 'passed', reason: 'qualified', facts, at: evaluationBody.at }];
  },
};
