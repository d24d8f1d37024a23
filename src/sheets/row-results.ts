import type { Language } from '../domain/language';
import { mapped, sliceLength, type Slices } from '../domain/slices';
import { byWeight } from '../rules/finding';
import { findingWords } from '../rules/finding-words';
import type { Findings } from '../rules/findings';
import type { Finding } from '../rules/rule';
import type { FoundTable } from './reading/read-table';
import type { WriteCells } from './write-plan';

/** What was found on the cells of one row: what is to settle, and how many requirements are met. */
interface RowFindings {
  readonly open: readonly Finding[];
  readonly passed: number;
}

/** The findings by sheet and row, for many tables at once. */
export type FindingsByRow = (sheet: string, row: number) => RowFindings;

/** In slices. */
export function* findingsByRow({ open, metByRow }: Findings): Slices<FindingsByRow> {
  const sheets = new Map<string, Map<number, Finding[]>>();
  for (const [index, finding] of open.entries()) {
    if ((index + 1) % sliceLength === 0) yield (index + 1) / open.length;
    if (!finding.at) continue;
    const { sheet, row } = finding.at;
    let rows = sheets.get(sheet);
    if (!rows) sheets.set(sheet, (rows = new Map<number, Finding[]>()));
    const found = rows.get(row);
    if (found) found.push(finding);
    else rows.set(row, [finding]);
  }
  return (sheet, row) => ({
    open: sheets.get(sheet)?.get(row) ?? nothing,
    passed: metByRow.get(sheet)?.[row] ?? 0,
  });
}

const nothing: readonly Finding[] = [];

/**
 * The step that writes the result column of a table: for each row the gravest of what was found on its cells, and how
 * much more there is; rows without a finding get none. No step when the table has no such column. In slices.
 */
export function* rowResultSteps(
  found: FoundTable<string>,
  findings: FindingsByRow,
  language: Language,
): Slices<readonly WriteCells[]> {
  const column = found.columns.get('result');
  const { first, end } = found.body;
  if (column === undefined || end <= first) return [];
  const rows = Array.from({ length: end - first }, (_, offset) => first + offset);
  const cells = yield* mapped(rows, (row) => [rowResult(findings(found.sheet.name, row), language)]);
  return [{ do: 'write', sheet: found.sheet.name, row: first, column, cells }];
}

/** e.g. `✗ 7.2.4.1 “活动数据”为负数 -3（另有 1 项）`; `✓` with the number of requirements where all are met. */
export function rowResult({ open, passed }: RowFindings, language: Language): string {
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
