import { cellReference, isBlank } from '../domain/cell';
import { reports, type Report } from '../domain/gwp';
import { inventorySheet } from './declared/inventory-sheet';
import { findTable } from './reading/read-table';
import { cellAt, type WorkbookSnapshot } from './workbook-snapshot';
import type { CellInput, WriteStep } from './write-plan';

/** The formulas of the inventory under a newly chosen report: what is written, and how many rows. */
export interface ReportSteps {
  readonly steps: readonly WriteStep[];
  /** Rows without a gas or an activity whose formulas now name the report. */
  readonly renewed: number;
  /** Rows that hold something and whose formulas name another report: their figures stay as they are. */
  readonly kept: number;
}

/**
 * The steps that let the prepared rows of the inventory name another report. Only formulas that are ours to the letter
 * are written over, and only where the row holds nothing that they would compute.
 */
export function reportSteps(before: WorkbookSnapshot, report: Report | undefined): ReportSteps {
  const found = findTable(before, inventorySheet);
  const cells = found?.sheet.cells;
  if (!found || !cells) return { steps: [], renewed: 0, kept: 0 };
  const { sheet, columns, body } = found;
  const formulaAt = (row: number, column: number) =>
    cells.formulas?.[row - cells.row]?.[column - cells.column];
  const steps: WriteStep[] = [];
  const [renewed, kept] = [new Set<number>(), new Set<number>()];
  for (const { key, formula, formerFormulas = [] } of inventorySheet.columns) {
    const column = columns.get(key);
    if (!formula || column === undefined) continue;
    let run: { readonly first: number; readonly cells: CellInput[][] } | undefined;
    for (let row = body.first; row < body.end; row++) {
      const cell = (each: typeof key) => cellReference({ row, column: columns.get(each) ?? 0 });
      const ours = (of: Report | undefined) => formula(cell, of);
      const standing = formulaAt(row, column);
      const isOurs = [undefined, ...reports].some((of) =>
        [formula, ...formerFormulas].some((text) => text(cell, of) === standing),
      );
      if (!isOurs || standing === ours(report)) {
        run = undefined;
        continue;
      }
      const isFilledIn = (['gas', 'activity'] as const).some((each) => {
        const at = columns.get(each);
        return at !== undefined && !isBlank(cellAt(cells, row, at));
      });
      if (isFilledIn) {
        kept.add(row);
        run = undefined;
        continue;
      }
      renewed.add(row);
      const renewedCell: CellInput = { formula: ours(report), cached: '' };
      if (run) run.cells.push([renewedCell]);
      else {
        run = { first: row, cells: [[renewedCell]] };
        steps.push({ do: 'write', sheet: sheet.name, row, column, cells: run.cells });
      }
    }
  }
  return { steps, renewed: renewed.size, kept: kept.size };
}
