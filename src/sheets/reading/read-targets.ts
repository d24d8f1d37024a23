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
  const targets = found.rows.map(({ row, cell }): ReductionTarget => ({
    at: { sheet: found.sheet.name, row, column: found.table.area.column },
    name: parseText(cell('name')),
    scopes: parseField(cell('scopes'), (value) => parseScopes(String(value))),
    kind: parseChoice(cell('kind'), 'targetKind'),
    basis: parseChoice(cell('basis'), 'targetBasis'),
    baseYear: parseYear(cell('baseYear')),
    baseValue: parseAmount(cell('baseValue')),
    targetYear: parseYear(cell('targetYear')),
    annualRate: parseShare(cell('annualRate')),
    path: parseChoice(cell('path'), 'path'),
    overallRate: parseShare(cell('overallRate')),
    requiredRate: parseShare(cell('requiredRate')),
    requiredSince: parseDayField(cell('requiredSince'), date1904),
    setOn: parseDayField(cell('setOn'), date1904),
    coverage: parseShare(cell('coverage')),
    actualValue: parseAmount(cell('actualValue')),
    advancedEvidence: parseText(cell('advancedEvidence')),
  }));
  return { found, targets };
}
