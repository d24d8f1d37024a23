import { cellAt, type SheetSnapshot } from './workbook-snapshot';
import type { CellInput, WriteCells } from './write-plan';

/**
 * What of a step that writes values changes anything: its rows from the first to the last that say something else than
 * the sheet does; no step where all of it stands there already. A check that finds what it found before then leaves the
 * cells, what others calculate from them, and the way back with Undo alone.
 * @param sheet as it was read, with its formulas; without them every row counts as changed
 */
export function changedRows(sheet: SheetSnapshot, step: WriteCells): readonly WriteCells[] {
  let first = -1;
  let last = -1;
  for (const [offset, row] of step.cells.entries()) {
    if (row.every((input, along) => stands(sheet, step.row + offset, step.column + along, input))) continue;
    if (first < 0) first = offset;
    last = offset;
  }
  if (first < 0) return [];
  return [{ ...step, row: step.row + first, cells: step.cells.slice(first, last + 1) }];
}

/** Whether a cell holds a value as a constant; not where formulas were not read. An empty text is a blank. */
export function stands({ cells }: SheetSnapshot, row: number, column: number, input: CellInput): boolean {
  if (!cells?.formulas || typeof input === 'object') return false;
  if (cells.formulas[row - cells.row]?.[column - cells.column] !== undefined) return false;
  return (cellAt(cells, row, column) ?? '') === (input ?? '');
}
