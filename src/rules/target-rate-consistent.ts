import { isSameRate, overallRate } from '../domain/target';
import { withoutValue } from './field-texts';
import type { TargetRule } from './dossier-rule';
import { percentWords } from './percent-words';
import { termsOf, termsTexts, type TermsReason } from './target-terms';

/** A.2.2.2: the overall reduction is what the yearly rate comes to over the years. */
export const targetRateConsistent: TargetRule<TermsReason | 'consistent' | 'differs' | 'oneRate' | 'noRate'> =
  {
    id: 'target-rate-consistent',
    clause: 'A.2.2.2',
    level: 'shall',
    asks: {
      'zh-CN': '总体下降率与年均下降率、年数相符（式 A.1）',
      'en-US': 'The overall reduction is what the yearly rate gives over the years (formula A.1)',
    },
    reading: {
      'zh-CN':
        '只填一个下降率的没有可比较的；下降方式为线性的，按每年减少基准年的同一份额计算（A.2.4.2）；直接填写的总体下降率可四舍五入到 0.01%，与标准的示例相同',
      'en-US':
        'One rate alone has nothing to be compared with; a linear path takes the same share of the base each year (A.2.4.2); an overall rate typed in may be rounded to 0.01 %, as the examples of the standard are',
    },
    texts: {
      ...termsTexts,
      consistent: {
        seen: {
          'zh-CN': ({ overall, years }) => `${years} 年总体下降 ${percentWords(overall)}，与年均下降率相符`,
          'en-US': ({ overall, years }) =>
            `${percentWords(overall)} over ${years} years, as the yearly rate gives`,
        },
      },
      oneRate: {
        seen: {
          'zh-CN': () => '年均下降率和总体下降率只填了一个，没有可比较的',
          'en-US': () =>
            'Only one of the yearly and the overall rate is entered: there is nothing to compare',
        },
      },
      noRate: {
        seen: {
          'zh-CN': () => '目标以先进水平为由，没有下降率',
          'en-US': () => 'The target rests on an advanced level and has no rate',
        },
      },
      differs: {
        seen: {
          'zh-CN': ({ overall, rate, years, computed }) =>
            `总体下降率写的是 ${percentWords(overall, computed)}，但每年 ${percentWords(rate)}、${years} 年应为 ${percentWords(computed, overall)}`,
          'en-US': ({ overall, rate, years, computed }) =>
            `The overall reduction says ${percentWords(overall, computed)}, but ${percentWords(rate)} a year over ${years} years gives ${percentWords(computed, overall)}`,
        },
        todo: {
          'zh-CN': () => '核对年均下降率、年份和下降方式，或恢复总体下降率的公式',
          'en-US': () =>
            'Check the yearly rate, the years and the path, or restore the formula of the overall rate',
        },
      },
    },
    check(target) {
      const { annualRate: yearly, overallRate: overall, advancedEvidence } = target;
      const isBlank = [yearly, overall].map(({ state }) => state === 'blank');
      if (isBlank.every(Boolean) && advancedEvidence.state === 'value') {
        return [{ outcome: 'notApplicable', reason: 'noRate', facts: {}, at: yearly.at }];
      }
      if (isBlank.some(Boolean) && [yearly, overall].some(({ state }) => state === 'value')) {
        return [{ outcome: 'notApplicable', reason: 'oneRate', facts: {}, at: overall.at }];
      }
      const read = termsOf(target);
      if ('ruling' in read) return [read.ruling];
      const { overallRate: stated } = target;
      if (stated.state !== 'value') return [withoutValue(stated, 'targets.overallRate')];
      const { rate, baseYear, targetYear, path } = read.terms;
      const computed = overallRate(rate, baseYear, targetYear, path);
      const facts = {
        overall: stated.value,
        computed,
        rate,
        years: targetYear - baseYear,
      };
      return isSameRate(stated.value, computed)
        ? [{ outcome: 'passed', reason: 'consistent', facts, at: stated.at }]
        : [{ outcome: 'failed', reason: 'differs', facts, at: stated.at }];
    },
  };
