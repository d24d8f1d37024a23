import { Findings } from '../rules/findings';
import type { Words } from '../domain/language';
import { Refusal } from '../domain/refusal';
import { buildSteps, builtDeclarations } from '../sheets/build-steps';
import { exampleSteps } from '../sheets/example/example-steps';
import { exampleWords } from '../sheets/example/example-words';
import { listsSheet } from '../sheets/declared/lists-sheet';
import { organizationSheet } from '../sheets/declared/organization-sheet';
import { carries } from '../sheets/reading/read-table';
import type { SheetDeclaration } from '../sheets/sheet';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport } from './command-report';

/**
 * Builds the sheets and fills them with an invented organization, to try everything on.
 * @throws Refusal when the workbook has sheets of ours: an example never mixes with somebody's own figures.
 */
export async function buildExample(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const before = await workbook.read(() => undefined);
  const ours = before.sheets.find((sheet) =>
    [...builtDeclarations, listsSheet].some((each) => carries(sheet, each)),
  );
  if (ours) throw new Refusal('notUsable', hasSheets(ours.name));
  const { language } = context;
  const { steps, added } = buildSteps(before, language);
  const nameOf = ({ tableName }: SheetDeclaration) => {
    const name = added.get(tableName);
    if (name === undefined) throw new RangeError(`no sheet was added for ${tableName}`);
    return name;
  };
  const filled = exampleSteps(exampleWords(language, before.date1904), nameOf);
  const sheet = nameOf(organizationSheet);
  await workbook.write({ steps: [...steps, ...filled, { do: 'activate', sheet }] }, before);
  return { kind: 'done', words: builtWords, findings: Findings.none, figures: [], sheet };
}

const builtWords: Words = {
  'zh-CN':
    '示例已建好：一家虚构的公司 2025 年的运营碳中和。可以直接“全面检查”和“写入评价”，再改几格看看结果怎样变化。',
  'en-US':
    'The example is ready: an invented company, neutral in its operations in 2025. Check everything, write the evaluation, then change some cells and see what follows.',
};

function hasSheets(name: string): Words {
  return {
    'zh-CN': `工作簿里已有本加载项的工作表（“${name}”），示例不会写进去。请在新的空白工作簿中打开示例。未作任何改动。`,
    'en-US': `This workbook already has sheets of the add-in (“${name}”), and the example is not put among them. Open it in a new, empty workbook. Nothing was changed.`,
  };
}
