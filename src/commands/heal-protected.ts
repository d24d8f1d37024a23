import type { Words } from '../domain/language';
import { leftOpenWords, type SheetKey, type SheetProtections } from '../workbook/sheet-protections';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext } from './command-report';
import { healFormulas } from './heal-formulas';

/** How it ended, in words, and the sheets whose protection Excel did not take back. */
export interface HealedProtected {
  readonly words: Words;
  readonly leftOpen: readonly string[];
}

/** Heals formulas on protected sheets too, as their owner agreed to: their protection is lifted for that time alone. */
export async function healProtected(
  workbook: Workbook,
  protections: SheetProtections,
  keys: readonly SheetKey[],
  context: CommandContext,
): Promise<HealedProtected> {
  const { result, leftOpen } = await protections.whileLifted(keys, () => healFormulas(workbook, context));
  const after = leftOpen.length > 0 ? leftOpenWords(leftOpen) : protectedAgain;
  const words = {
    'zh-CN': result.words['zh-CN'] + after['zh-CN'],
    'en-US': `${result.words['en-US']} ${after['en-US']}`,
  };
  return { words, leftOpen };
}

const protectedAgain: Words = {
  'zh-CN': '工作表已按原来的选项重新保护。',
  'en-US': 'The sheets are protected again with the options they had.',
};
