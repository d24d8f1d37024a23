import { Findings } from '../rules/findings';
import type { Words } from '../domain/language';
import { adoptionSheet } from '../sheets/adoption/adoption-sheet';
import { adoptionSteps, type SortedList } from '../sheets/adoption/adoption-steps';
import type { Workbook } from '../workbook/workbook';
import { countsOf, noList, readForAdoption, sortedLists } from './adopt-list';
import type { CommandContext, CommandReport } from './command-report';

/** Shows how the user's own lists would be mapped, and writes nothing else. */
export async function previewAdoption(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const before = await readForAdoption(workbook);
  const lists = sortedLists(before, context);
  if (lists.length === 0) return noList;
  const { steps, sheet } = adoptionSteps(before, lists, context.language);
  await workbook.write({ steps: [...steps, { do: 'activate', sheet }] }, before);
  return { kind: 'done', words: previewWords(lists), findings: Findings.none, figures: [], sheet };
}

function previewWords(lists: readonly SortedList[]): Words {
  const { lists: count, fresh, already, remarks } = countsOf(lists);
  return {
    'zh-CN': `找到 ${count} 张可以并入的台账：${fresh} 行是新的，${already} 行已在其中；${remarks === 0 ? '没有需要留意之处' : `有 ${remarks} 处需要留意`}。请看“${adoptionSheet.tab['zh-CN']}”，再执行“并入台账”。`,
    'en-US': `Lists found: ${count}. New rows: ${fresh}; already there: ${already}; remarks: ${remarks}. Read “${adoptionSheet.tab['en-US']}”, then adopt the lists.`,
  };
}
