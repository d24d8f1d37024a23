import type { Language } from '../domain/language';
import { mapped, type Slices } from '../domain/slices';
import { byWeight, isOpen } from '../rules/finding';
import { findingWords } from '../rules/finding-words';
import type { Finding } from '../rules/rule';
import type { FoundTable } from './reading/read-table';
import type { WriteStep } from './write-plan';

/** What was found on the cells of one row: what is to settle, and how many requirements are met. */
interface RowFindings {
  readonly open: Finding[];
  passed: number;
}

/** To look at a finding is less work than to make it. */
const findingsInSlice = 5_000;

/** The findings by sheet and row, for many tables at once. */
export type FindingsByRow = ReadonlyMap<string, ReadonlyMap<number, Readonly<RowFindings>>>;

/** In slices. */
export function* findingsByRow(findings: readonly Finding[]): Slices<FindingsByRow> {
  const sheets = new Map<string, Map<number, RowFindings>>();
  for (const [index, finding] of findings.entries()) {
    if ((index + 1) % findingsInSlice === 0) yield (index + 1) / findings.length;
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
 * much more there is; rows without a finding get none. No step when the table has no such column. In slices.
 */
export function* rowResultSteps(
  found: FoundTable<string>,
  findings: FindingsByRow,
  language: Language,
): Slices<readonly WriteStep[]> {
  const column = found.columns.get('result');
  const { first, end } = found.body;
  if (column === undefined || end <= first) return [];
  const ofSheet = findings.get(found.sheet.name);
  const rows = Array.from({ length: end - first }, (_, offset) => first + offset);
  const cells = yield* mapped(rows, (row) => [rowResult(ofSheet?.get(row) ?? nothingFound, language)]);
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
