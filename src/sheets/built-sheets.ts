import type { Report } from '../domain/gwp';
import type { Language } from '../domain/language';
import { baseSheet } from './declared/base-sheet';
import { boundarySheet } from './declared/boundary-sheet';
import type { ColumnReferences } from './column-reference';
import { declarationSheet } from './declared/declaration-sheet';
import { blankDeclarationSteps } from './documents/declaration-steps';
import { evaluationSheet } from './declared/evaluation-sheet';
import { blankEvaluationSteps } from './documents/evaluation-steps';
import { factorsSheet } from './declared/factors-sheet';
import { findingsSheet } from './declared/findings-sheet';
import type { FormDeclaration } from './form';
import { formSteps } from './form-steps';
import { inventorySheet } from './declared/inventory-sheet';
import type { ListSources } from './declared/lists-sheet';
import { measuresSheet } from './declared/measures-sheet';
import { offsetsSheet } from './declared/offsets-sheet';
import { organizationSheet } from './declared/organization-sheet';
import { preparationSheet } from './declared/preparation-sheet';
import type { SheetDeclaration } from './sheet';
import { summarySheet } from './declared/summary-sheet';
import { summarySteps } from './summary-steps';
import { blankBody, tableSheetSteps } from './table-sheet-steps';
import { targetPathSheet } from './declared/target-path-sheet';
import { targetPathSteps } from './target-path-steps';
import { targetsSheet } from './declared/targets-sheet';
import type { WriteStep } from './write-plan';

/** A sheet that “Build workbook” adds, with the steps that add it under a name. */
export interface BuiltSheet {
  readonly declaration: SheetDeclaration;
  readonly stepsFor: (
    name: string,
    language: Language,
    lists: ListSources,
    reference: ColumnReferences,
    report: Report | undefined,
  ) => readonly WriteStep[];
}

/** The sheets in the order of the standard's flow. */
export const builtSheets: readonly BuiltSheet[] = [
  formOf(organizationSheet),
  formOf(preparationSheet),
  formOf(baseSheet),
  tableOf(targetsSheet),
  tableOf(measuresSheet),
  formOf(boundarySheet),
  tableOf(inventorySheet),
  chartOf(summarySheet, summarySteps),
  chartOf(targetPathSheet, targetPathSteps),
  tableOf(factorsSheet),
  tableOf(offsetsSheet),
  tableOf(findingsSheet),
  { declaration: evaluationSheet, stepsFor: blankEvaluationSteps },
  { declaration: declarationSheet, stepsFor: blankDeclarationSteps },
];

function formOf<Key extends string>(declaration: FormDeclaration<Key>): BuiltSheet {
  return { declaration, stepsFor: (name, language, lists) => formSteps(declaration, name, language, lists) };
}

function tableOf<Key extends string>(declaration: SheetDeclaration<Key>): BuiltSheet {
  return {
    declaration,
    stepsFor: (name, language, lists, _reference, report) =>
      tableSheetSteps(declaration, name, language, lists, blankBody(declaration, report), { grows: true }),
  };
}

/** A sheet that shows what others say: its formulas need to know where those have their columns. */
function chartOf(
  declaration: SheetDeclaration,
  steps: (name: string, language: Language, reference: ColumnReferences) => readonly WriteStep[],
): BuiltSheet {
  return {
    declaration,
    stepsFor: (name, language, _lists, reference) => steps(name, language, reference),
  };
}
