import type { Measure } from '../data/measures';
import type { Language, Words } from '../domain/language';
import type { SettingKey, Settings } from '../domain/organization';
import type { Finding } from '../rules/rule';
import { ExcelWorkbook } from '../workbook/excel-workbook';
import type { Workbook } from '../workbook/workbook';
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
import { loadedScript } from './loaded-script';
import { lockFactors } from './lock-factors';
import { lookAtWorkbook } from './look-at-workbook';
import type { WorkbookKind } from './look-at-workbook';
import type { CommandId } from './run-command';
import { readSettings } from './read-settings';
import { waiveFinding } from './waive-finding';
import { writeDeclaration } from './write-declaration';
import { writeEvaluation } from './write-evaluation';

export { explanations } from './explanations';

/** The commands of the flow by their names, over either kind of workbook. */
export const commands = {
  buildExample,
  buildWorkbook,
  previewAdoption: async (workbook: Workbook, context: CommandContext) =>
    (await loadAdopting()).previewAdoption(workbook, context),
  adoptList: async (workbook: Workbook, context: CommandContext) =>
    (await loadAdopting()).adoptList(workbook, context),
  checkInventory,
  lockFactors,
  gwpImpact,
  checkOffsets,
  checkEverything,
  writeEvaluation,
  writeDeclaration,
  healFormulas,
} satisfies Record<Exclude<CommandId, 'freezeForSending' | 'migrateWorkbook'>, unknown>;

/** Carries a command out on the workbook that is open in Excel. */
export async function performOverExcel(id: CommandId, context: CommandContext): Promise<CommandReport> {
  if (id === 'freezeForSending') return (await loadTravelling()).freezeOverExcel(context);
  if (id === 'migrateWorkbook') return (await loadTravelling()).migrateOverExcel(context);
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

function loadAdopting(): Promise<typeof import('./adopting')> {
  return loadedScript(import('./adopting'));
}

/** See travelling-over-excel.ts. */
export function loadTravelling(): Promise<typeof import('./travelling-over-excel')> {
  return loadedScript(import('./travelling-over-excel'));
}
