import { adoptionSheet } from '../sheets/adoption/adoption-sheet';
import { builtSheets } from '../sheets/built-sheets';
import { frozenSheet } from '../sheets/frozen-sheet';
import { gwpImpactSheet } from '../sheets/declared/gwp-impact-sheet';
import { listsSheet } from '../sheets/declared/lists-sheet';
import { clausesSheet, clientsSheet, reusedSheet, tasksSheet } from '../sheets/declared/portfolio-sheets';
import { isSameName } from '../sheets/reading/read-table';
import { isNewerThanUs, templateVersion, versionOf } from '../sheets/template-version';
import type { Workbook } from '../workbook/workbook';

/**
 * What kind of workbook is open: `empty` (nothing in it), `foreign` (somebody's own sheets, none of ours), `ours`,
 * `older` (of a version of ours before this one, by its stamp or for want of one), or `newer` (of a later one, by its
 * stamp or by tables that this version does not know).
 */
export type WorkbookKind = 'empty' | 'foreign' | 'older' | 'ours' | 'newer';

const ownPrefix = /^CN_/i;
const tablesOfBuilt = [...builtSheets.map(({ declaration }) => declaration), listsSheet].map(
  ({ tableName }) => tableName,
);
/** With those that single commands write. */
const knownTables = [
  ...tablesOfBuilt,
  ...[
    adoptionSheet,
    gwpImpactSheet,
    frozenSheet,
    clientsSheet,
    clausesSheet([]),
    reusedSheet,
    tasksSheet,
  ].map(({ tableName }) => tableName),
];

/** Looks at the heads of the sheets, and at the cells of the first few only as long as nothing was found. */
export async function lookAtWorkbook(workbook: Workbook): Promise<WorkbookKind> {
  const { sheets, names } = await workbook.read(() => undefined);
  if (isNewerThanUs({ names })) return 'newer';
  const own = sheets
    .flatMap(({ tables }) => tables.map(({ name }) => name))
    .filter((name) => ownPrefix.test(name));
  const isOneOf = (tables: readonly string[]) => (name: string) =>
    tables.some((table) => isSameName(table, name));
  if (!own.every(isOneOf(knownTables))) return 'newer';
  if (own.some(isOneOf(tablesOfBuilt))) return versionOf({ names }) === templateVersion ? 'ours' : 'older';
  if (sheets.length > 1 || sheets.some(({ tables }) => tables.length > 0)) return 'foreign';
  const [only] = (await workbook.read(() => 'values')).sheets;
  const isBlank = (only?.cells?.values ?? []).every((row) => row.every((value) => value === undefined));
  return isBlank ? 'empty' : 'foreign';
}
