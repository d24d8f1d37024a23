import type { CellValue } from '../../../src/domain/cell';
import type { FormulaResult } from '../../host/calculation/univer-engine';
import { contains, copiedFormula } from '../../host/model/references';
import type { ConditionalFormatModel } from '../../host/model/sheet-features';
import type { SheetModel } from '../../host/model/sheet-model';
import type { ModelFormulas } from './model-formulas';

/** What conditional formats change in how a cell looks. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The look that the sheet's conditional formats give a cell; for each part the first rule that says anything wins. */
export function conditionalLook(
  formulas: ModelFormulas,
  sheet: SheetModel,
  row: number,
  column: number,
): ConditionalLook {
  let look: ConditionalLook = {};
  for (const format of sheet.conditionalFormats) {
    const isHere = format.areas.some((area) => contains(area, { row, column, rows: 1, columns: 1 }));
    if (!isHere || !isMet(formulas, format, sheet, row, column)) continue;
    look = { ...lookOf(format), ...look };
    if (format.stopIfTrue) break;
  }
  return look;
}

function lookOf({ format }: ConditionalFormatModel): ConditionalLook {
  const { fill, color, bold, italic } = format;
  return {
    ...(typeof fill === 'string' && fill !== '' ? { fill } : {}),
    ...(typeof color === 'string' && color !== '' ? { color } : {}),
    ...(typeof bold === 'boolean' ? { bold } : {}),
    ...(typeof italic === 'boolean' ? { italic } : {}),
  };
}

function isMet(
  formulas: ModelFormulas,
  { type, areas, settings }: ConditionalFormatModel,
  sheet: SheetModel,
  row: number,
  column: number,
): boolean {
  const [first] = areas;
  if (first === undefined) return false;
  // The formula is written for the first cell of the range.
  const at = (formula: unknown): CellValue => {
    const text = String(formula ?? '');
    if (text === '') return undefined;
    const here = copiedFormula(
      text.startsWith('=') ? text : `=${text}`,
      row - first.row,
      column - first.column,
    );
    return single(formulas.evaluate(here, sheet, row, column));
  };
  if (type === 'Custom') {
    const result = at(settings['formula']);
    return result === true || (typeof result === 'number' && result !== 0);
  }
  const rule = settings['rule'];
  if (type !== 'CellValue' || typeof rule !== 'object' || rule === null || !('operator' in rule))
    return false;
  const { formula1, formula2 } = rule as { formula1?: unknown; formula2?: unknown };
  return isCompared(sheet.value(row, column), String(rule.operator), at(formula1), at(formula2));
}

function single(result: FormulaResult | undefined): CellValue {
  const found = Array.isArray(result) ? result[0]?.[0] : result;
  return typeof found === 'object' ? { error: found.error } : found;
}

function isCompared(value: CellValue, operator: string, low: CellValue, high: CellValue): boolean {
  const to = (other: CellValue): number => {
    if (typeof value === 'number' && typeof other === 'number') return value - other;
    if (typeof value === 'string' && typeof other === 'string')
      return value.localeCompare(other, undefined, { sensitivity: 'accent' });
    return value === other ? 0 : NaN;
  };
  const a = to(low);
  switch (operator) {
    case 'EqualTo':
      return a === 0;
    case 'NotEqualTo':
      return a !== 0;
    case 'GreaterThan':
      return a > 0;
    case 'GreaterThanOrEqual':
    case 'GreaterThanOrEqualTo':
      return a >= 0;
    case 'LessThan':
      return a < 0;
    case 'LessThanOrEqual':
    case 'LessThanOrEqualTo':
      return a <= 0;
    case 'Between':
      return a >= 0 && to(high) <= 0;
    case 'NotBetween':
      return a < 0 || to(high) > 0;
    default:
      return false;
  }
}
