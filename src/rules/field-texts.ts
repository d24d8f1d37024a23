import type { Field } from '../domain/field';
import { acceptedBy } from './accepted-forms';
import { columnOf, type ColumnFact } from './column-names';
import type { ReasonText, Ruling } from './rule';

/** Why a field that a rule needs has no value. */
export type FieldReason = 'blank' | 'unreadable' | 'absent';

/** The words for a field without a value; `facts.column` says which, `facts.seen` what stands there. */
export const fieldTexts: Readonly<Record<FieldReason, ReasonText>> = {
  blank: {
    seen: {
      'zh-CN': ({ column }) =>
        `${columnOf(column).sheet['zh-CN']}的“${columnOf(column).column['zh-CN']}”未填`,
      'en-US': ({ column }) =>
        `“${columnOf(column).column['en-US']}” on the ${columnOf(column).sheet['en-US']} is blank`,
    },
    todo: {
      'zh-CN': ({ column }) => `填写“${columnOf(column).column['zh-CN']}”后重新检查`,
      'en-US': ({ column }) => `Fill in “${columnOf(column).column['en-US']}” and check again`,
    },
  },
  unreadable: {
    seen: {
      'zh-CN': ({ column, seen }) => `“${columnOf(column).column['zh-CN']}”写的是“${seen}”，无法确定其含义`,
      'en-US': ({ column, seen }) =>
        `“${columnOf(column).column['en-US']}” says “${seen}”, which cannot be understood beyond doubt`,
    },
    todo: {
      'zh-CN': ({ column }) => `把“${columnOf(column).column['zh-CN']}”写成${acceptedBy(column)['zh-CN']}`,
      'en-US': ({ column }) =>
        `Write “${columnOf(column).column['en-US']}” as ${acceptedBy(column)['en-US']}`,
    },
  },
  absent: {
    seen: {
      'zh-CN': ({ column }) =>
        `${columnOf(column).sheet['zh-CN']}里没有“${columnOf(column).column['zh-CN']}”`,
      'en-US': ({ column }) =>
        `The ${columnOf(column).sheet['en-US']} has no “${columnOf(column).column['en-US']}”`,
    },
    todo: {
      'zh-CN': ({ column }) =>
        `在${columnOf(column).sheet['zh-CN']}中加上“${columnOf(column).column['zh-CN']}”并填写（没有该表时先用“建立工作簿”）`,
      'en-US': ({ column }) =>
        `Add “${columnOf(column).column['en-US']}” to the ${columnOf(column).sheet['en-US']} and fill it in (without that sheet, build the workbook first)`,
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
