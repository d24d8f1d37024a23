import type { ReductionTarget } from '../../domain/reduction-target';
import { parseScopes } from '../../domain/scope';
import { asAmount, asChoice, asDay, asShare, asText, asYear } from './parse-field';
import { findTable, type FoundTable } from './read-table';
import { targetsSheet } from '../declared/targets-sheet';
import type { WorkbookSnapshot } from '../workbook-snapshot';

type TargetKey = (typeof targetsSheet)['columns'][number]['key'];

export interface ReadTargets {
  readonly found: FoundTable<TargetKey>;
  readonly targets: readonly ReductionTarget[];
}

/** The reduction targets of a workbook; undefined when it has no such table. */
export function readTargets(workbook: WorkbookSnapshot): ReadTargets | undefined {
  const found = findTable(workbook, targetsSheet);
  if (!found) return undefined;
  const { date1904 } = workbook;
  const targets = found.rows.map((row): ReductionTarget => ({
    at: { sheet: found.sheet.name, row: row.row, column: found.table.area.column },
    name: row.read('name', asText),
    scopes: row.read('scopes', (value) => parseScopes(String(value))),
    kind: row.read('kind', asChoice('targetKind')),
    basis: row.read('basis', asChoice('targetBasis')),
    baseYear: row.read('baseYear', asYear),
    baseValue: row.read('baseValue', asAmount),
    targetYear: row.read('targetYear', asYear),
    annualRate: row.read('annualRate', asShare),
    path: row.read('path', asChoice('path')),
    overallRate: row.read('overallRate', asShare),
    requiredRate: row.read('requiredRate', asShare),
    requiredSince: row.read('requiredSince', asDay(date1904)),
    setOn: row.read('setOn', asDay(date1904)),
    coverage: row.read('coverage', asShare),
    actualValue: row.read('actualValue', asAmount),
    advancedEvidence: row.read('advancedEvidence', asText),
  }));
  return { found, targets };
}
