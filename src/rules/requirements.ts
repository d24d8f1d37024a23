import type { RuleCard } from './index';
import { rules } from './index';
import type { Phase } from './phase';
import { phaseOf } from './phase';
import type { Findings } from './findings';
import type { Outcome } from './rule';
import { outcomesWorstFirst } from './rule';

/** A requirement with what the last check said of it. */
export interface Requirement {
  readonly rule: RuleCard;
  /** undefined as long as no check has looked at it. */
  readonly outcome: Outcome | undefined;
  /** How many things it found to settle. */
  readonly open: number;
}

/** Every requirement of every phase, in clause order, as the findings of the last check have it. */
export function requirementsByPhase(
  findings: Findings | undefined,
): Readonly<Record<Phase, readonly Requirement[]>> {
  const all: Record<Phase, Requirement[]> = { prepare: [], implement: [], evaluate: [], declare: [] };
  for (const rule of rules) {
    const counts = findings?.countsByRule.get(rule.id);
    all[phaseOf(rule.clause)].push({
      rule,
      outcome: counts && outcomesWorstFirst.find((outcome) => counts[outcome] > 0),
      open: counts ? counts.failed + counts.cannotTell : 0,
    });
  }
  return all;
}
