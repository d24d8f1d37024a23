import type { Field } from '../domain/field';
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
      'zh-CN': ({ column, accepts }) =>
        `把“${columnOf(column).column['zh-CN']}”写成${acceptedForms[String(accepts)]?.['zh-CN'] ?? ''}`,
      'en-US': ({ column, accepts }) =>
        `Write “${columnOf(column).column['en-US']}” as ${acceptedForms[String(accepts)]?.['en-US'] ?? ''}`,
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

/** What a column accepts, by the kind of thing it holds. */
export const acceptedForms: Readonly<Record<string, { readonly 'zh-CN': string; readonly 'en-US': string }>> =
  {
    day: { 'zh-CN': '日期，例如 2026-06-30（年在前）', 'en-US': 'a date, year first, e.g. 2026-06-30' },
    year: { 'zh-CN': '四位年份，例如 2025', 'en-US': 'a year in four digits, e.g. 2025' },
    number: { 'zh-CN': '不小于 0 的数字，不带单位', 'en-US': 'a number of 0 or more, without a unit' },
    yesNo: { 'zh-CN': '“是”或“否”', 'en-US': '“yes” or “no”' },
    scopes: { 'zh-CN': '范围，例如“范围2”或“范围1、2”', 'en-US': 'scopes, e.g. “scope 2” or “scope 1, 2”' },
    serials: {
      'zh-CN': '同一前缀、由小到大的起止序列号',
      'en-US': 'a first and a last serial with the same beginning, in rising order',
    },
    acquisition: {
      'zh-CN': '“绿色电力交易”或“单独购买绿证”',
      'en-US': '“green power trading” or “certificate bought alone”',
    },
    neutralityType: {
      'zh-CN': '运营碳中和、部分价值链碳中和、全价值链碳中和之一',
      'en-US': 'operational, partial value chain or full value chain',
    },
    text: { 'zh-CN': '文字', 'en-US': 'text' },
  };

const formOf: Partial<Record<ColumnFact, keyof typeof acceptedForms>> = {
  'offsets.registered': 'day',
  'offsets.cancelled': 'day',
  'offsets.tonnes': 'number',
  'offsets.electricity': 'number',
  'offsets.statedTonnes': 'number',
  'offsets.generationYear': 'year',
  'offsets.scopes': 'scopes',
  'offsets.serialStart': 'serials',
  'offsets.acquisition': 'acquisition',
  'offsets.outsideBoundary': 'yesNo',
  'offsets.usedElsewhere': 'yesNo',
  'organization.declarationDay': 'day',
  'organization.reportingYear': 'year',
  'organization.neutralityType': 'neutralityType',
};

/** That a field has no value, as a ruling of `cannotTell` (or what the caller says a blank is). */
export function withoutValue(
  field: Exclude<Field<unknown>, { state: 'value' }>,
  column: ColumnFact,
): Ruling<FieldReason> {
  const facts =
    field.state === 'unreadable'
      ? { column, seen: field.seen, accepts: formOf[column] ?? 'text' }
      : { column };
  return { outcome: 'cannotTell', reason: field.state, facts, at: field.at };
}
