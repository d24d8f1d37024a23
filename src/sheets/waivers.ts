import { isBlank, isCellError, qualifiedReference } from '../domain/cell';
import type { Findings } from '../rules/findings';
import type { Finding } from '../rules/rule';
import { findingsSheet, type FindingKey } from './declared/findings-sheet';
import { findTable, type TableRow } from './reading/read-table';
import type { RowInput } from './rewrite-table';
import type { WorkbookSnapshot } from './workbook-snapshot';

/** A reason somebody wrote beside a finding, with the row it stood on. */
export interface Waiver {
  readonly rule: string;
  readonly subject: string;
  /** The cell of the finding as it was called then. */
  readonly where: string;
  readonly reason: string;
  /** The whole row, so that a reason whose finding does not come again is not lost. */
  readonly row: RowInput<FindingKey>;
}

/** The reasons on the findings sheet, in its order; none where there is no such sheet. */
export function readWaivers(workbook: WorkbookSnapshot): readonly Waiver[] {
  const rows = findTable(workbook, findingsSheet)?.rows ?? [];
  return rows.flatMap((row) => {
    const reason = textOf(row, 'waiver');
    if (reason === '') return [];
    const where = textOf(row, 'where');
    return [{ rule: textOf(row, 'rule'), subject: textOf(row, 'subject'), where, reason, row: kept(row) }];
  });
}

/** The findings with the reasons that belong to them, and the reasons whose finding did not come again. */
export function withWaivers(
  findings: Findings,
  waivers: readonly Waiver[],
): { readonly findings: Findings; readonly unused: readonly Waiver[] } {
  if (waivers.length === 0) return { findings, unused: [] };
  const left = new Set(waivers);
  const reasons = new Map<Finding, string>();
  // Where the cell is still the same it decides; only then a thing is looked for where it has moved to.
  for (const key of [keyOfCell, keyOfThing]) {
    const byKey = new Map<string, Waiver[]>();
    for (const waiver of left) {
      const standing = byKey.get(key(waiver));
      if (standing) standing.push(waiver);
      else byKey.set(key(waiver), [waiver]);
    }
    for (const finding of findings.open) {
      if (reasons.has(finding)) continue;
      const where = finding.at === undefined ? '' : qualifiedReference(finding.at);
      const waiver = byKey.get(key({ ...finding, where }))?.shift();
      if (!waiver) continue;
      reasons.set(finding, waiver.reason);
      left.delete(waiver);
    }
  }
  return {
    findings: findings.withOpen(
      findings.open.map((finding) => {
        const waiver = reasons.get(finding);
        return waiver === undefined ? finding : { ...finding, waiver };
      }),
    ),
    unused: [...left],
  };
}

type Place = Pick<Waiver, 'rule' | 'subject' | 'where'>;

function keyOfCell({ rule, subject, where }: Place): string {
  return JSON.stringify([rule, subject, where]);
}

/** A thing with a name is the same wherever its row has moved, in the same column; one without is known by its cell alone. */
function keyOfThing({ rule, subject, where }: Place): string {
  const column = /\$?([A-Z]+)\$?\d+$/.exec(where)?.[1] ?? '';
  return JSON.stringify(subject === '' ? [rule, '', where] : [rule, subject, column]);
}

function textOf(row: TableRow<FindingKey>, key: FindingKey): string {
  const cell = row.cell(key);
  const value = cell.state === 'present' ? cell.value : undefined;
  return value === undefined || isCellError(value) ? '' : String(value).trim();
}

const keptColumns: readonly FindingKey[] = [
  'level',
  'clause',
  'asks',
  'seen',
  'where',
  'todo',
  'waiver',
  'subject',
  'rule',
];

function kept(row: TableRow<FindingKey>): RowInput<FindingKey> {
  return Object.fromEntries(
    keptColumns.flatMap((key) => {
      const cell = row.cell(key);
      return cell.state === 'present' && !isBlank(cell.value) ? [[key, textOf(row, key)]] : [];
    }),
  );
}
