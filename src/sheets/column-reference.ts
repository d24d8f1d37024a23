import type { Language } from '../domain/language';
import { findTable } from './reading/read-table';
import type { SheetDeclaration } from './sheet';
import { cellAt, type WorkbookSnapshot } from './workbook-snapshot';

/** Where a formula finds a column of one of our tables: `CN_Inventory[年份]`. */
export type ColumnReferences = <Key extends string>(
  declaration: Pick<SheetDeclaration<Key>, 'tableName' | 'columns'>,
  key: NoInfer<Key>,
) => string;

/**
 * References by the headers that stand in the workbook, and by our own words for tables that are yet to be added. A
 * column that somebody deleted is `#REF!`, as it is in their own formulas: Excel takes no formula with a wrong name.
 */
export function columnReferences(before: WorkbookSnapshot, language: Language): ColumnReferences {
  return (declaration, key) => {
    const found = findTable(before, declaration);
    const named = (header: string) =>
      `${found?.table.name ?? declaration.tableName}[${header.replace(/['[\]#@]/g, "'$&")}]`;
    if (!found) return named(declaration.columns.find((each) => each.key === key)?.header[language] ?? '');
    const column = found.columns.get(key);
    const { cells } = found.sheet;
    const header = column === undefined || !cells ? undefined : cellAt(cells, found.table.area.row, column);
    return header === undefined ? '#REF!' : named(String(header));
  };
}
