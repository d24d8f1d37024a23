import { healedCopy, type HealedCopy } from '../commands/healed-copy';
import { someCells } from '../commands/mended-formula';
import type { Words } from '../domain/language';
import { withOriginal } from './input-file';
import type { ExitCode, Outside } from './outside';
import { copyOf, outputOptions, writeOutput } from './output-file';
import type { Invocation, Subcommand } from './subcommand';

export const heal: Subcommand = {
  name: 'heal',
  operands: 'IN',
  least: 1,
  most: 1,
  summary: {
    'zh-CN': '在副本中修复失效的 CN 公式（_xldudf_…、指向其他工作簿的前缀、多余的 @）',
    'en-US': 'mend broken CN formulas in a copy (_xldudf_…, prefixes of other workbooks, stray @)',
  },
  options: [
    ...outputOptions,
    {
      name: 'protected-too',
      help: {
        'zh-CN': '也修复受保护工作表上的公式；保护本身不变',
        'en-US': 'mend formulas on protected sheets too; the protection itself stays',
      },
    },
  ],
  example: 'cn heal workbook.xlsx -o healed.xlsx',
  run: runHeal,
};

async function runHeal(given: Invocation, outside: Outside): Promise<ExitCode> {
  const { language } = given;
  const output = copyOf(given, outside.folder);
  const copy = await withOriginal(given, outside, (bytes) =>
    healedCopy(bytes, given.isGiven('protected-too')),
  );
  writeOutput(outside.folder, output, copy.bytes);
  await outside.out(
    wordsOf(copy)
      .map((words) => `${words[language]}\n`)
      .join(''),
  );
  return copy.protectedOnes.length + copy.unknown.length > 0 ? 1 : 0;
}

function wordsOf({ healed, waiting, protectedOnes, unknown }: HealedCopy): readonly Words[] {
  const all: readonly Words[] = [
    {
      'zh-CN': `修复了 ${healed.length} 个公式；用 Excel 打开时会重新计算。`,
      'en-US': `Mended ${healed.length} formulas; Excel calculates them on opening.`,
    },
    {
      'zh-CN': `${waiting.length} 个公式本身完好，但显示 #NAME?（${someCells(waiting, '、')}）；在装有加载项的 Excel 中打开时会重新计算。`,
      'en-US': `${waiting.length} formulas are whole but show #NAME? (${someCells(waiting, ', ')}); Excel with the add-in calculates them on opening.`,
    },
    {
      'zh-CN': `受保护的工作表上有 ${protectedOnes.length} 个公式没有动（${someCells(protectedOnes, '、')}）；需要修复时请加 --protected-too。`,
      'en-US': `${protectedOnes.length} formulas on protected sheets were left as they are (${someCells(protectedOnes, ', ')}); add --protected-too to mend them.`,
    },
    {
      'zh-CN': `${unknown.length} 个公式调用了没有的 CN 函数（${someCells(unknown, '、')}），没有改动；请检查函数名。`,
      'en-US': `${unknown.length} formulas call CN functions that do not exist (${someCells(unknown, ', ')}) and were left alone; check the names.`,
    },
  ];
  const counts = [undefined, waiting.length, protectedOnes.length, unknown.length];
  return all.filter((_, index) => counts[index] !== 0);
}
