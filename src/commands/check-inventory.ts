import type { Words } from '../domain/language';
import { inventorySheet } from '../sheets/declared/inventory-sheet';
import type { Workbook } from '../workbook/workbook';
import { check } from './check';
import { outcomeFigures, outcomeSummary } from './check-everything';
import type { CommandContext, CommandReport } from './command-report';

/** Examines the accounting by 7.2 and 6.4.2: boundary, inventory and factors; writes the findings and each row’s result. */
export function checkInventory(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  return check(workbook, context, {
    examination: 'inventory',
    needs: inventorySheet,
    sumUp: ({ findings }, { lines }) => ({
      kind: lines.length === 0 ? 'nothingToDo' : 'done',
      words: lines.length === 0 ? noLines : outcomeSummary(findings),
      figures: lines.length === 0 ? outcomeFigures(findings) : [],
    }),
  });
}

const noLines: Words = {
  'zh-CN': '排放清单中没有数据行，只检查了边界和因子；这不等于通过。',
  'en-US': 'The inventory has no lines: only the boundary and the factors were examined; that is not a pass.',
};
