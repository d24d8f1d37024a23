import { valueOf } from '../domain/field';
import type { ReductionTarget } from '../domain/reduction-target';
import type { RateTerms } from '../domain/target';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { ReasonText, Ruling } from './rule';

/** Why a target's rate cannot be followed over its years. */
export type TermsReason = FieldReason | 'yearsReversed' | 'wholeRate';

export const termsTexts: Readonly<Record<TermsReason, ReasonText>> = {
  ...fieldTexts,
  yearsReversed: {
    seen: {
      'zh-CN': ({ targetYear, baseYear }) => `目标年 ${targetYear} 不晚于基准年 ${baseYear}`,
      'en-US': ({ targetYear, baseYear }) =>
        `The target year ${targetYear} does not come after the base year ${baseYear}`,
    },
    todo: {
      'zh-CN': () => '核对基准年和目标年',
      'en-US': () => 'Check the base year and the target year',
    },
  },
  wholeRate: {
    seen: {
      'zh-CN': () => '年均下降率为 100%，无法逐年计算',
      'en-US': () => 'The yearly reduction is 100 %, which cannot be followed year by year',
    },
    todo: {
      'zh-CN': () => '填写小于 100% 的年均下降率，例如 4.2%',
      'en-US': () => 'Enter a yearly reduction below 100 %, e.g. 4.2%',
    },
  },
};

/** A target's rate, years and path; a ruling where one of them is missing. A path left out is formula (A.1). */
export function termsOf(
  target: ReductionTarget,
): { readonly terms: RateTerms } | { readonly ruling: Ruling<TermsReason> } {
  const { annualRate: rate, baseYear, targetYear, path } = target;
  if (rate.state !== 'value') return { ruling: withoutValue(rate, 'targets.annualRate') };
  if (baseYear.state !== 'value') return { ruling: withoutValue(baseYear, 'targets.baseYear') };
  if (targetYear.state !== 'value') return { ruling: withoutValue(targetYear, 'targets.targetYear') };
  if (path.state === 'unreadable') return { ruling: withoutValue(path, 'targets.path') };
  if (targetYear.value <= baseYear.value) {
    const facts = { targetYear: targetYear.value, baseYear: baseYear.value };
    return { ruling: { outcome: 'cannotTell', reason: 'yearsReversed', facts, at: targetYear.at } };
  }
  if (!rate.value.lessThan(1)) {
    return { ruling: { outcome: 'cannotTell', reason: 'wholeRate', facts: {}, at: rate.at } };
  }
  return {
    terms: {
      rate: rate.value,
      baseYear: baseYear.value,
      targetYear: targetYear.value,
      path: valueOf(path) ?? 'compound',
    },
  };
}
