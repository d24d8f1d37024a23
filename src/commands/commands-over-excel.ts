import type { Measure } from '../data/measures';
import type { Language, Words } from '../domain/language';
import type { SettingKey, Settings } from '../domain/organization';
import type { Finding } from '../rules/rule';
import { ExcelFile } from '../workbook/excel-file';
import { ExcelProtections } from '../workbook/excel-protections';
import { ExcelWorkbook } from '../workbook/excel-workbook';
import type { SheetKey } from '../workbook/sheet-protections';
import { adoptList } from './adopt-list';
import { buildExample } from './build-example';
import { addMeasure } from './add-measure';
import { buildWorkbook } from './build-workbook';
import { checkEverything } from './check-everything';
import { checkInventory } from './check-inventory';
import { checkOffsets } from './check-offsets';
import { chooseSetting } from './choose-setting';
import type { CommandContext, CommandReport } from './command-report';
import { gwpImpact } from './gwp-impact';
import { healFormulas } from './heal-formulas';
import { healProtected } from './heal-protected';
import { loadedScript } from './loaded-script';
import { lockFactors } from './lock-factors';
import { lookAtWorkbook } from './look-at-workbook';
import type { WorkbookKind } from './look-at-workbook';
import { migrateWorkbook } from './migrate-workbook';
import type { CommandId } from './run-command';
import { previewAdoption } from './preview-adoption';
import { readSettings } from './read-settings';
import { waiveFinding } from './waive-finding';
import { writeDeclaration } from './write-declaration';
import { writeEvaluation } from './write-evaluation';

export { explanations } from './explanations';

/** Every command by its name, over either kind of workbook. */
export const commands = {
  buildExample,
  buildWorkbook,
  previewAdoption,
  adoptList,
  checkInventory,
  lockFactors,
  gwpImpact,
  checkOffsets,
  checkEverything,
  writeEvaluation,
  writeDeclaration,
  healFormulas,
  migrateWorkbook,
} satisfies Record<Exclude<CommandId, 'freezeForSending'>, unknown>;

/** Carries a command out on the workbook that is open in Excel. */
export async function performOverExcel(id: CommandId, context: CommandContext): Promise<CommandReport> {
  if (id === 'freezeForSending') {
    // What reads and writes files comes in a script of its own.
    const { freezeForSending } = await loadedScript(import('./freeze-for-sending'));
    return freezeForSending(new ExcelFile(), context);
  }
  return commands[id](new ExcelWorkbook(), context);
}

/** What kind of workbook is open in Excel. */
export function lookAtOpenWorkbook(): Promise<WorkbookKind> {
  return lookAtWorkbook(new ExcelWorkbook());
}

/** Puts a measure into the reduction plan of the workbook that is open in Excel, and says where. */
export function addMeasureOverExcel(measure: Measure, language: Language): Promise<Words> {
  return addMeasure(new ExcelWorkbook(), measure, language);
}

/** Writes the reason for letting a finding stand into the workbook that is open in Excel. */
export function waiveFindingOverExcel(finding: Finding, reason: string): Promise<Words> {
  return waiveFinding(new ExcelWorkbook(), finding, reason);
}

/** What the workbook that is open in Excel chose; undefined where it has no sheet to choose on. */
export function readSettingsOverExcel(): Promise<Settings | undefined> {
  return readSettings(new ExcelWorkbook());
}

/** Enters a choice on the organization sheet of the workbook that is open in Excel, and says what was done. */
export function chooseSettingOverExcel(key: SettingKey, text: string): Promise<Words> {
  return chooseSetting(new ExcelWorkbook(), key, text);
}

/** Heals formulas on the protected sheets of the open workbook, as their owner agreed to, and says how it ended. */
export function healProtectedOverExcel(keys: readonly SheetKey[], context: CommandContext): Promise<Words> {
  return healProtected(new ExcelWorkbook(), new ExcelProtections(), keys, context);
}
