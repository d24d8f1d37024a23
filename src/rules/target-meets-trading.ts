import type { TargetRule } from './dossier-rule';
import { withoutValue } from './field-texts';
import { requiredRateRuling, requiredTexts, type RequiredReason } from './required-rate';

/** 6.3.1 b, A.2.2: a key emitter reduces at least as fast as its allocation scheme asks. */
export const targetMeetsTrading: TargetRule<RequiredReason | 'otherBasis' | 'noKeyEmitter'> = {
  id: 'target-meets-trading',
  clause: '6.3.1',
  level: 'shall',
  asks: {
    'zh-CN': '重点排放单位的年均下降率不低于碳交易管控的要求',
    'en-US': 'A key emitter reduces each year at least as much as carbon trading asks of it',
  },
  reading: {
    'zh-CN': '要求取您填写的“要求的年均下降率”；线性目标先折算为逐年下降率再比较',
    'en-US': 'The requirement is the one entered; a linear target is turned into its year-on-year rate first',
  },
  texts: {
    ...requiredTexts,
    otherBasis: {
      seen: {
        'zh-CN': () => '目标不是按碳交易管控设定的',
        'en-US': () => 'The target does not rest on carbon trading',
      },
    },
    noKeyEmitter: {
      seen: {
        'zh-CN': () => '组织不是重点排放单位',
        'en-US': () => 'The organization is no key emitter',
      },
    },
  },
  check(target, { organization: { keyEmitter } }) {
    const { basis } = target;
    if (basis.state !== 'value') return [withoutValue(basis, 'targets.basis')];
    if (basis.value !== 'carbonTrading') {
      return [{ outcome: 'notApplicable', reason: 'otherBasis', facts: {}, at: basis.at }];
    }
    if (keyEmitter.state !== 'value') return [withoutValue(keyEmitter, 'organization.keyEmitter')];
    return keyEmitter.value
      ? [requiredRateRuling(target)]
      : [{ outcome: 'notApplicable', reason: 'noKeyEmitter', facts: {}, at: basis.at }];
  },
};
