import { planParts } from '../domain/preparation';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, type FieldReason } from './field-texts';
import { lacking } from './required-fields';

/** 6.4.1 a to d: what a carbon neutrality plan says; one finding for each part that is missing. */
export const planComplete: DossierRule<FieldReason | 'complete'> = {
  id: 'plan-complete',
  clause: '6.4.1',
  level: 'shall',
  asks: {
    'zh-CN': '碳中和计划写明承诺、时间表、减排策略（基准、目标、措施及理由）和抵消策略（方式及理由）',
    'en-US':
      'The plan states commitment, timetable, reduction strategy (base, targets, measures and reasons) and offset strategy (means and reasons)',
  },
  reading: {
    'zh-CN': '本工具只看各部分是否写明，理由是否充分由评价机构判断',
    'en-US': 'Only whether each part is there is looked at; how sound the reasons are is for people to judge',
  },
  texts: {
    ...fieldTexts,
    complete: {
      seen: { 'zh-CN': () => '计划的各部分都已写明', 'en-US': () => 'Every part of the plan is there' },
    },
  },
  check({ preparation: { plan } }) {
    const rulings = lacking(planParts.map((part) => [`preparation.${part}`, plan[part]]));
    return rulings.length > 0
      ? rulings
      : [{ outcome: 'passed', reason: 'complete', facts: {}, at: plan.commitment.at }];
  },
};
