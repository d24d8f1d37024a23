import { leastScienceRate, type RateKind } from '../domain/science-target';
import { isAtLeast, rateOnPath, type Path } from '../domain/target';
import type { TargetRule } from './dossier-rule';
import { withoutValue } from './field-texts';
import { percentWords } from './percent-words';
import type { Fact } from './rule';
import { outsideScience, outsideScienceTexts, type OutsideScienceReason } from './science-scope';
import { leniencyTexts, notAskedOfScope3, type LeniencyReason } from './scope-3-requirement';
import { termsOf, termsTexts, type TermsReason } from './target-terms';

const leastOf = (kind: RateKind) => leastScienceRate([3], kind);
const words = (kind: RateKind) => percentWords(leastOf(kind).toString());
/** How a rate of that kind adds up (A.2.4.2): emissions by the base year, intensities year on year. */
const pathOf: Readonly<Record<RateKind, Path>> = { absolute: 'linear', intensity: 'compound' };

const pathWords = (path: Fact | undefined) =>
  path === 'linear'
    ? { 'zh-CN': '每年下降基准年的', 'en-US': 'of the base year each year' }
    : { 'zh-CN': '每年强度下降', 'en-US': 'of intensity, year on year' };

/** A.2.4.2 b: the least yearly reduction of scope 3. */
export const targetScienceScope3Rate: TargetRule<
  OutsideScienceReason | TermsReason | LeniencyReason | 'enough' | 'tooLittle'
> = {
  id: 'target-science-scope-3-rate',
  clause: 'A.2.4.2',
  level: 'should',
  asks: {
    'zh-CN': `范围3目标每年下降不低于基准年排放的 ${words('absolute')}，或强度每年下降不低于 ${words('intensity')}`,
    'en-US': `A target of scope 3 reduces at least ${words('absolute')} of the base year each year, or its intensity by at least ${words('intensity')} a year`,
  },
  reading: {
    'zh-CN':
      '总量下降率按线性、强度下降率按逐年递减计算，另一种下降方式先折算；范围3占比不超过限值时不作要求',
    'en-US':
      'Emissions go by the linear path and intensities year on year, other paths are turned into these; nothing is asked while scope 3 is no large share',
  },
  texts: {
    ...outsideScienceTexts,
    ...termsTexts,
    ...leniencyTexts,
    enough: {
      seen: {
        'zh-CN': ({ rate, least, path }) =>
          `${pathWords(path)['zh-CN']} ${percentWords(rate, least)}，不低于 ${percentWords(least)}`,
        'en-US': ({ rate, least, path }) =>
          `${percentWords(rate, least)} ${pathWords(path)['en-US']}, at least ${percentWords(least)}`,
      },
    },
    tooLittle: {
      seen: {
        'zh-CN': ({ rate, least, path }) =>
          `${pathWords(path)['zh-CN']} ${percentWords(rate, least)}，低于 ${percentWords(least, rate)}`,
        'en-US': ({ rate, least, path }) =>
          `${percentWords(rate, least)} ${pathWords(path)['en-US']}, below ${percentWords(least, rate)}`,
      },
      todo: {
        'zh-CN': ({ least }) => `把目标提高到 ${percentWords(least)} 以上（含）`,
        'en-US': ({ least }) => `Raise the target to at least ${percentWords(least)}`,
      },
    },
  },
  check(target, dossier) {
    const outside = outsideScience(target, [3]);
    if (outside) return [outside];
    const { kind } = target;
    if (kind.state !== 'value') return [withoutValue(kind, 'targets.kind')];
    const read = termsOf(target);
    if ('ruling' in read) return [read.ruling];
    const rateKind = kind.value === 'absolute' ? 'absolute' : 'intensity';
    const path = pathOf[rateKind];
    const rate = rateOnPath(read.terms, path);
    const least = leastOf(rateKind);
    const facts = { rate, least, path };
    const { at } = read;
    if (isAtLeast(rate, least)) return [{ outcome: 'passed', reason: 'enough', facts, at }];
    return [notAskedOfScope3(dossier, at) ?? { outcome: 'failed', reason: 'tooLittle', facts, at }];
  },
};
