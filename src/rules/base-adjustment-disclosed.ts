import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import { lacking } from './required-fields';

/** 6.2.3: a base that was adjusted carries its reason. */
export const baseAdjustmentDisclosed: DossierRule<FieldReason | 'disclosed' | 'notAdjusted'> = {
  id: 'base-adjustment-disclosed',
  clause: '6.2.3',
  level: 'shall',
  asks: {
    'zh-CN': '减排基准调整过的，披露调整原因',
    'en-US': 'Where the base was adjusted, the reason is disclosed',
  },
  texts: {
    ...fieldTexts,
    disclosed: {
      seen: {
        'zh-CN': ({ seen }) => `调整原因：“${seen}”`,
        'en-US': ({ seen }) => `Adjusted for this reason: “${seen}”`,
      },
    },
    notAdjusted: {
      seen: { 'zh-CN': () => '基准没有调整过', 'en-US': () => 'The base was not adjusted' },
    },
  },
  check({ base: { adjusted, adjustmentReason } }) {
    if (adjusted.state !== 'value') return [withoutValue(adjusted, 'base.adjusted')];
    if (!adjusted.value) {
      return [{ outcome: 'notApplicable', reason: 'notAdjusted', facts: {}, at: adjusted.at }];
    }
    if (adjustmentReason.state !== 'value') return lacking([['base.adjustmentReason', adjustmentReason]]);
    const facts = { seen: adjustmentReason.value };
    return [{ outcome: 'passed', reason: 'disclosed', facts, at: adjustmentReason.at }];
  },
};
