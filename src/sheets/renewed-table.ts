import type { Language } from '../domain/language';
import { stands } from './changed-rows';
import { freeSheetName } from './free-sheet-name';
import { ownWordsSteps } from './own-words';
import { findTable, type FoundTable } from './reading/read-table';
import { rewriteTable, type RowInput } from './rewrite-table';
import { headerRow, type SheetDeclaration } from './sheet';
import { tableSheetSteps } from './table-sheet-steps';
import type { WorkbookSnapshot } from './workbook-snapshot';
import type { WriteStep } from './write-plan';

/** How a table of results comes to hold new rows, and where they then stand. */
export interface RenewedTable<Key extends string> {
  readonly steps: readonly WriteStep[];
  readonly sheet: string;
  readonly columns: ReadonlyMap<Key, number>;
  readonly body: { readonly first: number };
  /** How many rows there were. */
  readonly rowsBefore: number;
  /** All of the rows stand there already, so that nothing is to be written of them. */
  readonly stands: boolean;
}

/**
 * The steps that put new rows in place of those of a table of results, adding its sheet where there is none. Rows that
 * all stand there already are left alone, and with them the way back with Undo.
 * @throws Refusal when the table would have to grow over something.
 */
export function renewedTable<Key extends string>(
  before: WorkbookSnapshot,
  declaration: SheetDeclaration<Key>,
  rows: readonly RowInput<Key>[],
  language: Language,
): RenewedTable<Key> {
  const found = findTable(before, declaration);
  if (found) {
    const { sheet, table, columns, body } = found;
    const words = ownWordsSteps(found, declaration, language);
    const isThere = areThere(found, declaration, rows);
    const steps: readonly WriteStep[] = isThere
      ? words
      : [
          ...words,
          ...rewriteTable(found, declaration, rows),
          {
            do: 'print',
            sheet: sheet.name,
            area: { ...table.area, row: 0, rows: body.first + rows.length },
            orientation: declaration.print,
            titleRows: body.first,
          },
        ];
    return {
      steps,
      sheet: sheet.name,
      columns,
      body,
      rowsBefore: body.end - body.first,
      stands: isThere,
    };
  }
  const sheet = freeSheetName(
    declaration.tab[language],
    before.sheets.map(({ name }) => name),
  );
  const body = rows.map((row) => declaration.columns.map(({ key }) => row[key]));
  return {
    steps: tableSheetSteps(declaration, sheet, language, new Map(), body),
    sheet,
    columns: new Map(declaration.columns.map(({ key }, index) => [key, index] as const)),
    body: { first: headerRow + 1 },
    rowsBefore: 0,
    stands: false,
  };
}

/** Whether a table holds these rows and no others. */
function areThere<Key extends string>(
  { sheet, columns, body }: FoundTable<Key>,
  declaration: SheetDeclaration<Key>,
  rows: readonly RowInput<Key>[],
): boolean {
  if (rows.length !== body.end - body.first) return false;
  const ours = declaration.columns.flatMap(({ key }) => {
    const at = columns.get(key);
    return at === undefined ? [] : [{ key, at }];
  });
  return rows.every((row, index) =>
    ours.every(({ key, at }) => stands(sheet, body.first + index, at, row[key])),
  );
}
