import { clientsSheet } from '../sheets/declared/portfolio-sheets';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { inParallel } from './in-parallel';
import { tellOpenOnes } from './input-file';
import type { ExitCode, Outside } from './outside';
import { outputOf, outputOptions, writeOutput } from './output-file';
import { todayOption } from './parse-today';
import { portfolioSteps } from './portfolio-steps';
import { Progress } from './progress';
import { sharedCredits } from './shared-credits';
import type { Invocation, Subcommand } from './subcommand';
import type { SurveyedFile } from './surveyed-file';
import { workbookPaths } from './workbook-paths';

export const portfolio: Subcommand = {
  name: 'portfolio',
  operands: 'FILE|FOLDER…',
  least: 1,
  most: Infinity,
  summary: {
    'zh-CN': '汇总多个工作簿：各组织对各条款的符合情况、被多家使用的碳信用、谁要做什么',
    'en-US':
      'sum up many workbooks: organizations by clauses, credits used by more than one, who must do what',
  },
  options: [...outputOptions, todayOption],
  example: 'cn portfolio clients -o portfolio.xlsx',
  run: runPortfolio,
};

async function runPortfolio(given: Invocation, outside: Outside): Promise<ExitCode> {
  const { language, today } = given;
  const { paths, refused } = workbookPaths(outside.folder, given.operands);
  const output = outputOf(given, outside.folder, paths);
  tellOpenOnes(paths, language, outside);
  const progress = new Progress(paths.length, language, outside);
  const files: SurveyedFile[] = [];
  const inputs = paths.map((path) => ({ folder: outside.folder, path, context: { language, today } }));
  await inParallel('survey', inputs, outside, async (file, index) => {
    files.push(file);
    progress.tell(index + 1);
  });
  progress.end();
  for (const { words } of refused) outside.err(`cn: ${words[language]}\n`);
  if (files.length === 0) return 2;
  const shared = sharedCredits(files);
  const workbook = XlsxWorkbook.empty();
  await workbook.write({ steps: portfolioSteps(files, shared, language) });
  writeOutput(outside.folder, output, workbook.toBytes());
  const unread = files.filter(({ isRead }) => !isRead).length;
  const words = {
    'zh-CN': `汇总了 ${files.length} 个工作簿（其中 ${unread} 个未能检查）；被多个工作簿使用的碳信用：${shared.length} 处。`,
    'en-US': `Workbooks summed up: ${files.length} (not checked: ${unread}). Credits used in more than one: ${shared.length}.`,
  };
  const unusual = files.filter(({ unusualReadings }) => unusualReadings[language] !== '').length;
  const compare = {
    'zh-CN': `其中 ${unusual} 个没有按通常口径，见“${clientsSheet.tab['zh-CN']}”。`,
    'en-US': ` Not by the usual readings: ${unusual}; see “${clientsSheet.tab['en-US']}”.`,
  };
  await outside.out(`${words[language]}${unusual === 0 ? '' : compare[language]}\n`);
  if (unread + refused.length > 0) return 2;
  const hasOpen = files.some(({ open }) => open.some(({ level }) => level === 'shall'));
  return shared.length > 0 || hasOpen ? 1 : 0;
}
