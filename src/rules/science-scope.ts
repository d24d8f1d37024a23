import type { ReductionTarget } from '../domain/reduction-target';
import type { Scope } from '../domain/scope';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { ReasonText, Ruling } from './rule';

/** Why a target is none by climate science. */
export type OtherBasisReason = FieldReason | 'otherBasis';
/** Why a target is none that A.2.4.2 speaks of. */
export type OutsideScienceReason = OtherBasisReason | 'otherScopes';

export const otherBasisTexts: Readonly<Record<OtherBasisReason, ReasonText>> = {
  ...fieldTexts,
  otherBasis: {
    seen: {
      'zh-CN': () => '目标不是依据气候科学设定的',
      'en-US': () => 'The target does not rest on climate science',
    },
  },
};

export const outsideScienceTexts: Readonly<Record<OutsideScienceReason, ReasonText>> = {
  ...otherBasisTexts,
  otherScopes: {
    seen: {
      'zh-CN': ({ scopes }) => `目标只包括范围${scopes}`,
      'en-US': ({ scopes }) => `The target takes in scope ${scopes} only`,
    },
  },
};

/** Undefined for a target by climate science; a ruling for any other. */
export function onOtherBasis({ basis }: ReductionTarget): Ruling<OtherBasisReason> | undefined {
  if (basis.state !== 'value') return withoutValue(basis, 'targets.basis');
  return basis.value === 'science'
    ? undefined
    : { outcome: 'notApplicable', reason: 'otherBasis', facts: {}, at: basis.at };
}

/** Undefined for a target by climate science that takes in one of the scopes; a ruling for any other. */
export function outsideScience(
  target: ReductionTarget,
  wanted: readonly Scope[],
): Ruling<OutsideScienceReason> | undefined {
  const elsewhere = onOtherBasis(target);
  if (elsewhere) return elsewhere;
  const { scopes } = target;
  if (scopes.state !== 'value') return withoutValue(scopes, 'targets.scopes');
  if (scopes.value.some((scope) => wanted.includes(scope))) return undefined;
  const facts = { scopes: scopes.value.join(', ') };
  return { outcome: 'notApplicable', reason: 'otherScopes', facts, at: scopes.at };
}
