import type { Dossier } from '../domain/dossier';
import { valueOf } from '../domain/field';
import type { ReductionTarget } from '../domain/reduction-target';
import type { TargetRule } from './dossier-rule';
import { withoutValue } from './field-texts';
import { requiredRateRuling, requiredTexts, type RequiredReason } from './required-rate';
import type { Ruling } from './rule';

type Reason = RequiredReason | 'policyNewer' | 'otherScopes' | 'trading' | 'otherTarget';

/** A.2.3: targets of scopes 1 and 2 keep to the newest climate policy, and follow it when it changes. */
export const targetMeetsPolicy: TargetRule<Reason> = {
  id: 'target-meets-policy',
  clause: 'A.2.3',
  level: 'shall',
  asks: {
    'zh-CN': '范围1、2目标的年均下降率不低于最新政策的要求，政策更新后目标随之更新',
    'en-US':
      'Targets of scopes 1 and 2 reduce at least as much as the newest policy asks, and are renewed when it changes',
  },
  reading: {
    'zh-CN':
      '要求取您填写的“要求的年均下降率”；重点排放单位的非政策依据目标按碳交易管控检查；另有政策依据目标的，由该目标说明；政策当天发布不算新于目标',
    'en-US':
      'The requirement is the one entered. For a key emitter only targets by policy are examined; where there is a target by policy, that one answers for the others; a policy of the same day is not newer',
  },
  texts: {
    ...requiredTexts,
    policyNewer: {
      seen: {
        'zh-CN': ({ published, set }) => `政策 ${published} 发布，晚于目标设定日期 ${set}`,
        'en-US': ({ published, set }) =>
          `The policy of ${published} is newer than the target, which was set on ${set}`,
      },
      todo: {
        'zh-CN': () => '按新政策重新确定目标，并更新“目标设定日期”',
        'en-US': () => 'Renew the target by that policy and its date with it',
      },
    },
    otherScopes: {
      seen: {
        'zh-CN': () => '目标不包括范围1或范围2',
        'en-US': () => 'The target takes in neither scope 1 nor scope 2',
      },
    },
    trading: {
      seen: {
        'zh-CN': () => '重点排放单位按碳交易管控的要求检查',
        'en-US': () => 'A key emitter is held to what carbon trading asks',
      },
    },
    otherTarget: {
      seen: {
        'zh-CN': () => '由依据政策设定的另一目标说明',
        'en-US': () => 'Another target, set by policy, answers for this',
      },
    },
  },
  check(target, dossier) {
    const outside = notExamined(target, dossier);
    if (outside) return [outside];
    const byRate = requiredRateRuling(target);
    const byDay = renewalRuling(target);
    if (!byDay) return [byRate];
    return byRate.outcome === 'passed' ? [byDay] : [byRate, byDay];
  },
};

function notExamined(
  { basis, scopes }: ReductionTarget,
  { organization: { keyEmitter }, targets }: Dossier,
): Ruling<Reason> | undefined {
  if (basis.state !== 'value') return withoutValue(basis, 'targets.basis');
  if (scopes.state !== 'value') return withoutValue(scopes, 'targets.scopes');
  const because = (reason: Reason, at: Ruling['at']): Ruling<Reason> => ({
    outcome: 'notApplicable',
    reason,
    facts: {},
    at,
  });
  if (!scopes.value.some((scope) => scope !== 3)) return because('otherScopes', scopes.at);
  if (basis.value === 'policy') return undefined;
  const byPolicy = targets.filter((each) => valueOf(each.basis) === 'policy');
  const covered = new Set(byPolicy.flatMap((each) => valueOf(each.scopes) ?? []));
  if (scopes.value.every((scope) => scope === 3 || covered.has(scope)))
    return because('otherTarget', basis.at);
  if (keyEmitter.state !== 'value') return withoutValue(keyEmitter, 'organization.keyEmitter');
  return keyEmitter.value ? because('trading', basis.at) : undefined;
}

/** That the policy came after the target, or that it cannot be told; undefined when the target is the newer. */
function renewalRuling({ requiredSince, setOn }: ReductionTarget): Ruling<Reason> | undefined {
  if (requiredSince.state !== 'value') return withoutValue(requiredSince, 'targets.requiredSince');
  if (setOn.state !== 'value') return withoutValue(setOn, 'targets.setOn');
  if (requiredSince.value <= setOn.value) return undefined;
  const facts = { published: requiredSince.value, set: setOn.value };
  return { outcome: 'failed', reason: 'policyNewer', facts, at: setOn.at };
}
