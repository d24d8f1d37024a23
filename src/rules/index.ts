import { baseAdjustmentDisclosed } from './base-adjustment-disclosed';
import { baseEmissionsComputed } from './base-emissions-computed';
import { basePeriodRecent } from './base-period-recent';
import { basePeriodSet } from './base-period-set';
import { boundaryCoversType } from './boundary-covers-type';
import { boundaryDescribed } from './boundary-described';
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
import { declarationComplete } from './declaration-complete';
import type { DossierRule, FactorRule, LineRule, MeasureRule, TargetRule } from './dossier-rule';
import { evaluatorQualified } from './evaluator-qualified';
import { factorElectricityAdmitted } from './factor-electricity-admitted';
import { factorSourced } from './factor-sourced';
import { factorUnchanged } from './factor-unchanged';
import { gwpLatest } from './gwp-latest';
import { lineAddsUp } from './line-adds-up';
import { lineComplete } from './line-complete';
import { lineNotDoubled } from './line-not-doubled';
import { lineReadable } from './line-readable';
import { lineUnitsCancel } from './line-units-cancel';
import { managementBodySet } from './management-body-set';
import { managementPlanKept } from './management-plan-kept';
import { managementProceduresSet } from './management-procedures-set';
import { measureCategorized } from './measure-categorized';
import { measureComplete } from './measure-complete';
import { measureEvaluated } from './measure-evaluated';
import { neutralityTypeSet } from './neutrality-type-set';
import type { OffsetRule } from './offset-rule';
import { planComplete } from './plan-complete';
import { planPublished } from './plan-published';
import { planReducesFirst } from './plan-reduces-first';
import { reportComplete } from './report-complete';
import type { ReasonText, Rule } from './rule';
import { sinkDisclosed } from './sink-disclosed';
import { sinkMethodologyAdmitted } from './sink-methodology-admitted';
import { sinkNotReused } from './sink-not-reused';
import { sinkOutsideBoundary } from './sink-outside-boundary';
import { sourcesIdentified } from './sources-identified';
import { standardNonCo2 } from './standard-non-co2';
import { standardPriority } from './standard-priority';
import { targetAdvancedLevel } from './target-advanced-level';
import { targetBasisFits } from './target-basis-fits';
import { targetMeetsPolicy } from './target-meets-policy';
import { targetMeetsTrading } from './target-meets-trading';
import { targetNearTerm } from './target-near-term';
import { targetRateConsistent } from './target-rate-consistent';
import { targetScienceScope12 } from './target-science-scope-1-2';
import { targetScienceScope3Covered } from './target-science-scope-3-covered';
import { targetScienceScope3Needed } from './target-science-scope-3-needed';
import { targetScienceScope3Rate } from './target-science-scope-3-rate';
import { targetSet } from './target-set';
import { totalAddsUp } from './total-adds-up';

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

/** What is asked of the dossier as a whole, in clause order. */
export const dossierRules: readonly DossierRule[] = [
  planReducesFirst,
  managementBodySet,
  managementProceduresSet,
  managementPlanKept,
  basePeriodSet,
  basePeriodRecent,
  baseEmissionsComputed,
  baseAdjustmentDisclosed,
  targetSet,
  planComplete,
  planPublished,
  neutralityTypeSet,
  measureComplete,
  boundaryCoversType,
  boundaryDescribed,
  sourcesIdentified,
  totalAddsUp,
  evaluatorQualified,
  reportComplete,
  declarationComplete,
  targetScienceScope3Needed,
];

/** What is asked of every measure of the reduction plan, in clause order. */
export const measureRules: readonly MeasureRule[] = [measureComplete, measureCategorized, measureEvaluated];

/** What is asked of every line of the inventory, in clause order. */
export const lineRules: readonly LineRule[] = [
  lineNotDoubled,
  factorSourced,
  standardPriority,
  standardNonCo2,
  lineReadable,
  lineComplete,
  lineUnitsCancel,
  lineAddsUp,
  factorUnchanged,
  factorElectricityAdmitted,
  gwpLatest,
];

/** What is asked of every factor of the register, in clause order. */
export const factorRules: readonly FactorRule[] = [factorSourced];

/** What is asked of every reduction target, in clause order. */
export const targetRules: readonly TargetRule[] = [
  targetMeetsTrading,
  targetAdvancedLevel,
  targetBasisFits,
  targetRateConsistent,
  targetMeetsPolicy,
  targetNearTerm,
  targetScienceScope12,
  targetScienceScope3Covered,
  targetScienceScope3Rate,
];

/** Every rule, in clause order: the table of contents. */
export const rules: readonly RuleCard[] = inClauseOrder([
  // A rule may be asked of things of several lists.
  ...new Set<RuleCard>([
    ...dossierRules,
    ...measureRules,
    ...lineRules,
    ...factorRules,
    ...offsetRules,
    ...targetRules,
  ]),
]);

/** Sorted by clause, 7.10 after 7.9 and the annexes last; within a clause the order given stays. */
function inClauseOrder(cards: readonly RuleCard[]): readonly RuleCard[] {
  const parts = ({ clause }: RuleCard) =>
    clause.split('.').map((part) => (/^[A-Z]$/.test(part) ? 100 + part.charCodeAt(0) : Number(part)));
  return [...cards].sort((one, other) => {
    const [first, second] = [parts(one), parts(other)];
    const differing = first.findIndex((part, index) => part !== second[index]);
    return differing < 0 ? first.length - second.length : (first[differing] ?? 0) - (second[differing] ?? -1);
  });
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a finding. */
export function ruleOf(id: string): RuleCard {
  const rule = ruleById.get(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}
