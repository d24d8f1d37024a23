import { languages, type Language, type Words } from '../domain/language';
import type { FoundTable } from './reading/read-table';
import { headerRow, type SheetDeclaration } from './sheet';
import { cellAt } from './workbook-snapshot';
import type { WriteStep } from './write-plan';

/**
 * The steps that bring a result sheet's title, lead and headers into a language. Only cells that still hold our own
 * words of the other language are written; what somebody renamed stays.
 */
export function ownWordsSteps<Key extends string>(
  { sheet, table, columns }: FoundTable<Key>,
  declaration: SheetDeclaration<Key>,
  language: Language,
): readonly WriteStep[] {
  const { area } = table;
  const top = area.row - headerRow;
  const places: readonly (readonly [number, number, Words])[] = [
    [top, area.column, declaration.title],
    [top + 1, area.column, declaration.lead],
    ...declaration.columns.flatMap(({ key, header }) => {
      const column = columns.get(key);
      return column === undefined ? [] : [[area.row, column, header] as const];
    }),
  ];
  return places.flatMap(([row, column, words]): readonly WriteStep[] => {
    const standing = row < 0 || !sheet.cells ? undefined : cellAt(sheet.cells, row, column);
    const isOurs = languages.some((each) => each !== language && words[each] === standing);
    return isOurs && words[language] !== standing
      ? [{ do: 'write', sheet: sheet.name, row, column, cells: [[words[language]]] }]
      : [];
  });
}
