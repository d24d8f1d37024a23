import { allottingCertificates, type Allotment } from '../domain/certificate-allotment';
import type { JudgedOffset, Standing } from '../domain/evaluation';
import { Exact } from '../domain/exact';
import { valueOf } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import { familyOf, type OffsetRecord } from '../domain/offset-record';
import type { Organization } from '../domain/organization';
import { asPart, mapped, toTheEnd, type Slices } from '../domain/slices';
import { FindingsByRule } from './findings-by-rule';
import { offsetRules } from './index';
import type { OffsetContext, OffsetRule } from './offset-rule';
import { preparing } from './preparing';
import type { Finding, Outcome, Ruling } from './rule';

/** A record with its standing and what is to settle on it, in clause order. */
export interface RuledOffset extends JudgedOffset {
  readonly open: readonly Finding[];
  /** How many requirements it meets. */
  readonly met: number;
  /** Its age is right only as calendar years count (7.3.1.3). */
  readonly isByCalendarYears: boolean;
}

/** A rule with what it found so far. */
interface Asking {
  readonly rule: OffsetRule;
  readonly found: ReturnType<FindingsByRule['of']>;
}

/** What each of `offsetRules` says of a record, in their order. */
type Answers = readonly (readonly Ruling[])[];

/**
 * Examines every record by every rule of 7.3. Green certificates share the year's scope 2 electricity: those that
 * stand come first, then those still open, each in the order of the sheet; refused ones take none.
 */
export function judgeOffsets(
  organization: Organization,
  lines: readonly InventoryLine[],
  records: readonly OffsetRecord[],
): readonly RuledOffset[] {
  return toTheEnd(judgingOffsets(organization, lines, records, new FindingsByRule(false)));
}

/** The same in slices, with every finding handed to `findings`. */
export function* judgingOffsets(
  organization: Organization,
  lines: readonly InventoryLine[],
  records: readonly OffsetRecord[],
  findings: FindingsByRule,
): Slices<readonly RuledOffset[]> {
  const { declarationDay, reportingYear, creditAge, creditAgeGround } = organization;
  const apart: OffsetContext = {
    declarationDay,
    reportingYear,
    creditAge,
    creditAgeGround,
    records,
    allotments: new Map(),
  };
  yield* asPart(preparing(offsetRules, apart), 0, 0.2);
  const certificates = records.filter((record) => familyOf(record) === 'certificate');
  const answersApart = yield* asPart(
    mapped(certificates, (record) => answersOn(record, apart)),
    0.2,
    0.35,
  );
  const standings = answersApart.map(standingOf);
  const known = new Map(certificates.map((record, index) => [record, answersApart[index]]));
  const claiming = (standing: Standing) => certificates.filter((_, index) => standings[index] === standing);
  const year = valueOf(reportingYear);
  const allotments =
    year === undefined
      ? new Map<OffsetRecord, Allotment>()
      : yield* asPart(
          allottingCertificates([...claiming('counted'), ...claiming('pending')], lines, year),
          0.35,
          0.4,
        );
  // What a certificate may count is all that was not known the first time: only the rules about that are asked again.
  const together: OffsetContext = { ...apart, allotments };
  const asking = offsetRules.map((rule) => ({ rule, found: findings.of(rule) }));
  return yield* asPart(
    mapped(records, (record) =>
      judged(record, answersOn(record, together, known.get(record)), allotments.get(record), asking),
    ),
    0.4,
    1,
  );
}

/** `known`: what the rules answered while it was not known how much the record may count. */
function answersOn(record: OffsetRecord, context: OffsetContext, known?: Answers): Answers {
  return offsetRules.map((rule, place) =>
    rule.limitsAmount ? rule.check(record, context) : (known?.[place] ?? rule.check(record, context)),
  );
}

function standingOf(answers: Answers): Standing {
  let standing: Standing = 'counted';
  let place = 0;
  for (const rule of offsetRules) {
    for (const { outcome } of answers[place++] ?? []) standing = standingAfter(standing, rule, outcome);
  }
  return standing;
}

/** A failed requirement refuses a record, unless only for what lies above a limit; what cannot be told lets it wait. */
function standingAfter(standing: Standing, rule: OffsetRule, outcome: Outcome): Standing {
  if (rule.level !== 'shall' || standing === 'refused') return standing;
  if (outcome === 'failed' && !rule.limitsAmount) return 'refused';
  return outcome === 'cannotTell' ? 'pending' : standing;
}

function judged(
  record: OffsetRecord,
  answers: Answers,
  allotment: Allotment | undefined,
  asking: readonly Asking[],
): RuledOffset {
  const isCertificate = familyOf(record) === 'certificate';
  const allotted = allotment?.state === 'allotted' ? allotment : undefined;
  const claimed = isCertificate ? allotted?.tonnes : valueOf(record.tonnes);
  const wholly = () => ({ subject: record.label, tonnes: claimed?.toString() });
  const partly = () => ({ subject: record.label, tonnes: allotted?.excess.toString() });
  const open: Finding[] = [];
  let standing: Standing = 'counted';
  let met = 0;
  let isByCalendarYears = false;
  let place = 0;
  for (const { rule, found } of asking) {
    for (const ruling of answers[place++] ?? []) {
      const finding = found.take(ruling, rule.limitsAmount ? partly : wholly, record.at);
      if (finding) open.push(finding);
      standing = standingAfter(standing, rule, ruling.outcome);
      if (ruling.outcome === 'passed') met++;
      if (ruling.reason === 'recentByCalendarYears') isByCalendarYears = true;
    }
  }
  return {
    record,
    standing: withAmount(standing, isCertificate, claimed, allotted?.usable),
    tonnes: isCertificate ? allotted?.usable : claimed,
    unusable: allotted?.excess ?? nothing,
    open,
    met,
    isByCalendarYears,
  };
}

const nothing = new Exact(0);

/** A record whose amount is not known waits; a certificate that nothing is left for is refused. */
function withAmount(
  standing: Standing,
  isCertificate: boolean,
  claimed: Exact | undefined,
  usable: Exact | undefined,
): Standing {
  if (standing !== 'counted') return standing;
  if (claimed === undefined) return 'pending';
  return isCertificate && usable?.isZero() && claimed.greaterThan(0) ? 'refused' : 'counted';
}
