import { evaluate } from '../domain/evaluation';
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
import type { Workbook } from '../workbook/workbook';
import { paced, type CommandContext } from './command-report';

/** What a document is written from: the workbook as it stands, judged by every rule and compared as 8.3 asks. */
export interface EvaluatedDossier {
  readonly before: WorkbookSnapshot;
  readonly content: EvaluationContent;
}

/**
 * Reads the dossier for a document, examines it, and weighs emissions against offsets.
 * @throws Refusal when the inventory or the ledger is missing, or something of somebody else is in the way.
 */
export async function evaluatedDossier(
  workbook: Workbook,
  context: CommandContext,
  document: SheetDeclaration,
): Promise<EvaluatedDossier> {
  const before = await workbook.read((sheet) => {
    if (carries(sheet, document)) return 'formulas';
    return [...dossierSheets, findingsSheet].some((each) => carries(sheet, each)) ? 'values' : undefined;
  });
  refuseNamesakes(before, [...dossierSheets, findingsSheet, document]);
  return { before, content: await paced(context, evaluating(before, context)) };
}

/** From the cells to what the document tells, in slices. */
function* evaluating(before: WorkbookSnapshot, { today }: CommandContext): Slices<EvaluationContent> {
  const { dossier, inventory, offsets, found } = yield* asPart(readingDossier(before), 0, 0.3);
  if (!inventory) throw sheetWanted(inventorySheet);
  if (!offsets) throw sheetWanted(offsetsSheet);
  for (const table of found.values()) refuseRowsBelow(table);
  const judgement = yield* asPart(judgingDossier(dossier), 0.3, 0.9);
  yield 0.9;
  const { findings } = withWaivers(judgement.findings, readWaivers(before));
  const ruled = judgement.offsets;
  yield 0.9;
  const evaluation = evaluate(dossier.organization, dossier.lines, ruled);
  yield 1;
  return { dossier, evaluation, ruled, findings, ledger: offsets.found, today };
}
