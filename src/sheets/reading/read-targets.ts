import type { ReductionTarget } from '../../domain/reduction-target';
import { parseScopes } from '../../domain/scope';
import {
  parseAmount,
  parseChoice,
  parseDayField,
  parseField,
  parseShare,
  parseText,
  parseYear,
} from './parse-field';
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
    name: parseText(row.cell('name')),
    scopes: parseField(row.cell('scopes'), (value) => parseScopes(String(value))),
    kind: parseChoice(row.cell('kind'), 'targetKind'),
    basis: parseChoice(row.cell('basis'), 'targetBasis'),
    baseYear: parseYear(row.cell('baseYear')),
    baseValue: parseAmount(row.cell('baseValue')),
    targetYear: parseYear(row.cell('targetYear')),
    annualRate: parseShare(row.cell('annualRate')),
    path: parseChoice(row.cell('path'), 'path'),
    overallRate: parseShare(row.cell('overallRate')),
    requiredRate: parseShare(row.cell('requiredRate')),
    requiredSince: parseDayField(row.cell('requiredSince'), date1904),
    setOn: parseDayField(row.cell('setOn'), date1904),
    coverage: parseShare(row.cell('coverage')),
    actualValue: parseAmount(row.cell('actualValue')),
    advancedEvidence: parseText(row.cell('advancedEvidence')),
  }));
  return { found, targets };
}
