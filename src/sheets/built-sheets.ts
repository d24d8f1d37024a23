import type { Language } from '../domain/language';
import { baseSheet } from './base-sheet';
import { boundarySheet } from './boundary-sheet';
import type { ColumnReferences } from './column-reference';
import { declarationSheet } from './declaration-sheet';
import { blankDeclarationSteps } from './declaration-steps';
import { evaluationSheet } from './evaluation-sheet';
import { blankEvaluationSteps } from './evaluation-steps';
import { factorsSheet } from './factors-sheet';
import { findingsSheet } from './findings-sheet';
import type { FormDeclaration } from './form';
import { formSteps } from './form-steps';
import { inventorySheet } from './inventory-sheet';
import type { ListSources } from './lists-sheet';
import { measuresSheet } from './measures-sheet';
import { offsetsSheet } from './offsets-sheet';
import { organizationSheet } from './organization-sheet';
import { preparationSheet } from './preparation-sheet';
import type { SheetDeclaration } from './sheet';
import { summarySheet } from './summary-sheet';
import { summarySteps } from './summary-steps';
import { tableSheetSteps } from './table-sheet-steps';
import { targetPathSheet } from './target-path-sheet';
import { targetPathSteps } from './target-path-steps';
import { targetsSheet } from './targets-sheet';
import type { WriteStep } from './write-plan';

/** A sheet that “Build workbook” adds, with the steps that add it under a name. */
export interface BuiltSheet {
  readonly declaration: SheetDeclaration;
  readonly stepsFor: (
    name: string,
    language: Language,
    lists: ListSources,
    reference: ColumnReferences,
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
    stepsFor: (name, language, lists) => tableSheetSteps(declaration, name, language, lists),
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
