import { baseSheet } from '../declared/base-sheet';
import { boundarySheet } from '../declared/boundary-sheet';
import { factorsSheet } from '../declared/factors-sheet';
import type { FormColumn, FormDeclaration } from '../form';
import { inventorySheet } from '../declared/inventory-sheet';
import { measuresSheet } from '../declared/measures-sheet';
import { offsetsSheet } from '../declared/offsets-sheet';
import { organizationSheet } from '../declared/organization-sheet';
import { preparationSheet } from '../declared/preparation-sheet';
import type { RowInput } from '../rewrite-table';
import { headerRow, type SheetDeclaration } from '../sheet';
import { rowFormulas } from '../table-sheet-steps';
import { targetsSheet } from '../declared/targets-sheet';
import type { CellInput, WriteStep } from '../write-plan';
import { exampleBoundary, exampleEvidence, exampleOrganization, examplePreparation } from './example-forms';
import { exampleFactors, exampleLines } from './example-inventory';
import { exampleOffsets } from './example-offsets';
import { exampleBase, exampleMeasures, exampleTargets } from './example-plan';
import type { ExampleWords } from './example-words';

/**
 * The steps that fill freshly built sheets with the example: an invented organization to which no rule has anything
 * to object. `nameOf` gives the sheet of a declaration.
 */
export function exampleSteps(
  words: ExampleWords,
  nameOf: (declaration: SheetDeclaration) => string,
): readonly WriteStep[] {
  return [
    ...formEntries(organizationSheet, nameOf, 'entry', exampleOrganization(words)),
    ...formEntries(preparationSheet, nameOf, 'entry', examplePreparation(words)),
    ...formEntries(preparationSheet, nameOf, 'evidence', exampleEvidence(words)),
    ...formEntries(baseSheet, nameOf, 'entry', exampleBase(words)),
    ...formEntries(boundarySheet, nameOf, 'entry', exampleBoundary(words)),
    rows(targetsSheet, nameOf, exampleTargets(words)),
    rows(measuresSheet, nameOf, exampleMeasures(words)),
    rows(inventorySheet, nameOf, exampleLines(words)),
    rows(factorsSheet, nameOf, exampleFactors(words)),
    rows(offsetsSheet, nameOf, exampleOffsets(words)),
  ];
}

function formEntries<Key extends string>(
  form: FormDeclaration<Key>,
  nameOf: (declaration: SheetDeclaration) => string,
  into: FormColumn,
  entries: Readonly<Partial<Record<NoInfer<Key>, CellInput>>>,
): readonly WriteStep[] {
  return [
    {
      do: 'write',
      sheet: nameOf(form),
      row: headerRow + 1,
      column: form.columns.findIndex(({ key }) => key === into),
      cells: form.items.map(({ key }) => [entries[key]]),
    },
  ];
}

/** Rows from the first below the header; a calculated column keeps its formula, with the value given for it. */
function rows<Key extends string>(
  declaration: SheetDeclaration<Key>,
  nameOf: (declaration: SheetDeclaration) => string,
  inputs: readonly RowInput<Key>[],
): WriteStep {
  return {
    do: 'write',
    sheet: nameOf(declaration),
    row: headerRow + 1,
    column: 0,
    cells: inputs.map((input, index) => {
      const formulas = rowFormulas(declaration, headerRow + 1 + index);
      return declaration.columns.map(({ key }): CellInput => {
        const formula = formulas.get(key);
        const value = input[key];
        return formula !== undefined && typeof value === 'number' ? { formula, cached: value } : value;
      });
    }),
  };
}
