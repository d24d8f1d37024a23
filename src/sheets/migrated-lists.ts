import { isBlank, type Area } from '../domain/cell';
import { languages, type Language } from '../domain/language';
import { choiceLists, choiceOf, type ListId } from './choice-lists';
import type { Choice } from './choices/choice';
import {
  findLists,
  listIds,
  listsSheet,
  listsSteps,
  listSource,
  type ListSources,
} from './declared/lists-sheet';
import { isFree } from './free-area';
import { freeSheetName } from './free-sheet-name';
import { carries, isSameName } from './reading/read-table';
import { cellAt, type CellBlock, type SheetSnapshot, type WorkbookSnapshot } from './workbook-snapshot';
import type { CellInput, WriteStep } from './write-plan';

/** The lists of drop-downs once an older workbook has those of this version too. */
export interface MigratedLists {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly steps: readonly WriteStep[];
  readonly sources: ListSources;
  /** Lists that are new, or offer more than they did. */
  readonly changed: readonly ListId[];
  /** Lists that could not be brought up because other cells stand there. */
  readonly inTheWay: readonly ListId[];
}

/** Adds the lists that a workbook does not have beside its own, and the choices that its lists do not have below theirs. */
export function migratedLists(before: WorkbookSnapshot, language: Language): MigratedLists {
  const sources = findLists(before);
  const sheet = before.sheets.find((each) => carries(each, listsSheet));
  const table = sheet?.tables.find(({ name }) => isSameName(name, listsSheet.tableName));
  if (!sources || !sheet?.cells || !table) {
    const names = before.sheets.map(({ name }) => name);
    const name = freeSheetName(listsSheet.tab[language], names);
    return { sheet: name, isNew: true, ...listsSteps(name, language), changed: listIds, inTheWay: [] };
  }
  const standing = columnsOf(sheet.cells, table.area);
  let nextColumn = table.area.column + table.area.columns;
  const grown = listIds.flatMap((id): GrownList[] => {
    const found = standing.get(id);
    const more = missingChoices(id, found?.texts ?? [], language);
    if (more.length === 0) return [];
    return [
      { id, column: found?.column ?? nextColumn++, from: found?.texts.length ?? 0, isNew: !found, more },
    ];
  });
  const isDone = { sheet: sheet.name, isNew: false, steps: [], sources, changed: [], inTheWay: [] };
  if (grown.length === 0) return isDone;
  const rows = Math.max(table.area.rows, ...grown.map(({ from, more }) => 1 + from + more.length));
  const area: Area = { ...table.area, rows, columns: nextColumn - table.area.column };
  const changed = grown.map(({ id }) => id);
  if (!isFreeAround(sheet, table.area, area)) return { ...isDone, inTheWay: changed };
  return {
    ...isDone,
    steps: growSteps(sheet.name, table.name, area, grown),
    sources: new Map([
      ...sources,
      ...grown.map(
        ({ id, column, from, more }) =>
          [id, listSource(sheet.name, area.row + 1, column, from + more.length)] as const,
      ),
    ]),
    changed,
  };
}

interface GrownList {
  readonly id: ListId;
  readonly column: number;
  /** How many choices it had. */
  readonly from: number;
  readonly isNew: boolean;
  readonly more: readonly string[];
}

function columnsOf(
  cells: CellBlock,
  { row, column: first, rows, columns }: Area,
): ReadonlyMap<ListId, { readonly column: number; readonly texts: readonly string[] }> {
  const found = new Map<ListId, { column: number; texts: readonly string[] }>();
  for (let column = first; column < first + columns; column++) {
    const id = listIds.find((each) => each === cellAt(cells, row, column));
    if (!id) continue;
    const values = Array.from({ length: rows - 1 }, (_, offset) => cellAt(cells, row + 1 + offset, column));
    const end = values.findIndex(isBlank);
    found.set(id, { column, texts: (end < 0 ? values : values.slice(0, end)).map(String) });
  }
  return found;
}

/** The choices that no text means, in the language in which the list stands. */
function missingChoices(id: ListId, texts: readonly string[], language: Language): readonly string[] {
  const choices: readonly Choice<unknown>[] = choiceLists[id];
  const known = new Set<unknown>(texts.map((text) => choiceOf(id, text)));
  const own = languages.find((each) => choices.some(({ words }) => words[each] === texts[0])) ?? language;
  return choices.filter((choice) => !known.has(choice.id)).map(({ words }) => words[own]);
}

/** Whether nothing stands where the table grows to: beside it, and below it. */
function isFreeAround(sheet: SheetSnapshot, was: Area, now: Area): boolean {
  const beside = { ...now, column: was.column + was.columns, columns: now.columns - was.columns };
  const below = { ...was, row: was.row + was.rows, rows: now.rows - was.rows };
  return isFree(sheet, beside) && isFree(sheet, below);
}

function growSteps(
  sheet: string,
  name: string,
  area: Area,
  grown: readonly GrownList[],
): readonly WriteStep[] {
  return [
    ...grown
      .filter(({ isNew }) => isNew)
      .map(({ id, column }): WriteStep => ({ do: 'write', sheet, row: area.row, column, cells: [[id]] })),
    { do: 'resizeTable', sheet, name, area },
    ...grown.flatMap(({ column, from, more }): readonly WriteStep[] => {
      const row = area.row + 1 + from;
      const cells = more.map((text): CellInput[] => [text]);
      const place: Area = { row, column, rows: more.length, columns: 1 };
      return [
        { do: 'format', sheet, area: place, format: { numberFormat: '@' } },
        { do: 'write', sheet, row, column, cells },
      ];
    }),
  ];
}
