import type { Words } from '../../domain/language';
import type { ColumnDeclaration, SheetDeclaration } from '../sheet';

export type SummaryKey =
  'year' | 'scope1' | 'scope2' | 'scope3' | 'unassigned' | 'gross' | 'removals' | 'net' | 'unknown';

const tonnesFormat = '#,##0.000';

const tonnes = (key: SummaryKey, header: Words, help: Words): ColumnDeclaration<SummaryKey> => ({
  key,
  header,
  kind: 'formula',
  numberFormat: tonnesFormat,
  width: 16,
  help,
});

/** The inventory by year and scope, in native formulas: it needs no add-in to be up to date. */
export const summarySheet: SheetDeclaration<SummaryKey> = {
  id: 'summary',
  tab: { 'zh-CN': '排放汇总', 'en-US': 'Summary' },
  title: { 'zh-CN': '排放汇总', 'en-US': 'Emissions by year and scope' },
  lead: {
    'zh-CN':
      'tCO2e，由排放清单用 Excel 自身的公式汇总，最近八年；“未归入范围”和“排放量未知的行”应为 0。是否碳中和以“评价”为准。',
    'en-US':
      'tCO2e, added up from the inventory by Excel’s own formulas, the latest eight years. Nothing should be without scope or unknown. The evaluation says whether neutrality is reached.',
  },
  tableName: 'CN_Summary',
  columns: [
    {
      key: 'year',
      header: { 'zh-CN': '年份', 'en-US': 'Year' },
      kind: 'formula',
      numberFormat: '0',
      width: 10,
      help: { 'zh-CN': '清单的最近八年', 'en-US': 'The latest eight years of the inventory' },
    },
    tonnes(
      'scope1',
      { 'zh-CN': '范围1', 'en-US': 'Scope 1' },
      { 'zh-CN': '不含清除量', 'en-US': 'Without removals' },
    ),
    tonnes(
      'scope2',
      { 'zh-CN': '范围2', 'en-US': 'Scope 2' },
      { 'zh-CN': '不含清除量', 'en-US': 'Without removals' },
    ),
    tonnes(
      'scope3',
      { 'zh-CN': '范围3', 'en-US': 'Scope 3' },
      { 'zh-CN': '不含清除量', 'en-US': 'Without removals' },
    ),
    tonnes(
      'unassigned',
      { 'zh-CN': '未归入范围', 'en-US': 'Without scope' },
      { 'zh-CN': '范围未填或不可读的行', 'en-US': 'Lines whose scope is blank or cannot be read' },
    ),
    tonnes(
      'gross',
      { 'zh-CN': '排放合计', 'en-US': 'Gross' },
      { 'zh-CN': '各行之和', 'en-US': 'Sum of the lines' },
    ),
    tonnes(
      'removals',
      { 'zh-CN': '边界内清除', 'en-US': 'Removals' },
      { 'zh-CN': '类别为边界内清除的行', 'en-US': 'Lines of removal inside the boundary' },
    ),
    tonnes(
      'net',
      { 'zh-CN': '净排放', 'en-US': 'Net' },
      { 'zh-CN': '合计减清除', 'en-US': 'Gross less removals' },
    ),
    {
      key: 'unknown',
      header: { 'zh-CN': '排放量未知的行', 'en-US': 'Lines unknown' },
      kind: 'formula',
      numberFormat: '0',
      width: 12,
      help: {
        'zh-CN': '没有排放量的行数，未计入前面各列',
        'en-US': 'Lines without tonnes, counted in none of the columns before',
      },
    },
  ],
  blankRows: 8,
  tabColor: '#2B5C8A',
  print: 'landscape',
};
