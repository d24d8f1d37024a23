import type { Words } from '../domain/language';
import { Refusal } from '../domain/refusal';

/** That a sheet the command works on is not there, and what to do. */
export function sheetWanted({
  tab,
  tableName,
}: {
  readonly tab: Words;
  readonly tableName: string;
}): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': `工作簿里没有“${tab['zh-CN']}”（表 ${tableName}）。请先执行“建立工作簿”，再试一次。`,
    'en-US': `The workbook has no “${tab['en-US']}” sheet (table ${tableName}). Build the workbook first, then try again.`,
  });
}
