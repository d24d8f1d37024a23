import type { Words } from '../domain/language';
import type { ColumnFact } from './column-names';
import type { Fact } from './rule';

/** What a cell accepts, by the kind of thing it holds. */
export const acceptedForms = {
  day: { 'zh-CN': '日期，例如 2026-06-30（年在前）', 'en-US': 'a date, year first, e.g. 2026-06-30' },
  year: { 'zh-CN': '四位年份，例如 2025', 'en-US': 'a year in four digits, e.g. 2025' },
  count: { 'zh-CN': '大于 0 的整数', 'en-US': 'a whole number above 0' },
  number: { 'zh-CN': '不小于 0 的数字，不带单位', 'en-US': 'a number of 0 or more, without a unit' },
  share: {
    'zh-CN': '0 到 100% 之间的百分数，例如 4.2%',
    'en-US': 'a percentage between 0 and 100 %, e.g. 4.2%',
  },
  yesNo: { 'zh-CN': '“是”或“否”', 'en-US': '“yes” or “no”' },
  listed: { 'zh-CN': '下拉列表中的一项', 'en-US': 'one of the list' },
  scopes: { 'zh-CN': '范围，例如“范围2”或“范围1、2”', 'en-US': 'scopes, e.g. “scope 2” or “scope 1, 2”' },
  lineScope: { 'zh-CN': '范围1、范围2、范围3之一', 'en-US': 'one of scope 1, scope 2, scope 3' },
  serials: {
    'zh-CN': '同一前缀、由小到大的起止序列号，多段用分号隔开',
    'en-US':
      'a first and a last serial with the same beginning, in rising order; several ranges with semicolons between',
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
} as const satisfies Record<string, Words>;
export type AcceptedForm = keyof typeof acceptedForms;

/** What each column or item accepts where it is more than text. */
const formOf: Readonly<Partial<Record<ColumnFact, AcceptedForm>>> = {
  'organization.declarationDay': 'day',
  'organization.evaluatorKind': 'listed',
  'organization.keyEmitter': 'yesNo',
  'organization.neutralityType': 'neutralityType',
  'organization.planDay': 'day',
  'organization.reportingYear': 'year',
  'organization.report': 'listed',
  'organization.fuelSet': 'listed',
  'organization.comparison': 'listed',
  'organization.creditAge': 'listed',
  'preparation.body': 'yesNo',
  'preparation.procedures': 'yesNo',
  'preparation.planKept': 'yesNo',
  'preparation.publishedOn': 'day',
  'base.firstYear': 'year',
  'base.lastYear': 'year',
  'base.method': 'listed',
  'base.latestYears': 'count',
  'base.value': 'number',
  'base.adjusted': 'yesNo',
  'targets.scopes': 'scopes',
  'targets.kind': 'listed',
  'targets.basis': 'listed',
  'targets.baseYear': 'year',
  'targets.baseValue': 'number',
  'targets.targetYear': 'year',
  'targets.annualRate': 'share',
  'targets.path': 'listed',
  'targets.overallRate': 'share',
  'targets.requiredRate': 'share',
  'targets.requiredSince': 'day',
  'targets.setOn': 'day',
  'targets.coverage': 'share',
  'targets.actualValue': 'number',
  'measures.category': 'listed',
  'measures.startsOn': 'day',
  'measures.endsOn': 'day',
  'measures.funds': 'number',
  'measures.evaluatedOn': 'day',
  'measures.reducedTonnes': 'number',
  'inventory.year': 'year',
  'inventory.scope': 'lineScope',
  'inventory.category': 'listed',
  'inventory.activity': 'number',
  'inventory.factor': 'number',
  'inventory.gwp': 'number',
  'inventory.tonnes': 'number',
  'factors.value': 'number',
  'factors.lockedOn': 'day',
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
};

/** The form that a column takes; text where it takes anything. */
export function formOfColumn(column: ColumnFact): AcceptedForm {
  return formOf[column] ?? 'text';
}

const formsByName: ReadonlyMap<Fact | undefined, AcceptedForm> = new Map(Object.entries(formOf));

/** What the column of a fact accepts, in words. */
export function acceptedBy(column: Fact | undefined): Words {
  return acceptedForms[formsByName.get(column) ?? 'text'];
}
