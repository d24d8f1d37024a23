import { isCellError, type CellAddress } from '../../domain/cell';
import { languages } from '../../domain/language';
import { oncePerThing } from '../../domain/once-per-thing';
import { normalizeSpelling } from '../../domain/spelling';
import type { FormColumn, FormDeclaration, FormItem } from '../form';
import { findTable, type FoundTable } from './read-table';
import { PresentCell, type RowCell } from './sheet-cell';
import { cellAt, type WorkbookSnapshot } from '../workbook-snapshot';

/** A form as it stands. */
export interface ReadForm<Key extends string> {
  /** Undefined when the workbook has no such form; every cell is then `absent`. */
  readonly found: FoundTable<FormColumn> | undefined;
  /** The first header; undefined without the form. */
  readonly at: CellAddress | undefined;
  /** What is entered beside an item. */
  entry(key: Key): RowCell;
  /** The document named beside an item. */
  evidence(key: Key): RowCell;
}

/** Reads a form: items are known by their words, wherever they stand in the table. */
export function readForm<Key extends string>(
  workbook: WorkbookSnapshot,
  declaration: FormDeclaration<Key>,
): ReadForm<Key> {
  const found = findTable(workbook, declaration);
  const cells = found?.sheet.cells;
  const itemColumn = found?.columns.get('item');
  if (!found || !cells || itemColumn === undefined) {
    const absent: RowCell = { state: 'absent', at: undefined };
    return { found, at: undefined, entry: () => absent, evidence: () => absent };
  }
  const rowOfItem = new Map<string, number>();
  for (let row = found.body.first; row < found.body.end; row++) {
    const item = cellAt(cells, row, itemColumn);
    const key = item === undefined || isCellError(item) ? undefined : itemOf(declaration.items, String(item));
    if (key !== undefined && !rowOfItem.has(key)) rowOfItem.set(key, row);
  }
  const header = { sheet: found.sheet.name, row: found.table.area.row, column: found.table.area.column };
  const beside =
    (column: FormColumn) =>
    (key: Key): RowCell => {
      const row = rowOfItem.get(key);
      const at = found.columns.get(column);
      if (row === undefined || at === undefined) return { state: 'absent', at: header };
      return new PresentCell(cellAt(cells, row, at), { sheet: found.sheet.name, row }, at);
    };
  return { found, at: header, entry: beside('entry'), evidence: beside('evidence') };
}

/** The item that a text names, in either language. */
export function itemOf<Key extends string>(items: readonly FormItem<Key>[], text: string): Key | undefined {
  const place = placesBySpelling(items).get(normalizeSpelling(text).replace(/[*：:]+$/, ''));
  return place === undefined ? undefined : items[place]?.key;
}

/** Where in the declaration of a form each of its words stands; what two items share means the first. */
const placesBySpelling = oncePerThing((items: readonly FormItem<string>[]) => {
  const places = new Map<string, number>();
  for (const [place, { name, synonyms = [] }] of items.entries()) {
    for (const text of [...languages.map((language) => name[language]), ...synonyms]) {
      const spelling = normalizeSpelling(text);
      if (!places.has(spelling)) places.set(spelling, place);
    }
  }
  return places;
});
