import type { Day } from '../domain/day';
import { parseDay } from '../domain/day-spelling';
import { notUsable } from '../domain/refusal';
import type { OptionDeclaration } from './subcommand';

/** The option of every subcommand whose answer depends on the day. */
export const todayOption: OptionDeclaration = {
  name: 'today',
  value: 'YYYY-MM-DD',
  help: {
    'zh-CN': '把这一天当作今天；默认是电脑日历上的日期',
    'en-US': 'take this day for today; otherwise the day of the computer’s calendar',
  },
};

/** @throws Refusal for what is no day. */
export function parseToday(text: string): Day {
  const day = parseDay(text);
  if (day === undefined)
    throw notUsable(
      `--today 的“${text}”不是日期。请写作年-月-日，例如 2026-06-30。`,
      `“${text}” for --today is no day. Write year-month-day, for example 2026-06-30.`,
    );
  return day;
}
