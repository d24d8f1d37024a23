import { Findings } from '../rules/findings';
import type { Words } from '../domain/language';
import { adoptionSheet } from '../sheets/adoption/adoption-sheet';
import { adoptionSteps, type SortedAdoption } from '../sheets/adoption/adoption-steps';
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

function previewWords(found: readonly SortedAdoption[]): Words {
  const { lists, forms, remarks } = countsOf(found);
  const said = {
    'zh-CN': [
      ...(lists.count === 0
        ? []
        : [`找到 ${lists.count} 张可以并入的台账：${lists.fresh} 行是新的，${lists.already} 行已在其中`]),
      ...(forms.count === 0
        ? []
        : [`您的组织信息中有 ${forms.fresh} 项可以填入，${forms.already} 项已经填过`]),
    ].join('；'),
    'en-US': [
      ...(lists.count === 0
        ? []
        : [`Lists found: ${lists.count}. New rows: ${lists.fresh}; already there: ${lists.already}`]),
      ...(forms.count === 0
        ? []
        : [`Particulars of the organization to enter: ${forms.fresh}; entered before: ${forms.already}`]),
    ].join('. '),
  };
  return {
    'zh-CN': `${said['zh-CN']}；${remarks === 0 ? '没有需要留意之处' : `有 ${remarks} 处需要留意`}。请看“${adoptionSheet.tab['zh-CN']}”，再执行“并入台账”。`,
    'en-US': `${said['en-US']}. Remarks: ${remarks}. Read “${adoptionSheet.tab['en-US']}”, then adopt the lists.`,
  };
}
