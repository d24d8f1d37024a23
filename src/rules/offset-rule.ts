import type { Allotment } from '../domain/certificate-allotment';
import type { Organization } from '../domain/organization';
import type { OffsetRecord } from '../domain/offset-record';
import type { Rule } from './rule';

/** What a rule on one offset record sees besides the record. */
export interface OffsetContext extends Pick<
  Organization,
  'declarationDay' | 'reportingYear' | 'creditAge' | 'creditAgeGround'
> {
  /** All records of the workbook, the examined one among them. */
  readonly records: readonly OffsetRecord[];
  /** What the green certificates of the reporting year may count; only for rules that limit the amount, since it hangs on what all others answer. */
  readonly allotments: ReadonlyMap<OffsetRecord, Allotment>;
}

/** A requirement of 7.3 on one record. It rules nothing on records it does not speak of. */
export interface OffsetRule<Reason extends string = string> extends Rule<
  OffsetRecord,
  OffsetContext,
  Reason
> {
  /** A failure takes away the part above the limit, not the record. Such a rule, and no other, may ask for the allotments. */
  readonly limitsAmount?: true;
}
