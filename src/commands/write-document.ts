import { evaluating } from '../domain/evaluation';
import type { Language } from '../domain/language';
import { asPart, type Slices } from '../domain/slices';
import { judgingDossier } from '../rules/judge-dossier';
import type { EvaluationContent } from '../sheets/documents/evaluation-content';
import { findingsSheet } from '../sheets/declared/findings-sheet';
import { inventorySheet } from '../sheets/declared/inventory-sheet';
import { offsetsSheet } from '../sheets/declared/offsets-sheet';
import { dossierSheets, readingDossier } from '../sheets/reading/read-dossier';
import { carries } from '../sheets/reading/read-table';
import { refuseNamesakes } from '../sheets/refuse-namesakes';
import { refuseRowsBelow } from '../sheets/refuse-rows-below';
import type { SheetDeclaration } from '../sheets/sheet';
import { sheetWanted } from '../sheets/sheet-wanted';
import { readWaivers, withWaivers } from '../sheets/waivers';
import type { WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { WriteStep } from '../sheets/write-plan';
import type { Workbook } from '../workbook/workbook';
import { paced, type CommandContext } from './command-report';

/** A document of ours: its sheet, and the steps that write it over the last one. */
export interface DocumentToWrite {
  readonly declaration: SheetDeclaration;
  steps(
    before: WorkbookSnapshot,
    content: EvaluationContent,
    language: Language,
  ): Slices<{ readonly steps: readonly WriteStep[]; readonly sheet: string }>;
}

/** What a document was written from, and where it stands. */
export interface WrittenDocument {
  readonly content: EvaluationContent;
  readonly sheet: string;
}

/**
 * Reads the dossier for a document, judges it by every rule, weighs emissions against offsets as 8.3 asks, and writes
 * the document.
 * @throws Refusal when the inventory or the ledger is missing, or something of somebody else is in the way.
 */
export async function writeDocument(
  workbook: Workbook,
  context: CommandContext,
  { declaration, steps: stepsOf }: DocumentToWrite,
): Promise<WrittenDocument> {
  const before = await workbook.read((sheet) => {
    if (carries(sheet, declaration)) return 'formulas';
    return [...dossierSheets, findingsSheet].some((each) => carries(sheet, each)) ? 'values' : undefined;
  });
  refuseNamesakes(before, [...dossierSheets, findingsSheet, declaration]);
  const { content, steps, sheet } = await paced(context, composing());
  await workbook.write({ steps: [...steps, { do: 'activate', sheet }] }, before);
  return { content, sheet };

  function* composing(): Slices<WrittenDocument & { readonly steps: readonly WriteStep[] }> {
    const evaluated = yield* asPart(evaluatingDossier(before, context), 0, 0.8);
    yield 0.8;
    const written = yield* asPart(stepsOf(before, evaluated, context.language), 0.8, 1);
    yield 1;
    return { content: evaluated, ...written };
  }
}

/** From the cells to what the document tells, in slices. */
function* evaluatingDossier(before: WorkbookSnapshot, { today }: CommandContext): Slices<EvaluationContent> {
  const { dossier, inventory, offsets, found } = yield* asPart(readingDossier(before), 0, 0.3);
  if (!inventory) throw sheetWanted(inventorySheet);
  if (!offsets) throw sheetWanted(offsetsSheet);
  for (const table of found.values()) refuseRowsBelow(table);
  const judgement = yield* asPart(judgingDossier(dossier), 0.3, 0.9);
  yield 0.9;
  const { findings } = withWaivers(judgement.findings, readWaivers(before));
  const ruled = judgement.offsets;
  yield 0.9;
  const evaluation = yield* asPart(evaluating(dossier.organization, dossier.lines, ruled), 0.9, 1);
  return { dossier, evaluation, ruled, findings, ledger: offsets.found, today };
}
