import { targetBases, targetKinds, type TargetBasis, type TargetKind } from '../data/target-kinds';
import type { Dossier } from '../domain/dossier';
import { valueOf } from '../domain/field';
import type { ReductionTarget } from '../domain/reduction-target';
import type { TargetRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { Fact, Ruling } from './rule';

type Reason = FieldReason | 'fits' | 'otherUse' | 'tradingNeeded';

const basisWords = (fact: Fact | undefined) => targetBases[fact as TargetBasis].name;
const kindWords = (fact: Fact | undefined) => targetKinds[fact as TargetKind].name;

/** A.2.1: the basis of a target goes with its kind, its scopes and the kind of organization (table A.2). */
export const targetBasisFits: TargetRule<Reason> = {
  id: 'target-basis-fits',
  clause: 'A.2.1',
  level: 'shall',
  asks: {
    'zh-CN': '设定依据与目标类型、范围和组织类型相符（表A.2）；重点排放单位有按碳交易管控设定的目标',
    'en-US':
      'The basis goes with the kind of target, its scopes and the organization (table A.2); a key emitter has a target by carbon trading',
  },
  reading: {
    'zh-CN': '重点排放单位有了按碳交易管控设定的目标，可另按其他依据设定目标',
    'en-US': 'A key emitter that has a target by carbon trading may set others on other bases',
  },
  texts: {
    ...fieldTexts,
    fits: {
      seen: {
        'zh-CN': ({ basis }) => `依据“${basisWords(basis)['zh-CN']}”与目标类型和范围相符`,
        'en-US': ({ basis }) => `The basis “${basisWords(basis)['en-US']}” goes with the kind and the scopes`,
      },
    },
    otherUse: {
      seen: {
        'zh-CN': ({ basis, kind, scopes }) =>
          `依据“${basisWords(basis)['zh-CN']}”不适用于范围${scopes}的${kindWords(kind)['zh-CN']}`,
        'en-US': ({ basis, kind, scopes }) =>
          `The basis “${basisWords(basis)['en-US']}” does not serve “${kindWords(kind)['en-US']}” for scope ${scopes}`,
      },
      todo: {
        'zh-CN': () => '按表A.2改设定依据、目标类型或范围；范围1、2与范围3可分列两个目标',
        'en-US': () =>
          'Change basis, kind or scopes as table A.2 has them; scopes 1 and 2 may stand apart from scope 3',
      },
    },
    tradingNeeded: {
      seen: {
        'zh-CN': () => '重点排放单位没有按碳交易管控设定的目标',
        'en-US': () => 'The organization is a key emitter and has no target by carbon trading',
      },
      todo: {
        'zh-CN': () => '增加一行依据为“碳交易管控”的目标，或把本目标改为该依据',
        'en-US': () => 'Add a target by carbon trading, or put this one on that basis',
      },
    },
  },
  check(target, dossier) {
    const { basis, kind, scopes } = target;
    if (basis.state !== 'value') return [withoutValue(basis, 'targets.basis')];
    if (kind.state !== 'value') return [withoutValue(kind, 'targets.kind')];
    if (scopes.state !== 'value') return [withoutValue(scopes, 'targets.scopes')];
    const isServed = targetBases[basis.value].uses.some(
      ({ kinds, scopes: served }) =>
        kinds.includes(kind.value) && scopes.value.every((scope) => served.includes(scope)),
    );
    const facts = { basis: basis.value, kind: kind.value, scopes: scopes.value.join(', ') };
    const misfit: Ruling<Reason>[] = isServed
      ? []
      : [{ outcome: 'failed', reason: 'otherUse', facts, at: basis.at }];
    const rulings = [...misfit, ...tradingNeeded(target, dossier)];
    return rulings.length > 0 ? rulings : [{ outcome: 'passed', reason: 'fits', facts, at: basis.at }];
  },
};

/** Whether the organization has to have a target by carbon trading and has none. */
function tradingNeeded({ basis }: ReductionTarget, { organization, targets }: Dossier): Ruling<Reason>[] {
  if (targets.some((each) => valueOf(each.basis) === 'carbonTrading')) return [];
  const { keyEmitter } = organization;
  if (keyEmitter.state !== 'value') return [withoutValue(keyEmitter, 'organization.keyEmitter')];
  return keyEmitter.value ? [{ outcome: 'failed', reason: 'tradingNeeded', facts: {}, at: basis.at }] : [];
}
