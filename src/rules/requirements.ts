import type { RuleCard } from './index';
import { rules } from './index';
import type { Phase } from './phase';
import { phaseOf } from './phase';
import type { Finding, Outcome } from './rule';
import { worst } from './rule';

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
  findings: readonly Finding[],
): Readonly<Record<Phase, readonly Requirement[]>> {
  const byRule = new Map<string, Outcome[]>();
  for (const { rule, outcome } of findings) {
    const outcomes = byRule.get(rule);
    if (outcomes) outcomes.push(outcome);
    else byRule.set(rule, [outcome]);
  }
  const all: Record<Phase, Requirement[]> = { prepare: [], implement: [], evaluate: [], declare: [] };
  for (const rule of rules) {
    const outcomes = byRule.get(rule.id);
    all[phaseOf(rule.clause)].push({
      rule,
      outcome: outcomes && worst(outcomes),
      open: outcomes?.filter((outcome) => outcome === 'failed' || outcome === 'cannotTell').length ?? 0,
    });
  }
  return all;
}
