import { frozenCopy, frozenWords } from '../commands/frozen-copy';
import { withOriginal } from './input-file';
import type { ExitCode, Outside } from './outside';
import { copyOf, outputOptions, writeOutput } from './output-file';
import type { Invocation, Subcommand } from './subcommand';

export const freeze: Subcommand = {
  name: 'freeze',
  operands: 'IN',
  least: 1,
  most: 1,
  summary: {
    'zh-CN': '生成可发送的副本：CN 公式变为数值，另附一张表列出原公式，不再需要加载项',
    'en-US':
      'make a copy for sending: CN formulas become values, a sheet lists what they were, no add-in is needed',
  },
  options: outputOptions,
  example: 'cn freeze workbook.xlsx -o to-send.xlsx',
  run: runFreeze,
};

async function runFreeze(given: Invocation, outside: Outside): Promise<ExitCode> {
  const { language } = given;
  const output = copyOf(given, outside.folder);
  const copy = await withOriginal(given, outside, (bytes) => frozenCopy(bytes, language));
  writeOutput(outside.folder, output, copy.bytes);
  await outside.out(`${frozenWords(copy)[language]}\n`);
  return 0;
}
