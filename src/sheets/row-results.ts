import type { Language } from '../domain/language';
import { byWeight, findingWords, isOpen } from '../rules/finding';
import type { Finding } from '../rules/rule';
import type { FoundTable } from './read-table';
import type { WriteStep } from './write-plan';

/** What was found on the cells of one row: what is to settle, and how many requirements are met. */
interface RowFindings {
  readonly open: Finding[];
  passed: number;
}

/** The findings by sheet and row, for many tables at once. */
export type FindingsByRow = ReadonlyMap<string, ReadonlyMap<number, Readonly<RowFindings>>>;

export function findingsByRow(findings: readonly Finding[]): FindingsByRow {
  const sheets = new Map<string, Map<number, RowFindings>>();
  for (const finding of findings) {
    if (!finding.at) continue;
    const { sheet, row } = finding.at;
    let rows = sheets.get(sheet);
    if (!rows) sheets.set(sheet, (rows = new Map<number, RowFindings>()));
    let found = rows.get(row);
    if (!found) rows.set(row, (found = { open: [], passed: 0 }));
    if (isOpen(finding)) found.open.push(finding);
    else if (finding.outcome === 'passed') found.passed++;
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
    rowResult(ofSheet?.get(first + offset) ?? nothingFound, language),
  ]);
  return [{ do: 'write', sheet: found.sheet.name, row: first, column, cells }];
}

const nothingFound: RowFindings = { open: [], passed: 0 };

/** e.g. `✗ 7.2.4.1 “活动数据”为负数 -3（另有 1 项）`; `✓` with the number of requirements where all are met. */
export function rowResult({ open, passed }: Readonly<RowFindings>, language: Language): string {
  const [gravest] = open.length > 1 ? byWeight(open) : open;
  if (gravest) {
    const sign = gravest.waiver !== undefined ? '◇' : gravest.outcome === 'failed' ? '✗' : '?';
    return `${sign} ${gravest.clause} ${findingWords(gravest, language).seen}${othersWords(open.length - 1, language)}`;
  }
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
