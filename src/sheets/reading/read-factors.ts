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
  const factors = found.rows.map(({ row, cell }): RegisteredFactor => ({
    at: { sheet: found.sheet.name, row, column: found.table.area.column },
    source: parseText(cell('source')),
    site: parseText(cell('site')),
    gas: parseText(cell('gas')),
    value: parseAmount(cell('value')),
    unit: parseText(cell('unit')),
    origin: parseText(cell('origin')),
    lockedOn: parseDayField(cell('lockedOn'), workbook.date1904),
  }));
  return { found, factors };
}
