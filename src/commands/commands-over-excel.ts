import { ExcelWorkbook } from '../workbook/excel-workbook';
import { buildExample } from './build-example';
import { buildWorkbook } from './build-workbook';
import { checkEverything } from './check-everything';
import { checkInventory } from './check-inventory';
import { checkOffsets } from './check-offsets';
import type { CommandContext, CommandReport } from './command-report';
import { gwpImpact } from './gwp-impact';
import { lockFactors } from './lock-factors';
import type { CommandId } from './run-command';
import { writeEvaluation } from './write-evaluation';

const commands = {
  buildExample,
  buildWorkbook,
  checkInventory,
  lockFactors,
  gwpImpact,
  checkOffsets,
  checkEverything,
  writeEvaluation,
} satisfies Record<CommandId, unknown>;

/** Carries a command out on the workbook that is open in Excel. */
export function performOverExcel(id: CommandId, context: CommandContext): Promise<CommandReport> {
  return commands[id](new ExcelWorkbook(), context);
}
