import { builtSheets } from '../sheets/built-sheets';
import { listsSheet } from '../sheets/lists-sheet';
import { isSameName } from '../sheets/read-table';
import { isNewerThanUs } from '../sheets/template-version';
import type { Workbook } from '../workbook/workbook';

/**
 * What kind of workbook is open: `empty` (nothing in it), `foreign` (somebody's own sheets, none of ours), `ours`, or
 * `newer` (of a later version of ours, by its stamp or by tables that this version does not know).
 */
export type WorkbookKind = 'empty' | 'foreign' | 'ours' | 'newer';

const ownPrefix = /^CN_/i;
const knownTables = [...builtSheets.map(({ declaration }) => declaration), listsSheet].map(
  ({ tableName }) => tableName,
);

/** Looks at the heads of the sheets, and at the cells of the first few only as long as nothing was found. */
export async function lookAtWorkbook(workbook: Workbook): Promise<WorkbookKind> {
  const { sheets, names } = await workbook.read(() => undefined);
  if (isNewerThanUs({ names })) return 'newer';
  const own = sheets
    .flatMap(({ tables }) => tables.map(({ name }) => name))
    .filter((name) => ownPrefix.test(name));
  if (own.some((name) => !knownTables.some((known) => isSameName(known, name)))) return 'newer';
  if (own.length > 0) return 'ours';
  if (sheets.length > 1 || sheets.some(({ tables }) => tables.length > 0)) return 'foreign';
  const [only] = (await workbook.read(() => 'values')).sheets;
  const isBlank = (only?.cells?.values ?? []).every((row) => row.every((value) => value === undefined));
  return isBlank ? 'empty' : 'foreign';
}
