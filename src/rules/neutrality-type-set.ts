import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';

/** 6.4.2: one of the three types is declared. */
export const neutralityTypeSet: DossierRule<FieldReason | 'declared'> = {
  id: 'neutrality-type-set',
  clause: '6.4.2',
  level: 'shall',
  asks: {
    'zh-CN': '明确碳中和的范围类型：运营、部分价值链或全价值链',
    'en-US': 'The type of neutrality is declared: operational, partial value chain or full value chain',
  },
  texts: {
    ...fieldTexts,
    declared: {
      seen: { 'zh-CN': () => '范围类型已明确', 'en-US': () => 'The type is declared' },
    },
  },
  check({ organization: { neutralityType } }) {
    if (neutralityType.state === 'value') {
      return [{ outcome: 'passed', reason: 'declared', facts: {}, at: neutralityType.at }];
    }
    const ruling = withoutValue(neutralityType, 'organization.neutralityType');
    return [neutralityType.state === 'absent' ? ruling : { ...ruling, outcome: 'failed' }];
  },
};
