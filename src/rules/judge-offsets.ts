import { allotCertificates, type Allotment } from '../domain/certificate-allotment';
import type { JudgedOffset, Standing } from '../domain/evaluation';
import { Exact } from '../domain/exact';
import { valueOf } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import { familyOf, type OffsetRecord } from '../domain/offset-record';
import type { Organization } from '../domain/organization';
import { asPart, mapped, toTheEnd, type Slices } from '../domain/slices';
import { findingOf } from './finding';
import { offsetRules } from './index';
import type { OffsetContext } from './offset-rule';
import type { Finding, Ruling } from './rule';

/** A record with its standing and every finding on it, in clause order. */
export interface RuledOffset extends JudgedOffset {
  readonly findings: readonly Finding[];
}

interface Ruled {
  readonly record: OffsetRecord;
  /** What each of `offsetRules` says, in their order. */
  readonly answers: readonly (readonly Ruling[])[];
}

/**
 * Examines every record by every rule of 7.3. Green certificates share the year's scope 2 electricity: those that
 * stand come first, then those still open, each in the order of the sheet; refused ones take none.
 */
export function judgeOffsets(
  organization: Organization,
  lines: readonly InventoryLine[],
  records: readonly OffsetRecord[],
): readonly RuledOffset[] {
  return toTheEnd(judgingOffsets(organization, lines, records));
}

/** The same in slices. */
export function* judgingOffsets(
  organization: Organization,
  lines: readonly InventoryLine[],
  records: readonly OffsetRecord[],
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
  const first = yield* asPart(
    mapped(records, (record) => ruled(record, apart)),
    0,
    0.7,
  );
  const certificates = first.filter(({ record }) => familyOf(record) === 'certificate');
  const claiming = (standing: Standing) =>
    certificates.filter((each) => standingOf(each) === standing).map(({ record }) => record);
  const year = valueOf(reportingYear);
  const allotments =
    year === undefined
      ? new Map<OffsetRecord, Allotment>()
      : allotCertificates([...claiming('counted'), ...claiming('pending')], lines, year);
  const together: OffsetContext = { ...apart, allotments };
  // What a certificate may count is all that was not known the first time.
  return yield* asPart(
    mapped(first, (once) => {
      const allotment = allotments.get(once.record);
      return judged(allotment ? ruled(once.record, together) : once, allotment);
    }),
    0.7,
    1,
  );
}

function ruled(record: OffsetRecord, context: OffsetContext): Ruled {
  return { record, answers: offsetRules.map((rule) => rule.check(record, context)) };
}

function standingOf({ answers }: Ruled): Standing {
  let standing: Standing = 'counted';
  for (const [place, rulings] of answers.entries()) {
    const rule = offsetRules[place];
    if (rule?.level !== 'shall') continue;
    for (const { outcome } of rulings) {
      if (outcome === 'failed' && !rule.limitsAmount) return 'refused';
      if (outcome === 'cannotTell') standing = 'pending';
    }
  }
  return standing;
}

function judged(ruling: Ruled, allotment: Allotment | undefined): RuledOffset {
  const { record } = ruling;
  const isCertificate = familyOf(record) === 'certificate';
  const allotted = allotment?.state === 'allotted' ? allotment : undefined;
  const claimed = isCertificate ? allotted?.tonnes : valueOf(record.tonnes);
  return {
    record,
    standing: withAmount(standingOf(ruling), isCertificate, claimed, allotted?.usable),
    tonnes: isCertificate ? allotted?.usable : claimed,
    unusable: allotted?.excess ?? nothing,
    findings: findingsOf(ruling, claimed, allotted?.excess),
  };
}

const nothing = new Exact(0);

function findingsOf(
  { record, answers }: Ruled,
  claimed: Exact | undefined,
  excess: Exact | undefined,
): readonly Finding[] {
  const wholly = { subject: record.label, tonnes: claimed?.toString() };
  const partly = { subject: record.label, tonnes: excess?.toString() };
  const findings: Finding[] = [];
  for (const [place, rulings] of answers.entries()) {
    const rule = offsetRules[place];
    if (!rule) continue;
    for (const ruling of rulings) findings.push(findingOf(rule, ruling, rule.limitsAmount ? partly : wholly));
  }
  return findings;
}

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
