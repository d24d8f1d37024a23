import type { RegisteredFactor } from '../../domain/registered-factor';
import { factorsSheet } from '../declared/factors-sheet';
import { parseAmount, parseDayField, parseText } from './parse-field';
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
    source: parseText(row.cell('source')),
    site: parseText(row.cell('site')),
    gas: parseText(row.cell('gas')),
    value: parseAmount(row.cell('value')),
    unit: parseText(row.cell('unit')),
    origin: parseText(row.cell('origin')),
    lockedOn: parseDayField(row.cell('lockedOn'), workbook.date1904),
  }));
  return { found, factors };
}
