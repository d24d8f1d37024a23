import type { CellInput, FormulaInput, WriteStep } from '../../sheets/write-plan';
import { movedFormula, storedFormula } from './formula-text';
import type { OoxmlPackage } from './ooxml-package';
import { tablesOfSheet } from './tables';

type Writing = Extract<WriteStep, { do: 'write' }>;

/**
 * A column whose rows were all given one formula is a calculated column, as it is in Excel: the table then gives the
 * formula to every new row. A column that calculates already goes by the formula that its last row was given.
 */
export function followFormulas(pack: OoxmlPackage, sheetPart: string, steps: readonly WriteStep[]): void {
  const writes = steps
    .filter((step) => step.do === 'write')
    .filter(({ cells }) => cells.some((row) => row.some(isFormula)))
    .reverse();
  if (writes.length === 0) return;
  for (const table of tablesOfSheet(pack, sheetPart)) {
    const first = table.area.row + (table.hasHeader ? 1 : 0);
    const last = table.area.row + table.area.rows - 1 - (table.hasTotals ? 1 : 0);
    const columns = table.document.root.first('tableColumns')?.all('tableColumn') ?? [];
    let isChanged = false;
    columns.forEach((column, index) => {
      const at = table.area.column + index;
      const given = writtenFormula(writes, last, at);
      if (given === undefined) return;
      // A calculated column is stated as it reads in the first row.
      const formula = movedFormula(given, first - last, 0);
      const standing = column.first('calculatedColumnFormula');
      if (!standing && !isOneFormula(writes, at, first, last, formula)) return;
      const stored = storedFormula(formula);
      if (standing?.text === stored) return;
      (standing ?? column.insertFirst(column.create('calculatedColumnFormula'))).setText(stored);
      isChanged = true;
    });
    if (isChanged) pack.setXml(table.part, table.document);
  }
}

function isOneFormula(
  writes: readonly Writing[],
  column: number,
  first: number,
  last: number,
  formula: string,
): boolean {
  for (let row = first; row <= last; row++)
    if (writtenFormula(writes, row, column) !== movedFormula(formula, row - first, 0)) return false;
  return true;
}

/** The formula that a cell was given, by the last write that gave it anything; undefined where that is a value, or nothing. */
function writtenFormula(latestFirst: readonly Writing[], row: number, column: number): string | undefined {
  for (const { row: top, column: left, cells } of latestFirst) {
    const given = cells[row - top]?.[column - left];
    if (given !== undefined) return isFormula(given) ? given.formula : undefined;
  }
  return undefined;
}

function isFormula(cell: CellInput): cell is FormulaInput {
  return typeof cell === 'object';
}
