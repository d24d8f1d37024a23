import type { Dossier } from '../domain/dossier';
import { valueOf } from '../domain/field';
import { findingOf, type FindingSubject } from './finding';
import { dossierRules, factorRules, lineRules, measureRules, rules as allRules, targetRules } from './index';
import { judgeOffsets, type RuledOffset } from './judge-offsets';
import type { Finding, Rule } from './rule';

/** What the rules make of a whole dossier. */
export interface Judgement {
  /** Every finding, those that passed among them, in the order of the clauses and, within one, of the sheet. */
  readonly findings: readonly Finding[];
  /** The offset records with their standing. */
  readonly offsets: readonly RuledOffset[];
}

/** Examines a dossier by every rule of the register. */
export function judgeDossier(dossier: Dossier): Judgement {
  const { organization, lines, measures, factors, targets } = dossier;
  const offsets = judgeOffsets(organization, lines, dossier.offsets);
  const findings = [
    ...examined(dossierRules, [dossier], dossier, () => ({ subject: '', tonnes: undefined })),
    ...examined(measureRules, measures, dossier, (measure) => ({
      subject: valueOf(measure.action) ?? '',
      tonnes: undefined,
    })),
    ...examined(lineRules, lines, dossier, (line) => ({
      subject: [valueOf(line.year), valueOf(line.site), valueOf(line.source), valueOf(line.gas)]
        .filter((part) => part !== undefined)
        .join(' · '),
      tonnes: valueOf(line.tonnes)?.toString(),
    })),
    ...examined(factorRules, factors, dossier, (factor) => ({
      subject: valueOf(factor.source) ?? '',
      tonnes: undefined,
    })),
    ...examined(targetRules, targets, dossier, (target) => ({
      subject: valueOf(target.name) ?? '',
      tonnes: undefined,
    })),
    ...offsets.flatMap((offset) => offset.findings),
  ];
  return { findings: inClauseOrder(findings), offsets };
}

/** What some rules find on each of some things. */
function examined<Thing>(
  rules: readonly Rule<Thing, Dossier>[],
  things: readonly Thing[],
  dossier: Dossier,
  about: (thing: Thing) => FindingSubject,
): readonly Finding[] {
  return things.flatMap((thing) => {
    const subject = about(thing);
    return rules.flatMap((rule) =>
      rule.check(thing, dossier).map((ruling) => findingOf(rule, ruling, subject)),
    );
  });
}

const placeOfRule = new Map(allRules.map(({ id }, place) => [id, place]));

function inClauseOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ rule }: Finding) => placeOfRule.get(rule) ?? allRules.length;
  return [...findings].sort((one, other) => place(one) - place(other));
}
