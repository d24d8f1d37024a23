import { evaluatingCommands } from './commands-over-file';
import { outputOptions } from './output-file';
import { overCopy } from './over-copy';
import { todayOption } from './parse-today';
import type { Subcommand } from './subcommand';

export const evaluate: Subcommand = {
  name: 'evaluate',
  operands: 'IN',
  least: 1,
  most: 1,
  summary: {
    'zh-CN': '在副本中写入检查发现、评价和声明，其余内容保持原样',
    'en-US': 'write findings, evaluation and declaration into a copy; all else stays as it was',
  },
  options: [...outputOptions, todayOption],
  example: 'cn evaluate workbook.xlsx -o evaluated.xlsx',
  run: overCopy(...evaluatingCommands),
};
