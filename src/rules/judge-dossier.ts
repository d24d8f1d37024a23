import type { CellAddress } from '../domain/cell';
import type { Dossier } from '../domain/dossier';
import { valueOf } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import type { ReductionMeasure } from '../domain/reduction-measure';
import type { ReductionTarget } from '../domain/reduction-target';
import type { RegisteredFactor } from '../domain/registered-factor';
import { asPart, sliceLength, toTheEnd, type Slices } from '../domain/slices';
import type { FindingSubject } from './finding';
import type { Findings } from './findings';
import { FindingsByRule } from './findings-by-rule';
import { dossierRules, factorRules, lineRules, measureRules, targetRules } from './index';
import { judgingOffsets, type RuledOffset } from './judge-offsets';
import { preparing } from './preparing';
import type { Rule } from './rule';

/** What is examined: everything, or only what one command is about. */
export type Examination = 'everything' | 'inventory' | 'offsets';

/** What the rules make of a dossier. */
export interface Judgement {
  readonly findings: Findings;
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
  return yield* judging(dossier, examination, false);
}

function* judging(dossier: Dossier, examination: Examination, keepsAll: boolean): Slices<Judgement> {
  const { organization, lines, measures, factors, targets } = dossier;
  const [everything, inventory, ledger] = (['everything', 'inventory', 'offsets'] as const).map(
    (each) => examination === each,
  );
  const wholeRules = dossierRules.filter((rule) => everything || (inventory && isOfInventory(rule)));
  const findings = new FindingsByRule(keepsAll);
  const whole = examine(wholeRules, [dossier], dossier, () => noSubject, noRow, findings);
  yield* asPart(whole, 0, 0.1);
  if (everything) {
    const ofMeasures = examine(measureRules, measures, dossier, aboutMeasure, rowOf, findings);
    const ofTargets = examine(targetRules, targets, dossier, aboutTarget, rowOf, findings);
    yield* asPart(ofMeasures, 0.1, 0.1);
    yield* asPart(ofTargets, 0.1, 0.1);
  }
  if (everything || inventory) {
    const ofFactors = examine(factorRules, factors, dossier, aboutFactor, rowOf, findings);
    const ofLines = examine(lineRules, lines, dossier, aboutLine, rowOf, findings);
    yield* asPart(ofFactors, 0.1, 0.1);
    yield* asPart(ofLines, 0.1, everything ? 0.5 : 1);
  }
  const offsets =
    everything || ledger
      ? yield* asPart(
          judgingOffsets(organization, lines, dossier.offsets, findings),
          everything ? 0.5 : 0.1,
          1,
        )
      : [];
  const all = () => toTheEnd(judging(dossier, examination, true)).findings.all;
  return { findings: findings.findings(all), offsets };
}

function aboutLine({ year, site, source, gas, tonnes }: InventoryLine): FindingSubject {
  let subject = '';
  for (const field of [year, site, source, gas]) {
    if (field.state === 'value') subject += subject === '' ? `${field.value}` : ` · ${field.value}`;
  }
  return { subject, tonnes: valueOf(tonnes)?.toString() };
}

const aboutMeasure = ({ action }: ReductionMeasure) => named(valueOf(action));
const aboutTarget = ({ name }: ReductionTarget) => named(valueOf(name));
const aboutFactor = ({ source }: RegisteredFactor) => named(valueOf(source));
const noSubject = named(undefined);

function named(subject: string | undefined): FindingSubject {
  return { subject: subject ?? '', tonnes: undefined };
}

/** The first cell of a thing's row; the dossier as a whole has none. */
const rowOf = ({ at }: { readonly at: CellAddress }) => at;
const noRow = () => undefined;

/** Requirements on the dossier that concern the accounting: 7.2, and what its boundary is to cover. */
function isOfInventory({ clause }: { readonly clause: string }): boolean {
  return clause === '7.2' || clause.startsWith('7.2.') || clause === '6.4.2';
}

/** Adds what some rules find on each of some things, in the order of the things. */
function* examine<Thing>(
  rules: readonly Rule<Thing, Dossier>[],
  things: readonly Thing[],
  dossier: Dossier,
  about: (thing: Thing) => FindingSubject,
  row: (thing: Thing) => CellAddress | undefined,
  findings: FindingsByRule,
): Slices<void> {
  yield* asPart(preparing(rules, dossier), 0, 0.3);
  const asking = rules.map((rule) => ({ rule, found: findings.of(rule) }));
  let done = 0;
  for (const thing of things) {
    let told: FindingSubject | undefined;
    const subject = () => (told ??= about(thing));
    const own = row(thing);
    let asked = 0;
    for (const { rule, found } of asking) {
      for (const ruling of rule.check(thing, dossier)) found.take(ruling, subject, own);
      // One thing that many rules look at is the whole dossier: each rule is a slice of its own.
      if (things.length === 1) yield 0.3 + (0.7 * ++asked) / rules.length;
    }
    if (++done % sliceLength === 0) yield 0.3 + (0.7 * done) / things.length;
  }
}
