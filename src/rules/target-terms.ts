import type { CellAddress } from '../domain/cell';
import { valueOf } from '../domain/field';
import type { ReductionTarget } from '../domain/reduction-target';
import { annualRate, type RateTerms } from '../domain/target';
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
      'zh-CN': () => '下降率为 100%，无法逐年计算',
      'en-US': () => 'The reduction is 100 %, which cannot be followed year by year',
    },
    todo: {
      'zh-CN': () => '填写小于 100% 的年均下降率，例如 4.2%',
      'en-US': () => 'Enter a yearly reduction below 100 %, e.g. 4.2%',
    },
  },
};

/** A target's rate, years and path, and the cell that states the rate. */
interface StatedTerms {
  readonly terms: RateTerms;
  readonly at: CellAddress;
}

/**
 * A target's rate, years and path; a ruling where one of them is missing. A path left out is formula (A.1); a yearly
 * rate left out is the one that leads to the overall rate.
 */
export function termsOf(target: ReductionTarget): StatedTerms | { readonly ruling: Ruling<TermsReason> } {
  const { annualRate: yearly, overallRate: overall, baseYear, targetYear, path } = target;
  const rate = yearly.state === 'blank' && overall.state === 'value' ? overall : yearly;
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
  const years = { baseYear: baseYear.value, targetYear: targetYear.value, path: valueOf(path) ?? 'compound' };
  const perYear =
    rate === overall ? annualRate(rate.value, years.baseYear, years.targetYear, years.path) : rate.value;
  return { terms: { ...years, rate: perYear }, at: rate.at };
}
