import { serialOfDay, dayOf } from '../../domain/day';
import type { Language } from '../../domain/language';
import { choiceLists, choiceWords, type ListId } from '../choice-lists';
import type { CellInput } from '../write-plan';

/** How the example says things: in the language of the workbook, with its days. */
export interface ExampleWords {
  /** The one of two texts that is in the workbook's language. */
  say(chinese: string, english: string): string;
  /** What a drop-down shows for one of its entries. */
  choose<List extends ListId>(list: List, id: (typeof choiceLists)[List][number]['id']): string;
  day(year: number, month: number, dayOfMonth: number): number;
  /** A formula with the value it has. */
  formula(chinese: string, english: string, value: number): CellInput;
}

export function exampleWords(language: Language, date1904: boolean): ExampleWords {
  const say = (chinese: string, english: string) => (language === 'zh-CN' ? chinese : english);
  return {
    say,
    choose: (list, id) => choiceWords(list, id)[language],
    day: (year, month, dayOfMonth) => {
      const day = dayOf(year, month, dayOfMonth);
      if (!day) throw new RangeError(`no day ${year}-${month}-${dayOfMonth}`);
      return serialOfDay(day, date1904);
    },
    formula: (chinese, english, value) => ({ formula: say(chinese, english), cached: value }),
  };
}
