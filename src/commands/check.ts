import type { Dossier } from '../domain/dossier';
import type { Words } from '../domain/language';
import { asPart, type Slices } from '../domain/slices';
import { judgingDossier, type Examination, type Judgement } from '../rules/judge-dossier';
import type { Findings } from '../rules/findings';
import { changedRows } from '../sheets/changed-rows';
import { boundarySheet } from '../sheets/declared/boundary-sheet';
import { factorsSheet } from '../sheets/declared/factors-sheet';
import { findingsSheet } from '../sheets/declared/findings-sheet';
import { findingsSteps } from '../sheets/findings-steps';
import { inventorySheet } from '../sheets/declared/inventory-sheet';
import { offsetResultSteps } from '../sheets/offset-results';
import { offsetsSheet } from '../sheets/declared/offsets-sheet';
import { dossierSheets, readingDossier, type ReadDossier } from '../sheets/reading/read-dossier';
import { carries } from '../sheets/reading/read-table';
import { refuseNamesakes } from '../sheets/refuse-namesakes';
import { refuseRowsBelow } from '../sheets/refuse-rows-below';
import { findingsByRow, rowResultSteps } from '../sheets/row-results';
import type { SheetDeclaration } from '../sheets/sheet';
import { sheetWanted } from '../sheets/sheet-wanted';
import { readWaivers, withWaivers, type Waiver } from '../sheets/waivers';
import type { WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { WriteStep } from '../sheets/write-plan';
import type { Workbook } from '../workbook/workbook';
import { paced, type CommandContext, type CommandReport, type ReportFigure } from './command-report';

/** What one check looks at, and how it sums up. */
export interface Check {
  readonly examination: Examination;
  /** The sheet without which there is nothing to check; undefined where any of ours will do. */
  readonly needs: SheetDeclaration | undefined;
  sumUp(
    judgement: Judgement,
    dossier: Dossier,
  ): {
    readonly kind: CommandReport['kind'];
    readonly words: Words;
    readonly figures: readonly ReportFigure[];
  };
}

/** The sheets whose rows get a result, by examination. */
export const resultSheets: Readonly<Record<Examination, readonly SheetDeclaration[]>> = {
  everything: dossierSheets,
  inventory: [boundarySheet, inventorySheet, factorsSheet],
  offsets: [offsetsSheet],
};

/** Examines the dossier, renews the findings and, beside each row that was examined, its result. */
export async function check(
  workbook: Workbook,
  context: CommandContext,
  { examination, needs, sumUp }: Check,
): Promise<CommandReport> {
  const written = [...resultSheets[examination], findingsSheet];
  const before = await workbook.read((sheet) => {
    if (written.some((each) => carries(sheet, each))) return 'formulas';
    return dossierSheets.some((each) => carries(sheet, each)) ? 'values' : undefined;
  });
  refuseNamesakes(before, [...dossierSheets, findingsSheet]);
  const { steps, ...report } = await paced(context, checked(before, context, { examination, needs, sumUp }));
  await workbook.write({ steps }, before);
  return report;
}

/**
 * The same for whoever only wants to know: nothing is written, nothing that writing would need is read, and the report
 * names no sheet to look at.
 */
export async function examine(
  workbook: Pick<Workbook, 'read'>,
  context: CommandContext,
  given: Check,
): Promise<CommandReport> {
  const examined = [...dossierSheets, findingsSheet];
  const before = await workbook.read((sheet) =>
    examined.some((each) => carries(sheet, each)) ? 'values' : undefined,
  );
  refuseNamesakes(before, examined);
  const { report } = await paced(context, examining(before, given));
  return { ...report, sheet: undefined };
}

/** What an examination gives, and what its results are written from. */
interface Examined {
  readonly report: Omit<CommandReport, 'sheet'>;
  readonly read: ReadDossier;
  readonly judgement: Judgement;
  readonly unused: readonly Waiver[];
}

/** From the cells to the report, in slices. */
function* examining(before: WorkbookSnapshot, { examination, needs, sumUp }: Check): Slices<Examined> {
  const read = yield* asPart(readingDossier(before), 0, 0.35);
  if (needs && !read.found.has(needs.id)) throw sheetWanted(needs);
  if (read.found.size === 0) throw sheetWanted(dossierSheets[0]);
  for (const found of read.found.values()) refuseRowsBelow(found);
  const judgement = yield* asPart(judgingDossier(read.dossier, examination), 0.35, 1);
  yield 1;
  const { findings, unused } = withWaivers(judgement.findings, readWaivers(before));
  yield 1;
  const { kind, words, figures } = sumUp({ ...judgement, findings }, read.dossier);
  const told = withUnread(words, read.unread.length);
  return { report: { kind, words: told, findings, figures }, read, judgement, unused };
}

/** From the cells to the report and the steps that write it, in slices. */
function* checked(
  before: WorkbookSnapshot,
  context: CommandContext,
  given: Check,
): Slices<CommandReport & { readonly steps: readonly WriteStep[] }> {
  const { report, read, judgement, unused } = yield* asPart(examining(before, given), 0, 0.9);
  yield 0.9;
  const { findings, words } = report;
  const results = yield* asPart(
    resultSteps(read, judgement, findings, given.examination, context),
    0.9,
    0.95,
  );
  yield 0.95;
  const { steps, sheet } = yield* asPart(
    findingsSteps(before, findings.open, unused, words, context.language, read.unread),
    0.95,
    1,
  );
  yield 1;
  return { ...report, sheet, steps: [...results, ...steps, { do: 'activate', sheet }] };
}

/** The summary, with how much on our sheets was not read. */
function withUnread(words: Words, count: number): Words {
  if (count === 0) return words;
  return {
    'zh-CN': `${words['zh-CN']}另有 ${count} 处内容没有读入，列在检查发现表末尾。`,
    'en-US': `${words['en-US']} Not read: ${count}, listed at the end of the findings.`,
  };
}

function* resultSteps(
  { found, offsets }: ReadDossier,
  judgement: Judgement,
  findings: Findings,
  examination: Examination,
  { language }: CommandContext,
): Slices<readonly WriteStep[]> {
  const byRow = yield* asPart(findingsByRow(findings), 0, 0.1);
  const sheets = resultSheets[examination];
  const steps: WriteStep[] = [];
  for (const [place, { id }] of sheets.entries()) {
    const shareAt = (done: number) => 0.1 + (0.9 * done) / sheets.length;
    const [from, to] = [shareAt(place), shareAt(place + 1)];
    yield from;
    const table = found.get(id);
    if (!table) continue;
    const results =
      id === offsetsSheet.id
        ? offsets && (yield* asPart(offsetResultSteps(offsets, judgement.offsets, language), from, to))
        : yield* asPart(rowResultSteps(table, byRow, language), from, to);
    for (const step of results ?? []) steps.push(...changedRows(table.sheet, step));
  }
  return steps;
}
