import { thresholds } from '../data/thresholds';
import { exact } from '../domain/exact';
import { isAtLeast } from '../domain/target';
import type { TargetRule } from './dossier-rule';
import { withoutValue } from './field-texts';
import { percentWords } from './percent-words';
import { outsideScience, outsideScienceTexts, type OutsideScienceReason } from './science-scope';
import { leniencyTexts, notAskedOfScope3, type LeniencyReason } from './scope-3-requirement';

const least = exact(thresholds.scienceScope3Coverage.value);
const leastWords = percentWords(least.toString());

/** A.2.4.2 b: how much of scope 3 its target covers. */
export const targetScienceScope3Covered: TargetRule<
  OutsideScienceReason | LeniencyReason | 'covered' | 'tooLittle'
> = {
  id: 'target-science-scope-3-covered',
  clause: 'A.2.4.2',
  level: 'should',
  asks: {
    'zh-CN': `范围3目标覆盖 ${leastWords} 以上的范围3排放`,
    'en-US': `A target of scope 3 covers ${leastWords} of its emissions or more`,
  },
  reading: {
    'zh-CN': `“以上”含 ${leastWords}；范围3占比不超过限值时不作要求`,
    'en-US': `Exactly ${leastWords} is enough; nothing is asked while scope 3 is no large share`,
  },
  texts: {
    ...outsideScienceTexts,
    ...leniencyTexts,
    covered: {
      seen: {
        'zh-CN': ({ share }) => `覆盖范围3的 ${percentWords(share, least.toString())}，不低于 ${leastWords}`,
        'en-US': ({ share }) =>
          `Covers ${percentWords(share, least.toString())} of scope 3, at least ${leastWords}`,
      },
    },
    tooLittle: {
      seen: {
        'zh-CN': ({ share }) => `只覆盖范围3的 ${percentWords(share, least.toString())}，低于 ${leastWords}`,
        'en-US': ({ share }) =>
          `Covers only ${percentWords(share, least.toString())} of scope 3, below ${leastWords}`,
      },
      todo: {
        'zh-CN': () => `把更多范围3类别纳入目标，使覆盖率达到 ${leastWords}`,
        'en-US': () => `Take more kinds of scope 3 into the target until it covers ${leastWords}`,
      },
    },
  },
  check(target, dossier) {
    const outside = outsideScience(target, [3]);
    if (outside) return [outside];
    const { coverage } = target;
    const { at } = coverage;
    if (coverage.state === 'value' && isAtLeast(coverage.value, least)) {
      return [{ outcome: 'passed', reason: 'covered', facts: { share: coverage.value }, at }];
    }
    const notAsked = notAskedOfScope3(dossier, at);
    if (notAsked) return [notAsked];
    return coverage.state === 'value'
      ? [{ outcome: 'failed', reason: 'tooLittle', facts: { share: coverage.value }, at }]
      : [withoutValue(coverage, 'targets.coverage')];
  },
};
