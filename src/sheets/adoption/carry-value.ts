import { isCellError, type CellValue } from '../../domain/cell';
import { serialOfDay } from '../../domain/day';
import { parseDay } from '../../domain/day-spelling';
import { Exact, exact } from '../../domain/exact';
import type { Words } from '../../domain/language';
import { parseNumber } from '../../domain/number-spelling';
import { asYear, parseField } from '../reading/parse-field';
import type { ColumnKind } from '../sheet';
import type { CellInput } from '../write-plan';

/** A value as it goes into a column of ours, with words where it does not go in as it was meant. */
export interface CarriedValue {
  /** Undefined where nothing is carried. */
  readonly input: CellInput;
  readonly words?: Words;
}

/** Digits beyond Excel's fifteenth are lost from a number, and with them what a long code said. */
const longestExactInteger = 1e15;

/**
 * A value that is not blank, for a column of a kind; numbers times `ratio`, the size of the list's unit in ours. What
 * cannot be read goes along as it stands, for the check to name, and is told.
 */
export function carryValue(
  value: CellValue,
  kind: ColumnKind,
  ratio: Exact,
  date1904: boolean,
): CarriedValue {
  if (value === undefined) return { input: undefined };
  if (isCellError(value)) return { input: undefined, words: errorWords };
  if (typeof value === 'boolean') return { input: value };
  switch (kind) {
    case 'day': {
      const day = parseDay(value, date1904);
      return day === undefined
        ? { input: value, words: asItStands('日期', 'a date') }
        : { input: serialOfDay(day, date1904) };
    }
    case 'year': {
      const year = parseField({ state: 'present', value, at: nowhere }, asYear);
      return year.state === 'value'
        ? { input: year.value }
        : { input: value, words: asItStands('年份', 'a year') };
    }
    case 'number':
    case 'tonnes':
    case 'formula': {
      const number = parseNumber(value);
      if (!number) return { input: value, words: asItStands('数值', 'a number') };
      const converted = number.times(ratio);
      const input = converted.toNumber();
      return exact(input).equals(converted)
        ? { input }
        : {
            input,
            words: {
              'zh-CN': '超过 15 位有效数字，Excel 只保留 15 位',
              'en-US': 'More than 15 digits; Excel keeps 15',
            },
          };
    }
    default:
      if (typeof value === 'string') return { input: value.trim() };
      return Math.abs(value) < longestExactInteger
        ? { input: kind === 'text' ? exact(value).toString() : value }
        : { input: undefined, words: longCodeWords };
  }
}

const nowhere = { sheet: '', row: 0, column: 0 };

const errorWords: Words = {
  'zh-CN': '错误值，未带入',
  'en-US': 'An error value; not carried over',
};

const longCodeWords: Words = {
  'zh-CN': '编号存成了数字，Excel 已丢失第 15 位以后的数字，未带入；请按文本重新录入',
  'en-US':
    'The code was kept as a number and Excel has lost its digits after the 15th; not carried over. Enter it as text',
};

function asItStands(chinese: string, english: string): Words {
  return {
    'zh-CN': `无法读作${chinese}，按原样带入，检查时会指出`,
    'en-US': `Cannot be read as ${english}; carried over as it stands, and the check will name it`,
  };
}
