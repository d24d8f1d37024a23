import { addressAlone } from '../domain/cell';
import type { RuleCard } from './index';
import type { Facts, Finding, Ruling } from './rule';

/** What a finding is about: its name on the sheet, and the t CO2e that hang on it as exact decimal text. */
export interface FindingSubject {
  readonly subject: string;
  readonly tonnes: string | undefined;
}

/** The finding that a ruling makes of a thing. */
export function findingOf(rule: RuleCard, ruling: Ruling, about: FindingSubject): Finding {
  return {
    rule: rule.id,
    clause: rule.clause,
    level: rule.level,
    outcome: ruling.outcome,
    reason: ruling.reason,
    facts: toldFacts(ruling.facts),
    at: ruling.at && addressAlone(ruling.at),
    subject: about.subject,
    tonnes: about.tonnes,
    waiver: undefined,
  };
}

/** Facts as plain data: decimals as their exact text. */
export function toldFacts(facts: Facts): Facts {
  if (!Object.values(facts).some((fact) => typeof fact === 'object')) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? fact.toString() : fact]),
  );
}

const levelWeight = { shall: 0, should: 1, may: 2 } as const;
const outcomeWeight = { failed: 0, cannotTell: 1, passed: 2, notApplicable: 3 } as const;

/** What is still to be settled: requirements that failed or cannot be told. */
export function isOpen({ outcome }: Finding): boolean {
  return outcome === 'failed' || outcome === 'cannotTell';
}

/**
 * Gravest first: what failed before what cannot be told, requirements before advice, more tonnes before fewer; the
 * order given (of the sheet, of the clauses) decides between equals. What somebody lets stand comes last.
 */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  const ranks = findings.map(rankOf);
  const tonnes = findings.map((finding) => Number(finding.tonnes ?? 0));
  return Array.from(findings.keys())
    .sort(
      (one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0) || (tonnes[other] ?? 0) - (tonnes[one] ?? 0),
    )
    .flatMap((place) => findings[place] ?? []);
}

/** Each digit counts only where those before it are equal. */
function rankOf({ waiver, level, outcome }: Finding): number {
  const isWaived = waiver === undefined ? 0 : 1;
  const isAdvice = levelWeight[level] > 0 ? 1 : 0;
  return isWaived * 1000 + isAdvice * 100 + outcomeWeight[outcome] * 10 + levelWeight[level];
}

/** What is still to be settled, gravest first. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return byWeight(findings.filter(isOpen));
}
