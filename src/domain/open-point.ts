import type { CellAddress } from './cell';
import type { Field } from './field';

/** Why no verdict can be given, with the cell to look at. */
export interface OpenPoint {
  readonly reason:
    | 'declarationDayMissing'
    | 'reportingYearMissing'
    | 'neutralityTypeMissing'
    | 'comparisonUnreadable'
    | 'creditAgeUnreadable'
    | 'noLines'
    | 'lineUnreadable'
    | 'lineIncomplete'
    | 'scope3SourcesMissing'
    | 'scope3SourceWithoutLine'
    | 'scope3NotCounted'
    | 'emissionsNotAboveZero'
    | 'noOffsets'
    | 'offsetUnreadable';
  readonly at: CellAddress | undefined;
  /** What was seen there, or the name looked for; empty where there is nothing to show. */
  readonly seen: string;
}

/** An open point for a field that may be blank, but not beyond reading. */
export function unreadable(field: Field<unknown>, reason: OpenPoint['reason']): OpenPoint[] {
  return field.state === 'unreadable' ? missing(field, reason) : [];
}

/** An open point for a field that has no value. */
export function missing(field: Field<unknown>, reason: OpenPoint['reason']): OpenPoint[] {
  if (field.state === 'value') return [];
  return [{ reason, at: field.at, seen: field.state === 'unreadable' ? field.seen : '' }];
}
