import { leastScienceRate } from '../domain/science-target';
import { isAtLeast, rateOnPath } from '../domain/target';
import type { TargetRule } from './dossier-rule';
import { withoutValue } from './field-texts';
import { percentWords } from './percent-words';
import { outsideScience, outsideScienceTexts, type OutsideScienceReason } from './science-scope';
import { termsOf, termsTexts, type TermsReason } from './target-terms';

const least = leastScienceRate([1, 2], 'absolute');
const leastWords = percentWords(least.toString());

/** A.2.4.2 a: the least yearly reduction of scopes 1 and 2, as a share of the base year. */
export const targetScienceScope12: TargetRule<
  OutsideScienceReason | TermsReason | 'enough' | 'tooLittle' | 'intensity'
> = {
  id: 'target-science-scope-1-2',
  clause: 'A.2.4.2',
  level: 'should',
  asks: {
    'zh-CN': `依据气候科学的范围1、2目标每年下降不低于基准年排放的 ${leastWords}`,
    'en-US': `A target of scopes 1 and 2 by climate science reduces at least ${leastWords} of the base year each year`,
  },
  reading: {
    'zh-CN': '下降率相对基准年，按线性计算；逐年递减的目标按到目标年的总体下降率折算成线性后比较',
    'en-US':
      'The rate is of the base year, so linear; a compound target is turned into the linear rate that comes to the same in the target year',
  },
  texts: {
    ...outsideScienceTexts,
    ...termsTexts,
    enough: {
      seen: {
        'zh-CN': ({ rate, limit }) =>
          `每年下降基准年的 ${percentWords(rate, limit)}（线性），不低于 ${leastWords}`,
        'en-US': ({ rate, limit }) =>
          `${percentWords(rate, limit)} of the base year each year (linear), at least ${leastWords}`,
      },
    },
    tooLittle: {
      seen: {
        'zh-CN': ({ rate, limit }) =>
          `每年下降基准年的 ${percentWords(rate, limit)}（线性），低于 ${leastWords}`,
        'en-US': ({ rate, limit }) =>
          `${percentWords(rate, limit)} of the base year each year (linear), below ${leastWords}`,
      },
      todo: {
        'zh-CN': () => `把目标提高到每年下降基准年的 ${leastWords} 以上（含）`,
        'en-US': () => `Raise the target to at least ${leastWords} of the base year each year`,
      },
    },
    intensity: {
      seen: {
        'zh-CN': () => '强度目标无法与排放总量的下降率比较',
        'en-US': () => 'The target is an intensity, which cannot be held against a reduction of emissions',
      },
      todo: {
        'zh-CN': () => '为范围1、2另设排放总量目标',
        'en-US': () => 'Set a target of absolute emissions for scopes 1 and 2',
      },
    },
  },
  check(target) {
    const outside = outsideScience(target, [1, 2]);
    if (outside) return [outside];
    const { kind } = target;
    if (kind.state !== 'value') return [withoutValue(kind, 'targets.kind')];
    if (kind.value !== 'absolute') {
      return [{ outcome: 'cannotTell', reason: 'intensity', facts: {}, at: kind.at }];
    }
    const read = termsOf(target);
    if ('ruling' in read) return [read.ruling];
    const rate = rateOnPath(read.terms, 'linear');
    const facts = { rate, limit: least };
    const { at } = read;
    return isAtLeast(rate, least)
      ? [{ outcome: 'passed', reason: 'enough', facts, at }]
      : [{ outcome: 'failed', reason: 'tooLittle', facts, at }];
  },
};
