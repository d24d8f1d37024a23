import { buildWorkbook } from '../commands/build-workbook';
import { addInIdentity } from '../data/add-in-identity';
import { withOpenPane } from '../workbook/ooxml/web-extension';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import type { ExitCode, Outside } from './outside';
import { outputOf, outputOptions, writeOutput } from './output-file';
import type { Invocation, Subcommand } from './subcommand';

export const template: Subcommand = {
  name: 'template',
  operands: 'OUT',
  least: 1,
  most: 1,
  summary: {
    'zh-CN': '生成空白模板，语言为 --lang 所选',
    'en-US': 'make a blank template in the language of --lang',
  },
  options: [
    ...outputOptions.filter(({ name }) => name === 'force'),
    {
      name: 'open-pane',
      help: {
        'zh-CN': '打开模板时一并打开任务窗格；仅对由管理员集中部署的加载项有效',
        'en-US': 'open the pane with the workbook; works only where an administrator has deployed the add-in',
      },
    },
  ],
  example: 'cn template 碳中和.xlsx --lang zh',
  run: runTemplate,
};

async function runTemplate(given: Invocation, outside: Outside): Promise<ExitCode> {
  const { operands, language, today } = given;
  const output = outputOf(given, outside.folder, [], operands[0]);
  const workbook = XlsxWorkbook.empty();
  const { words } = await buildWorkbook(workbook, { language, today });
  const bytes = workbook.toBytes();
  writeOutput(
    outside.folder,
    output,
    given.isGiven('open-pane') ? withOpenPane(bytes, addInIdentity) : bytes,
  );
  await outside.out(`${words[language]}\n`);
  return 0;
}
