import type { InventoryLine } from '../../domain/inventory-line';
import { asPart, mapped, toTheEnd, type Slices } from '../../domain/slices';
import { inventorySheet } from '../declared/inventory-sheet';
import { parseCellAmount, parseChoice, parseText, parseYear } from './parse-field';
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
  const lineOf = ({ row, cell }: TableRow<LineKey>): InventoryLine => ({
    at: { sheet: found.sheet.name, row, column: found.table.area.column },
    year: parseYear(cell('year')),
    site: parseText(cell('site')),
    scope: parseChoice(cell('scope'), 'scope'),
    category: parseChoice(cell('category'), 'category'),
    source: parseText(cell('source')),
    gas: parseText(cell('gas')),
    activity: parseCellAmount(cell('activity')),
    unit: parseText(cell('unit')),
    factor: parseCellAmount(cell('factor')),
    factorUnit: parseText(cell('factorUnit')),
    factorSource: parseText(cell('factorSource')),
    gwp: parseCellAmount(cell('gwp')),
    tonnes: parseCellAmount(cell('tonnes')),
    standard: parseText(cell('standard')),
    standardReason: parseText(cell('standardReason')),
  });
  return { found, lines: yield* asPart(mapped(found.rows, lineOf), 0.3, 1) };
}
