import type { Words } from '../domain/language';
import type { RuleCard } from './index';
import { rules } from './index';
import type { Finding, Outcome } from './rule';
import { worst } from './rule';

/** The four phases of clause 5, each a chapter of the standard. */
export const phases = ['prepare', 'implement', 'evaluate', 'declare'] as const;
export type Phase = (typeof phases)[number];

export const phaseWords: Readonly<Record<Phase, Words>> = {
  prepare: { 'zh-CN': '准备', 'en-US': 'Prepare' },
  implement: { 'zh-CN': '实施', 'en-US': 'Carry out' },
  evaluate: { 'zh-CN': '评价', 'en-US': 'Evaluate' },
  declare: { 'zh-CN': '声明', 'en-US': 'Declare' },
};

const phaseByChapter: Readonly<Record<string, Phase>> = {
  '6': 'prepare',
  '7': 'implement',
  '8': 'evaluate',
  '9': 'declare',
  // Annex A says how targets are set (6.3), C which measures there are (7.1), D how to account (7.2).
  A: 'prepare',
  C: 'implement',
  D: 'implement',
};

/** The phase in which a clause is met. What chapters 3 and 4 ask of credits and of the account is met while carrying out. */
export function phaseOf(clause: string): Phase {
  return phaseByChapter[clause.split('.')[0] ?? ''] ?? 'implement';
}

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
