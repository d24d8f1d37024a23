import type { RegisteredFactor } from '../../domain/registered-factor';
import { factorsSheet } from '../declared/factors-sheet';
import { asAmount, asDay, asText } from './parse-field';
import { findTable, type FoundTable } from './read-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';

type FactorKey = (typeof factorsSheet)['columns'][number]['key'];

export interface ReadFactors {
  readonly found: FoundTable<FactorKey>;
  readonly factors: readonly RegisteredFactor[];
}

/** The register of factors of a workbook; undefined when it has none. */
export function readFactors(workbook: WorkbookSnapshot): ReadFactors | undefined {
  const found = findTable(workbook, factorsSheet);
  if (!found) return undefined;
  const factors = found.rows.map((row): RegisteredFactor => ({
    at: { sheet: found.sheet.name, row: row.row, column: found.table.area.column },
    source: row.read('source', asText),
    site: row.read('site', asText),
    gas: row.read('gas', asText),
    value: row.read('value', asAmount),
    unit: row.read('unit', asText),
    origin: row.read('origin', asText),
    lockedOn: row.read('lockedOn', asDay(workbook.date1904)),
  }));
  return { found, factors };
}
