import type { InventoryLine } from '../../domain/inventory-line';
import { asPart, mapped, toTheEnd, type Slices } from '../../domain/slices';
import { inventorySheet } from '../declared/inventory-sheet';
import { parseCellAmount, parseCellFactor, parseChoice, parseText, parseYear } from './parse-field';
import { findingTable, type FoundTable, type TableRow } from './read-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';

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
    year: parseYear(row.cell('year')),
    site: parseText(row.cell('site')),
    scope: parseChoice(row.cell('scope'), 'scope'),
    category: parseChoice(row.cell('category'), 'category'),
    source: parseText(row.cell('source')),
    gas: parseText(row.cell('gas')),
    activity: parseCellAmount(row.cell('activity')),
    unit: parseText(row.cell('unit')),
    factor: parseCellFactor(row.cell('factor')),
    factorUnit: parseText(row.cell('factorUnit')),
    factorSource: parseText(row.cell('factorSource')),
    gwp: parseCellFactor(row.cell('gwp')),
    tonnes: parseCellAmount(row.cell('tonnes')),
    standard: parseText(row.cell('standard')),
    standardReason: parseText(row.cell('standardReason')),
  });
  return { found, lines: yield* asPart(mapped(found.rows, lineOf), 0.3, 1) };
}
