import type { Area } from '../../../src/domain/cell';
import type { FunctionResult } from '../calculator';
import { MAX_COLUMNS } from '../model/cell';
import { contains, intersection } from '../model/references';
import type { Place, Precedent } from './engine-formula';

/** A formula of the workbook, and how far its calculation has come. */
export interface FormulaCell extends Place {
  readonly formula: string;
  precedents: readonly Precedent[];
  isSymbolic: boolean;
  isVolatile: boolean;
  usesOutside: boolean;
  /** The area its last result took. */
  spill: Area | undefined;
  /** Answers of custom functions in the calculation under way, by call; 'awaited' until they come. */
  calls: Map<string, FunctionResult | 'awaited'>;
}

/** One number for a cell of a sheet. */
export function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function areaOf(cell: Place): Area {
  return { row: cell.row, column: cell.column, rows: 1, columns: 1 };
}

export function isWithin(area: Area, cell: Place): boolean {
  return contains(area, areaOf(cell));
}

export function looksAt(cell: FormulaCell, changed: Precedent): boolean {
  return cell.precedents.some(
    ({ sheet, area }) => sheet === changed.sheet && intersection(area, changed.area) !== undefined,
  );
}
