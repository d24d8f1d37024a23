import type { Words } from '../domain/language';
import { builtSheets } from '../sheets/built-sheets';
import { freeSheetName } from '../sheets/free-sheet-name';
import { findLists, listsSheet, listsSteps } from '../sheets/lists-sheet';
import { organizationSheet } from '../sheets/organization-sheet';
import { carries } from '../sheets/read-table';
import { refuseNamesakes } from '../sheets/refuse-namesakes';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport } from './command-report';

const declarations = builtSheets.map(({ declaration }) => declaration);

/** Adds the sheets that the workbook does not have yet; what is there stays as it is. */
export async function buildWorkbook(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const before = await workbook.read((sheet) =>
    [...declarations, listsSheet].some((each) => carries(sheet, each)) ? 'values' : undefined,
  );
  refuseNamesakes(before, [...declarations, listsSheet]);
  const { language } = context;
  const taken = before.sheets.map(({ name }) => name);
  const nameFor = (tab: Words): string => {
    const name = freeSheetName(tab[language], taken);
    taken.push(name);
    return name;
  };
  const wanted = builtSheets.filter(
    ({ declaration }) => !before.sheets.some((sheet) => carries(sheet, declaration)),
  );
  if (wanted.length === 0)
    return nothingToAdd(before.sheets.find((sheet) => carries(sheet, organizationSheet))?.name);
  const found = findLists(before);
  const lists = found ? { steps: [], sources: found } : listsSteps(nameFor(listsSheet.tab), language);
  const added = wanted.map(({ declaration, stepsFor }) => {
    const name = nameFor(declaration.tab);
    return { name, steps: stepsFor(name, language, lists.sources) };
  });
  const steps = [...lists.steps, ...added.flatMap((sheet) => sheet.steps)];
  const first = added[0]?.name;
  await workbook.write(
    { steps: first === undefined ? steps : [...steps, { do: 'activate', sheet: first }] },
    before,
  );
  return {
    kind: 'done',
    words: {
      'zh-CN': `已新建 ${added.length} 张工作表：${added.map(({ name }) => name).join('、')}。请先填写“${organizationSheet.tab['zh-CN']}”。`,
      'en-US': `Added ${added.length} sheets: ${added.map(({ name }) => name).join(', ')}. Fill in “${organizationSheet.tab['en-US']}” first.`,
    },
    findings: [],
    figures: [],
    sheet: first,
  };
}

function nothingToAdd(sheet: string | undefined): CommandReport {
  return {
    kind: 'nothingToDo',
    words: {
      'zh-CN': '各工作表都已存在，没有改动任何内容。',
      'en-US': 'All sheets are there already; nothing was changed.',
    },
    findings: [],
    figures: [],
    sheet,
  };
}
