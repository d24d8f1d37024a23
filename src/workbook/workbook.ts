import type { SheetHead, WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { WritePlan } from '../sheets/write-plan';

/** How much of a sheet to read: its values, its values and formulas, or nothing. */
export type Wanted = 'values' | 'formulas' | undefined;

/**
 * The one port to a spreadsheet, over Office.js and over a closed .xlsx file alike.
 * A command reads once and writes once.
 */
export interface Workbook {
  /** Reads the sheets for which `wanted` asks; heads of all sheets come along. */
  read(wanted: (sheet: SheetHead) => Wanted): Promise<WorkbookSnapshot>;

  /**
   * Carries out the plan, all or nothing: when a step fails, what was changed is put back as `before` has it and the
   * refusal says so. `before` must hold, with formulas, every existing cell that the plan writes to.
   * @throws Refusal when the workbook is read-only, protected, locked or in edit, with what to do about it.
   */
  write(plan: WritePlan, before: WorkbookSnapshot): Promise<void>;
}
