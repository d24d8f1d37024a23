import type { Field } from '../domain/field';
import type { ColumnFact } from './column-names';
import type { ReasonText, Ruling } from './rule';

/** Why a field that a rule needs has no value. */
export type FieldReason = 'blank' | 'unreadable' | 'absent';

/** The words for a field without a value; `facts.column` says which, `facts.seen` what stands there. */
export const fieldTexts: Readonly<Record<FieldReason, ReasonText>> = {
  blank: {
    seen: {
      'zh-CN': ({ sheet, column }) => `${sheet}的“${column}”未填`,
      'en-US': ({ sheet, column }) => `“${column}” on the ${sheet} is blank`,
    },
    todo: {
      'zh-CN': ({ column }) => `填写“${column}”后重新检查`,
      'en-US': ({ column }) => `Fill in “${column}” and check again`,
    },
  },
  unreadable: {
    seen: {
      'zh-CN': ({ column, seen }) => `“${column}”写的是“${seen}”，无法确定其含义`,
      'en-US': ({ column, seen }) => `“${column}” says “${seen}”, which cannot be read beyond doubt`,
    },
    todo: {
      'zh-CN': ({ column, accepted }) => `把“${column}”写成${accepted}`,
      'en-US': ({ column, accepted }) => `Write “${column}” as ${accepted}`,
    },
  },
  // By hand what `bySheet` does elsewhere: CN.OFFSETCHECK brings these words into the first script, which has no room.
  absent: {
    seen: {
      'zh-CN': ({ sheet, column, missing }) =>
        missing ? `工作簿里没有${sheet}` : `${sheet}里没有“${column}”`,
      'en-US': ({ sheet, column, missing }) =>
        missing ? `The workbook has no ${sheet}` : `The ${sheet} has no “${column}”`,
    },
    todo: {
      'zh-CN': ({ sheet, column, missing }) =>
        missing ? `先用“建立工作簿”加入${sheet}` : `在${sheet}中加上“${column}”并填写`,
      'en-US': ({ sheet, column, missing }) =>
        missing ? `Build the workbook to add the ${sheet}` : `Add “${column}” to the ${sheet} and fill it in`,
    },
  },
};

/** That a field has no value, as a ruling of `cannotTell` (or what the caller says a blank is). */
export function withoutValue(
  field: Exclude<Field<unknown>, { state: 'value' }>,
  column: ColumnFact,
): Ruling<FieldReason> {
  const facts = field.state === 'unreadable' ? { column, seen: field.seen } : { column };
  return { outcome: 'cannotTell', reason: field.state, facts, at: field.at };
}
