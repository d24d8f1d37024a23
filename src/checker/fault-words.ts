import type { Words } from '../domain/language';
import { codeOf } from './disk-refusal';

/** A fault of ours in words, with the text by which it can be found. */
export function wordsOfFault(error: unknown): Words {
  const text = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return {
    'zh-CN': `程序内部出错，这不是您的操作造成的，文件没有改动。请把下面的文字告诉我们：\n${text}`,
    'en-US': `Something went wrong inside the program; it is not your doing, and no file was changed. Please tell us this text:\n${text}`,
  };
}

/** A thread that ended before its answer: nearly always for want of memory. */
export function lostThreadWords(error: unknown): Words {
  if (codeOf(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return wordsOfFault(error);
  return {
    'zh-CN': '内存不够，这个工作簿没有检查完。请单独检查它，或在 Excel 中删去不需要的行后再试。',
    'en-US':
      'There was not enough memory to finish this workbook. Check it alone, or remove rows that are not needed in Excel and try again.',
  };
}
