import type { ReductionTarget } from '../domain/reduction-target';
import { isAtLeast, rateOnPath } from '../domain/target';
import { withoutValue } from './field-texts';
import { percentWords } from './percent-words';
import type { ReasonText, Ruling } from './rule';
import { termsOf, termsTexts, type TermsReason } from './target-terms';

export type RequiredReason = TermsReason | 'meets' | 'below';

/** The words for a yearly rate beside the one that is required. */
export const requiredTexts: Readonly<Record<RequiredReason, ReasonText>> = {
  ...termsTexts,
  meets: {
    seen: {
      'zh-CN': ({ rate, least }) =>
        `年均下降 ${percentWords(rate, least)}，不低于要求的 ${percentWords(least)}`,
      'en-US': ({ rate, least }) =>
        `${percentWords(rate, least)} a year, at least the ${percentWords(least)} required`,
    },
  },
  below: {
    seen: {
      'zh-CN': ({ rate, least }) =>
        `年均下降 ${percentWords(rate, least)}，低于要求的 ${percentWords(least, rate)}`,
      'en-US': ({ rate, least }) =>
        `${percentWords(rate, least)} a year, below the ${percentWords(least, rate)} required`,
    },
    todo: {
      'zh-CN': ({ least }) => `把目标提高到年均下降 ${percentWords(least)} 以上（含），或核对所填的要求`,
      'en-US': ({ least }) =>
        `Raise the target to at least ${percentWords(least)} a year, or check the requirement entered`,
    },
  },
};

/** Whether a target's yearly rate, taken year on year as formula (A.1) does, is the required one or more. */
export function requiredRateRuling(target: ReductionTarget): Ruling<RequiredReason> {
  const read = termsOf(target);
  if ('ruling' in read) return read.ruling;
  const { requiredRate } = target;
  if (requiredRate.state !== 'value') return withoutValue(requiredRate, 'targets.requiredRate');
  const rate = rateOnPath(read.terms, 'compound');
  const facts = { rate, least: requiredRate.value };
  const { at } = read;
  return isAtLeast(rate, requiredRate.value)
    ? { outcome: 'passed', reason: 'meets', facts, at }
    : { outcome: 'failed', reason: 'below', facts, at };
}
