import { Findings } from '../rules/findings';
import type { Words } from '../domain/language';
import { buildSteps, builtDeclarations } from '../sheets/build-steps';
import { listsSheet } from '../sheets/declared/lists-sheet';
import { organizationSheet } from '../sheets/declared/organization-sheet';
import { carries } from '../sheets/reading/read-table';
import { refuseNamesakes } from '../sheets/refuse-namesakes';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport } from './command-report';

/** Adds the sheets that the workbook does not have yet; what is there stays as it is. */
export async function buildWorkbook(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const before = await workbook.read((sheet) =>
    [...builtDeclarations, listsSheet].some((each) => carries(sheet, each)) ? 'values' : undefined,
  );
  refuseNamesakes(before, [...builtDeclarations, listsSheet]);
  const { steps, added } = buildSteps(before, context.language);
  const [first] = added.values();
  if (first === undefined)
    return nothingToAdd(before.sheets.find((sheet) => carries(sheet, organizationSheet))?.name);
  await workbook.write({ steps: [...steps, { do: 'activate', sheet: first }] }, before);
  return {
    kind: 'done',
    words: builtWords([...added.values()]),
    findings: Findings.none,
    figures: [],
    sheet: first,
  };
}

function builtWords(names: readonly string[]): Words {
  return {
    'zh-CN': `已新建 ${names.length} 张工作表：${names.join('、')}。请先填写“${organizationSheet.tab['zh-CN']}”。`,
    'en-US': `Added ${names.length} sheets: ${names.join(', ')}. Fill in “${organizationSheet.tab['en-US']}” first.`,
  };
}

function nothingToAdd(sheet: string | undefined): CommandReport {
  return {
    kind: 'nothingToDo',
    words: {
      'zh-CN': '各工作表都已存在，没有改动任何内容。',
      'en-US': 'All sheets are there already; nothing was changed.',
    },
    findings: Findings.none,
    figures: [],
    sheet,
  };
}
