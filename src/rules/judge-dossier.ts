import type { Dossier } from '../domain/dossier';
import { valueOf } from '../domain/field';
import { asPart, mapped, toTheEnd, type Slices } from '../domain/slices';
import { findingOf, type FindingSubject } from './finding';
import { rules as allRules, dossierRules, factorRules, lineRules, measureRules, targetRules } from './index';
import { judgingOffsets, type RuledOffset } from './judge-offsets';
import type { Finding, Rule } from './rule';

/** What is examined: everything, or only what one command is about. */
export type Examination = 'everything' | 'inventory' | 'offsets';

/** What the rules make of a dossier. */
export interface Judgement {
  /** Every finding, those that passed among them, in the order of the clauses and, within one, of the sheet. */
  readonly findings: readonly Finding[];
  /** The offset records with their standing; none when they were not examined. */
  readonly offsets: readonly RuledOffset[];
}

/** Examines a dossier by every rule of the register, or by those of one examination. */
export function judgeDossier(dossier: Dossier, examination?: Examination): Judgement {
  return toTheEnd(judgingDossier(dossier, examination));
}

/** The same in slices. */
export function* judgingDossier(
  dossier: Dossier,
  examination: Examination = 'everything',
): Slices<Judgement> {
  const { organization, lines, measures, factors, targets } = dossier;
  const [everything, inventory, ledger] = (['everything', 'inventory', 'offsets'] as const).map(
    (each) => examination === each,
  );
  const wholeRules = dossierRules.filter((rule) => everything || (inventory && isOfInventory(rule)));
  const parts: Finding[][] = [];
  parts.push(yield* examine(wholeRules, [dossier], dossier, () => named(undefined)));
  if (everything) {
    parts.push(yield* examine(measureRules, measures, dossier, ({ action }) => named(valueOf(action))));
    parts.push(yield* examine(targetRules, targets, dossier, ({ name }) => named(valueOf(name))));
  }
  if (everything || inventory) {
    parts.push(yield* examine(factorRules, factors, dossier, ({ source }) => named(valueOf(source))));
    parts.push(
      yield* asPart(
        examine(lineRules, lines, dossier, (line) => ({
          subject: [valueOf(line.year), valueOf(line.site), valueOf(line.source), valueOf(line.gas)]
            .filter((part) => part !== undefined)
            .join(' · '),
          tonnes: valueOf(line.tonnes)?.toString(),
        })),
        0,
        everything ? 0.5 : 1,
      ),
    );
  }
  const offsets =
    everything || ledger
      ? yield* asPart(judgingOffsets(organization, lines, dossier.offsets), everything ? 0.5 : 0, 1)
      : [];
  parts.push(...offsets.map(({ findings }) => [...findings]));
  return { findings: inClauseOrder(parts.flat()), offsets };
}

function named(subject: string | undefined): FindingSubject {
  return { subject: subject ?? '', tonnes: undefined };
}

/** Requirements on the dossier that concern the accounting: 7.2, and what its boundary is to cover. */
function isOfInventory({ clause }: { readonly clause: string }): boolean {
  return clause === '7.2' || clause.startsWith('7.2.') || clause === '6.4.2';
}

/** What some rules find on each of some things, in the order of the things. */
function* examine<Thing>(
  rules: readonly Rule<Thing, Dossier>[],
  things: readonly Thing[],
  dossier: Dossier,
  about: (thing: Thing) => FindingSubject,
): Slices<Finding[]> {
  if (rules.length === 0) return [];
  const [first] = things;
  // One thing that many rules look at is the whole dossier: each rule is a slice of its own.
  if (things.length === 1 && first !== undefined) {
    const subject = about(first);
    const findings: Finding[] = [];
    for (const [index, rule] of rules.entries()) {
      findings.push(...found(rule, first, dossier, subject));
      yield (index + 1) / rules.length;
    }
    return findings;
  }
  const findings = yield* mapped(things, (thing) => {
    const subject = about(thing);
    return rules.flatMap((rule) => found(rule, thing, dossier, subject));
  });
  return findings.flat();
}

function found<Thing>(
  rule: Rule<Thing, Dossier>,
  thing: Thing,
  dossier: Dossier,
  subject: FindingSubject,
): Finding[] {
  return rule.check(thing, dossier).map((ruling) => findingOf(rule, ruling, subject));
}

const placeOfRule = new Map(allRules.map(({ id }, place) => [id, place]));

/** A stable sort in one pass: a workbook has tens of thousands of findings. */
function inClauseOrder(findings: readonly Finding[]): readonly Finding[] {
  const byRule: Finding[][] = allRules.map(() => []);
  for (const finding of findings) byRule[placeOfRule.get(finding.rule) ?? 0]?.push(finding);
  return byRule.flat();
}
