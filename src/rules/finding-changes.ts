import type { Findings } from './findings';
import type { Finding } from './rule';

/** What a check found to settle that the one before did not, and what was settled since. */
export interface FindingChanges {
  readonly added: ReadonlySet<Finding>;
  readonly settled: readonly Finding[];
}

/** The same requirement at the same place is the same finding, whatever stands there now. */
function identityOf({ rule, at }: Finding): string {
  return at ? [rule, at.sheet, at.row, at.column].join('\n') : rule;
}

/** Compares two checks by what is to settle. A row that was inserted moves what is below it: that counts as changed. */
export function findingChanges(
  { open: openBefore }: Findings,
  { open: openAfter }: Findings,
): FindingChanges {
  const identitiesBefore = new Set(openBefore.map(identityOf));
  const identitiesAfter = new Set(openAfter.map(identityOf));
  return {
    added: new Set(openAfter.filter((finding) => !identitiesBefore.has(identityOf(finding)))),
    settled: openBefore.filter((finding) => !identitiesAfter.has(identityOf(finding))),
  };
}
