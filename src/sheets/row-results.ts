import type { Language } from '../domain/language';
import { findingWords, openFindings } from '../rules/finding';
import type { Finding } from '../rules/rule';
import type { FoundTable } from './read-table';
import type { WriteStep } from './write-plan';

/** The findings by sheet and row, for many tables at once. */
export type FindingsByRow = ReadonlyMap<string, ReadonlyMap<number, readonly Finding[]>>;

export function findingsByRow(findings: readonly Finding[]): FindingsByRow {
  const sheets = new Map<string, Map<number, Finding[]>>();
  for (const finding of findings) {
    if (!finding.at) continue;
    const { sheet, row } = finding.at;
    const rows = sheets.get(sheet) ?? new Map<number, Finding[]>();
    sheets.set(sheet, rows);
    const standing = rows.get(row);
    if (standing) standing.push(finding);
    else rows.set(row, [finding]);
  }
  return sheets;
}

/**
 * The step that writes the result column of a table: for each row the gravest of what was found on its cells, and how
 * much more there is; rows without a finding get none. No step when the table has no such column.
 */
export function rowResultSteps(
  found: FoundTable<string>,
  findings: FindingsByRow,
  language: Language,
): readonly WriteStep[] {
  const column = found.columns.get('result');
  const { first, end } = found.body;
  if (column === undefined || end <= first) return [];
  const ofSheet = findings.get(found.sheet.name);
  const cells = Array.from({ length: end - first }, (_, offset) => [
    rowResult(ofSheet?.get(first + offset) ?? [], language),
  ]);
  return [{ do: 'write', sheet: found.sheet.name, row: first, column, cells }];
}

/** e.g. `✗ 7.2.4.1 “活动数据”为负数 -3（另有 1 项）`; `✓` with the number of requirements where all are met. */
export function rowResult(findings: readonly Finding[], language: Language): string {
  const open = openFindings(findings);
  const [gravest] = open;
  if (gravest) {
    const sign = gravest.waiver !== undefined ? '◇' : gravest.outcome === 'failed' ? '✗' : '?';
    return `${sign} ${gravest.clause} ${findingWords(gravest, language).seen}${othersWords(open.length - 1, language)}`;
  }
  const passed = findings.filter(({ outcome }) => outcome === 'passed').length;
  if (passed === 0) return '';
  if (language === 'zh-CN') return `✓ ${passed} 项要求已满足`;
  return passed === 1 ? '✓ 1 requirement met' : `✓ ${passed} requirements met`;
}

/** How many more there are, in brackets; empty for none. */
export function othersWords(count: number, language: Language): string {
  if (count <= 0) return '';
  if (language === 'zh-CN') return `（另有 ${count} 项）`;
  return ` (and ${count} more)`;
}
