import type { Language, Words } from '../domain/language';
import { builtSheets } from './built-sheets';
import { columnReferences } from './column-reference';
import { freeSheetName } from './free-sheet-name';
import { findLists, listsSheet, listsSteps, type ListSources } from './declared/lists-sheet';
import { inventorySheet } from './declared/inventory-sheet';
import { chosenReport } from './reading/chosen-report';
import { carries } from './reading/read-table';
import { versionOf, versionStep } from './template-version';
import type { WorkbookSnapshot } from './workbook-snapshot';
import type { WriteStep } from './write-plan';

export const builtDeclarations = builtSheets.map(({ declaration }) => declaration);

/** Lists of drop-downs that are added, or grow, by steps of somebody else. */
export interface ListsGiven {
  readonly sheet: string;
  readonly sources: ListSources;
}

/** The steps that add the sheets a workbook does not have yet, and the name each is added under by its table. */
export function buildSteps(
  before: WorkbookSnapshot,
  language: Language,
  given?: ListsGiven,
): { readonly steps: readonly WriteStep[]; readonly added: ReadonlyMap<string, string> } {
  const taken = [...before.sheets.map(({ name }) => name), ...(given ? [given.sheet] : [])];
  const nameFor = (tab: Words): string => {
    const name = freeSheetName(tab[language], taken);
    taken.push(name);
    return name;
  };
  const wanted = builtSheets.filter(
    ({ declaration }) => !before.sheets.some((sheet) => carries(sheet, declaration)),
  );
  if (wanted.length === 0) return { steps: [], added: new Map() };
  const isFresh = wanted.length === builtSheets.length && versionOf(before) === undefined;
  const found = given?.sources ?? findLists(before);
  const lists = found ? { steps: [], sources: found } : listsSteps(nameFor(listsSheet.tab), language);
  const reference = columnReferences(before, language);
  const report = wanted.some(({ declaration }) => declaration === inventorySheet)
    ? chosenReport(before)
    : undefined;
  const added = wanted.map(({ declaration, stepsFor }) => {
    const name = nameFor(declaration.tab);
    return {
      table: declaration.tableName,
      name,
      steps: stepsFor(name, language, lists.sources, reference, report),
    };
  });
  return {
    // An older workbook stays what it is until it is migrated as a whole.
    steps: [...lists.steps, ...added.flatMap(({ steps }) => steps), ...(isFresh ? [versionStep()] : [])],
    added: new Map(added.map(({ table, name }) => [table, name])),
  };
}
