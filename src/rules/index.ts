import { certificateFromTrading } from './certificate-from-trading';
import { certificateSameYear } from './certificate-same-year';
import { certificateScope2Only } from './certificate-scope-2-only';
import { certificateWithinScope2 } from './certificate-within-scope-2';
import { creditCancelled } from './credit-cancelled';
import { creditKindAdmitted } from './credit-kind-admitted';
import { creditOutsideBoundary } from './credit-outside-boundary';
import { creditProof } from './credit-proof';
import { creditRecent } from './credit-recent';
import { creditTraceable } from './credit-traceable';
import { creditUsedOnce } from './credit-used-once';
import { creditWholeTonnes } from './credit-whole-tonnes';
import { lineReadable } from './line-readable';
import { neutralityTypeSet } from './neutrality-type-set';
import type { OffsetRule } from './offset-rule';
import type { ReasonText, Rule } from './rule';
import { sinkDisclosed } from './sink-disclosed';
import { sinkMethodologyAdmitted } from './sink-methodology-admitted';
import { sinkNotReused } from './sink-not-reused';
import { sinkOutsideBoundary } from './sink-outside-boundary';

/** What is asked of every offset record, in clause order. */
export const offsetRules: readonly OffsetRule[] = [
  creditWholeTonnes,
  creditOutsideBoundary,
  creditUsedOnce,
  creditCancelled,
  creditTraceable,
  creditProof,
  creditKindAdmitted,
  creditRecent,
  certificateFromTrading,
  certificateScope2Only,
  certificateSameYear,
  certificateWithinScope2,
  sinkMethodologyAdmitted,
  sinkOutsideBoundary,
  sinkDisclosed,
  sinkNotReused,
];

/** What of a rule is the same whatever it examines. */
export interface RuleCard extends Pick<Rule<never, never>, 'id' | 'clause' | 'level' | 'asks' | 'reading'> {
  readonly texts: Readonly<Record<string, ReasonText>>;
}

/** Every rule, in clause order: the table of contents. */
export const rules: readonly RuleCard[] = [
  ...offsetRules.filter(({ clause }) => !clause.startsWith('7.')),
  neutralityTypeSet,
  lineReadable,
  ...offsetRules.filter(({ clause }) => clause.startsWith('7.')),
];

/** The rule of a finding. */
export function ruleOf(id: string): RuleCard {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}
