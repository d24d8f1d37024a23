import type { CellValue } from '../../domain/cell';
import { Exact } from '../../domain/exact';
import type { Language } from '../../domain/language';
import { choiceWords, choiceOf, type ListId } from '../choice-lists';
import type { FormItem } from '../form';
import { carryValue, type CarriedValue } from './carry-value';

/** A value that is not blank, as it goes beside an item of a form of ours: a choice in the form's own words. */
export function carryEntry(
  value: CellValue,
  { kind, choices }: FormItem,
  language: Language,
  date1904: boolean,
): CarriedValue {
  const plain = carryValue(value, kind, new Exact(1), date1904);
  if (choices === undefined || plain.input === undefined) return plain;
  const words = wordsOf(choices, String(plain.input), language);
  return words === undefined
    ? {
        input: plain.input,
        words: {
          'zh-CN': '不在可选的内容之中，按原样带入，检查时会指出',
          'en-US': 'None of the choices; carried over as it stands, and the check will name it',
        },
      }
    : { input: words };
}

function wordsOf(list: ListId, text: string, language: Language): string | undefined {
  const id = choiceOf(list, text);
  return id === undefined ? undefined : choiceWords(list, id)[language];
}
