import { qualifiedReference, type CellAddress } from '../domain/cell';
import type { Language, Words } from '../domain/language';
import { asPart, type Slices } from '../domain/slices';
import { byWeight } from '../rules/finding';
import { findingWords } from '../rules/finding-words';
import { levelWords, outcomeWords } from '../rules/outcome-words';
import type { Finding } from '../rules/rule';
import { findingsSheet, type FindingKey } from './declared/findings-sheet';
import type { FoundTable } from './reading/read-table';
import { renewedTable } from './renewed-table';
import type { RowInput } from './rewrite-table';
import { heightsOfRows, plainType } from './row-heights';
import type { WorkbookSnapshot } from './workbook-snapshot';
import type { Unread } from './reading/unread';
import type { Waiver } from './waivers';
import type { WriteStep } from './write-plan';

export interface FindingsWriting {
  readonly steps: readonly WriteStep[];
  /** The sheet the findings stand on. */
  readonly sheet: string;
}

/**
 * The steps that renew the findings, adding their sheet where there is none: a summary, what is still open, gravest
 * first, and last the reasons for a waiver whose finding did not come again. Findings that all stand there already are
 * left as they are. In slices.
 */
export function* findingsSteps(
  before: WorkbookSnapshot,
  toSettle: readonly Finding[],
  unused: readonly Waiver[],
  summary: Words,
  language: Language,
  unread: readonly Unread[] = [],
): Slices<FindingsWriting> {
  const open = byWeight(toSettle);
  const rows: readonly RowInput<FindingKey>[] = [
    summaryRow(open, summary, language),
    ...open.map((finding) => findingRow(finding, language)),
    ...unread.map(({ at, words }) => ({
      outcome: notRead[language],
      seen: words[language],
      where: qualifiedReference(at),
    })),
    ...unused.map(({ row }) => ({ ...row, outcome: notSeenAgain[language], tonnes: '' })),
  ];
  yield 0.3;
  const renewed = renewedTable(before, findingsSheet, rows, language);
  const { steps, sheet, body, columns, rowsBefore } = renewed;
  if (renewed.stands) return { steps, sheet };
  yield 0.5;
  const heights = yield* asPart(heightsOfFindings(rows), 0.5, 0.9);
  // Rows that the table no longer has go back to one line.
  const freed = Array.from({ length: Math.max(0, rowsBefore - rows.length) }, () => plainType.lineHeight);
  return {
    steps: [
      ...steps,
      ...links(open, { sheet: { name: sheet }, columns, body }),
      { do: 'fitRows', sheet, row: body.first, heights: [...heights, ...freed] },
    ],
    sheet,
  };
}

function heightsOfFindings(rows: readonly RowInput<FindingKey>[]): Slices<readonly number[]> {
  const { columns } = findingsSheet;
  return heightsOfRows(
    rows.map((row) => columns.map(({ key }) => row[key])),
    columns.map(({ width, wrap }) => (wrap ? width : Infinity)),
  );
}

const notRead: Words = { 'zh-CN': '– 未读入', 'en-US': '– Not read' };

const notSeenAgain: Words = { 'zh-CN': '– 本次未出现', 'en-US': '– Not seen this time' };

const waivedWords: Words = { 'zh-CN': '◇ 已豁免', 'en-US': '◇ Waived' };

function summaryRow(open: readonly Finding[], summary: Words, language: Language): RowInput<FindingKey> {
  const gravest = open.find(({ waiver }) => waiver === undefined)?.outcome ?? 'passed';
  return { outcome: summaryWords[gravest][language], seen: summary[language] };
}

const summaryWords: Readonly<Record<Finding['outcome'], Words>> = {
  failed: { 'zh-CN': '✗ 小结', 'en-US': '✗ Summary' },
  cannotTell: { 'zh-CN': '? 小结', 'en-US': '? Summary' },
  passed: { 'zh-CN': '小结', 'en-US': 'Summary' },
  notApplicable: { 'zh-CN': '小结', 'en-US': 'Summary' },
};

function findingRow(finding: Finding, language: Language): RowInput<FindingKey> {
  const { asks, seen, todo } = findingWords(finding, language);
  return {
    outcome: outcomeOf(finding, language),
    level: levelWords[finding.level][language],
    clause: finding.clause,
    asks,
    seen,
    where: finding.at === undefined ? '' : qualifiedReference(finding.at),
    ...(finding.tonnes === undefined ? {} : { tonnes: Number(finding.tonnes) }),
    todo,
    waiver: finding.waiver ?? '',
    subject: finding.subject,
    rule: finding.rule,
  };
}

function outcomeOf({ outcome, waiver }: Finding, language: Language): string {
  const words = outcomeWords[outcome][language];
  return waiver === undefined ? words : `${words} ${waivedWords[language]}`;
}

/** Excel takes no more than 65,530 links a sheet; the findings beyond, the lightest, show their cell without one. */
const mostLinks = 60_000;

/** One link for each finding that has a cell; the first row below the header is the summary. */
function links(
  open: readonly Finding[],
  table: {
    readonly sheet: { readonly name: string };
    readonly columns: FoundTable<FindingKey>['columns'];
    readonly body: { readonly first: number };
  },
): readonly WriteStep[] {
  const column = table.columns.get('where');
  if (column === undefined) return [];
  return open
    .slice(0, mostLinks)
    .flatMap(({ at }, index): readonly WriteStep[] =>
      at === undefined ? [] : [linkTo(at, table.sheet.name, table.body.first + 1 + index, column)],
    );
}

/** A cell that leads to another. */
export function linkTo(at: CellAddress, sheet: string, row: number, column: number): WriteStep {
  return { do: 'link', sheet, row, column, target: qualifiedReference(at) };
}
