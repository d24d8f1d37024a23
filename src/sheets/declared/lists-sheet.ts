import { areaReference, isCellError, quotedSheetName } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { choiceLists, type ListId } from '../choice-lists';
import { tableStyle } from '../sheet-look';
import { carries, isSameName } from '../reading/read-table';
import { cellAt, type WorkbookSnapshot } from '../workbook-snapshot';
import type { WriteStep } from '../write-plan';

/** The hidden sheet from which drop-downs take their choices: a list a column, headed by the list's id. */
export const listsSheet = {
  id: 'lists',
  tab: { 'zh-CN': '列表', 'en-US': 'Lists' },
  tableName: 'CN_Lists',
} as const;

/** Where each list stands, e.g. `=列表!$A$2:$A$6`; a list that is not there has no entry. */
export type ListSources = ReadonlyMap<ListId, string>;

/** In the order of their columns. */
export const listIds = Object.keys(choiceLists).filter((id): id is ListId => id in choiceLists);

/** The steps that add the sheet under `name`, and where its lists then stand. */
export function listsSteps(
  name: string,
  language: Language,
): { readonly steps: readonly WriteStep[]; readonly sources: ListSources } {
  const columns = listIds.map((id) => choiceLists[id].map(({ words }) => words[language]));
  const longest = Math.max(...columns.map((choices) => choices.length));
  const rows = Array.from({ length: longest }, (_, row) => columns.map((choices) => choices[row] ?? ''));
  const area = { row: 0, column: 0, rows: longest + 1, columns: listIds.length };
  const steps: WriteStep[] = [
    { do: 'addSheet', sheet: name, visibility: 'hidden' },
    { do: 'format', sheet: name, area, format: { numberFormat: '@' } },
    { do: 'write', sheet: name, row: 0, column: 0, cells: [[...listIds], ...rows] },
    { do: 'addTable', sheet: name, area, name: listsSheet.tableName, style: tableStyle },
  ];
  const sources = new Map(
    listIds.map((id, column) => [id, listSource(name, 1, column, columns[column]?.length ?? 0)] as const),
  );
  return { steps, sources };
}

/** Where the lists of a workbook stand that already has the sheet; undefined when it has none. */
export function findLists(workbook: WorkbookSnapshot): ListSources | undefined {
  const sheet = workbook.sheets.find((each) => carries(each, listsSheet));
  const table = sheet?.tables.find(({ name }) => isSameName(name, listsSheet.tableName));
  const cells = sheet?.cells;
  if (!sheet || !table || !cells) return undefined;
  const { area } = table;
  const sources = new Map<ListId, string>();
  for (let column = area.column; column < area.column + area.columns; column++) {
    const header = cellAt(cells, area.row, column);
    const id = listIds.find((each) => each === header);
    let rows = 0;
    while (
      area.row + 1 + rows < area.row + area.rows &&
      holdsChoice(cellAt(cells, area.row + 1 + rows, column))
    ) {
      rows++;
    }
    if (id && rows > 0) sources.set(id, listSource(sheet.name, area.row + 1, column, rows));
  }
  return sources;
}

function holdsChoice(value: ReturnType<typeof cellAt>): boolean {
  return value !== undefined && value !== '' && !isCellError(value);
}

/** The cells of a list as a drop-down takes them. */
export function listSource(sheet: string, row: number, column: number, rows: number): string {
  const absolute = areaReference({ row, column, rows, columns: 1 }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quotedSheetName(sheet)}!${absolute}`;
}
