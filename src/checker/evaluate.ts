import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { evaluatingCommands } from './commands-over-file';
import { readOriginal } from './input-file';
import type { ExitCode, Outside } from './outside';
import { outputOf, outputOptions, writeOutput } from './output-file';
import { todayOption } from './parse-today';
import type { Invocation, Subcommand } from './subcommand';

export const evaluate: Subcommand = {
  name: 'evaluate',
  operands: 'IN',
  least: 1,
  most: 1,
  summary: {
    'zh-CN': '在副本中写入检查发现和评价，其余内容保持原样',
    'en-US': 'write findings and evaluation into a copy; all else stays as it was',
  },
  options: [...outputOptions, todayOption],
  example: 'cn evaluate workbook.xlsx -o evaluated.xlsx',
  run: runEvaluate,
};

async function runEvaluate(given: Invocation, outside: Outside): Promise<ExitCode> {
  const { operands, language, today } = given;
  const output = outputOf(given, outside.folder, operands);
  const workbook = XlsxWorkbook.open(readOriginal(given, outside));
  for (const command of evaluatingCommands) {
    const { words } = await command(workbook, { language, today });
    await outside.out(`${words[language]}\n`);
  }
  writeOutput(outside.folder, output, workbook.toBytes());
  return 0;
}
