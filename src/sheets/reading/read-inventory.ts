import type { InventoryLine } from '../../domain/inventory-line';
import { asPart, mapped, toTheEnd, type Slices } from '../../domain/slices';
import { inventorySheet } from '../declared/inventory-sheet';
import { asCellAmount, asCellFactor, asChoice, asText, asYear } from './parse-field';
import { findingTable, type FoundTable, type TableRow } from './read-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';

const asScope = asChoice('scope');
const asCategory = asChoice('category');

type LineKey = (typeof inventorySheet)['columns'][number]['key'];

export interface ReadInventory {
  readonly found: FoundTable<LineKey>;
  readonly lines: readonly InventoryLine[];
}

/** The inventory of a workbook; undefined when it has none. */
export function readInventory(workbook: WorkbookSnapshot): ReadInventory | undefined {
  return toTheEnd(readingInventory(workbook));
}

/** The same in slices. */
export function* readingInventory(workbook: WorkbookSnapshot): Slices<ReadInventory | undefined> {
  const found = yield* asPart(findingTable(workbook, inventorySheet), 0, 0.3);
  if (!found) return undefined;
  const lineOf = (row: TableRow<LineKey>): InventoryLine => ({
    at: { sheet: found.sheet.name, row: row.row, column: found.table.area.column },
    year: row.read('year', asYear),
    site: row.read('site', asText),
    scope: row.read('scope', asScope),
    category: row.read('category', asCategory),
    source: row.read('source', asText),
    gas: row.read('gas', asText),
    activity: row.read('activity', asCellAmount),
    unit: row.read('unit', asText),
    factor: row.read('factor', asCellFactor),
    factorUnit: row.read('factorUnit', asText),
    factorSource: row.read('factorSource', asText),
    gwp: row.read('gwp', asCellFactor),
    tonnes: row.read('tonnes', asCellAmount),
    standard: row.read('standard', asText),
    standardReason: row.read('standardReason', asText),
  });
  return { found, lines: yield* asPart(mapped(found.rows, lineOf), 0.3, 1) };
}
