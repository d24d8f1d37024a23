import { ExcelFile } from '../workbook/excel-file';
import { ExcelProtections } from '../workbook/excel-protections';
import { ExcelWorkbook } from '../workbook/excel-workbook';
import type { SheetKey } from '../workbook/sheet-protections';
import type { CommandContext, CommandReport } from './command-report';
import { freezeForSending } from './freeze-for-sending';
import { healProtected, type HealedProtected } from './heal-protected';
import { migrateWorkbook } from './migrate-workbook';

/*
 * What workbooks need that travel: sent, sent back, and kept for years. It is seldom done, so it comes in a script of
 * its own, with what reads and writes files.
 */

/** Opens a frozen copy beside the workbook that is open in Excel. */
export function freezeOverExcel(context: CommandContext): Promise<CommandReport> {
  return freezeForSending(new ExcelFile(), context);
}

/** Brings the workbook that is open in Excel up to this version. */
export function migrateOverExcel(context: CommandContext): Promise<CommandReport> {
  return migrateWorkbook(new ExcelWorkbook(), context);
}

/** Heals formulas on protected sheets of the open workbook, as their owner agreed to, and says how it ended. */
export function healProtectedOverExcel(
  keys: readonly SheetKey[],
  context: CommandContext,
): Promise<HealedProtected> {
  return healProtected(new ExcelWorkbook(), new ExcelProtections(), keys, context);
}
