import type { Words } from '../../domain/language';
import type { Report } from '../../domain/gwp';
import type { ColumnDeclaration, SheetDeclaration } from '../sheet';

type GwpImpactKey = 'year' | 'gas' | 'mass' | `gwp${Report}` | `tonnes${Report}` | 'now' | 'change';

const figures = '#,##0.000';

function result(
  key: GwpImpactKey,
  header: Words,
  help: Words,
  width: number,
  numberFormat?: string,
): ColumnDeclaration<GwpImpactKey> {
  return {
    key,
    header,
    kind: 'result',
    width,
    help,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function ofReport(report: Report): readonly ColumnDeclaration<GwpImpactKey>[] {
  return [
    result(
      `gwp${report}`,
      { 'zh-CN': `${report} GWP`, 'en-US': `GWP ${report}` },
      { 'zh-CN': '未收录时空着', 'en-US': 'Blank where it is not held' },
      12,
      'General',
    ),
    result(
      `tonnes${report}`,
      { 'zh-CN': `${report} tCO2e`, 'en-US': `tCO2e ${report}` },
      { 'zh-CN': '按该报告计算的排放量', 'en-US': 'Emissions under that report' },
      15,
      figures,
    ),
  ];
}

/** What other IPCC reports would make of the emissions: looked at before anything is changed (7.2.4.3). */
export const gwpImpactSheet: SheetDeclaration<GwpImpactKey> = {
  id: 'gwpImpact',
  tab: { 'zh-CN': 'GWP影响', 'en-US': 'GWP impact' },
  title: {
    'zh-CN': '改用其他评估报告的影响（7.2.4.3）',
    'en-US': 'Impact of other assessment reports (7.2.4.3)',
  },
  lead: {
    'zh-CN': '由“GWP影响”整表更新，不改动排放清单。不含边界内清除；AR6 为最新报告。',
    'en-US':
      'Renewed whole by “GWP impact”; the inventory is left alone. Without removals; AR6 is the newest report.',
  },
  tableName: 'CN_GwpImpact',
  columns: [
    result(
      'year',
      { 'zh-CN': '年份', 'en-US': 'Year' },
      { 'zh-CN': '排放年份', 'en-US': 'Year of the emissions' },
      8,
      '0',
    ),
    result(
      'gas',
      { 'zh-CN': '气体', 'en-US': 'Gas' },
      { 'zh-CN': '气体或合计', 'en-US': 'Gas, or the total' },
      30,
    ),
    result(
      'mass',
      { 'zh-CN': '气体质量(t)', 'en-US': 'Gas (t)' },
      { 'zh-CN': '活动数据×因子', 'en-US': 'Activity × factor' },
      15,
      figures,
    ),
    ...ofReport('SAR'),
    ...ofReport('AR4'),
    ...ofReport('AR5'),
    ...ofReport('AR6'),
    result(
      'now',
      { 'zh-CN': '现有(tCO2e)', 'en-US': 'Now (tCO2e)' },
      { 'zh-CN': '排放清单现在的数', 'en-US': 'As the inventory has it now' },
      15,
      figures,
    ),
    result(
      'change',
      { 'zh-CN': 'AR6 与现有之差', 'en-US': 'AR6 less now' },
      { 'zh-CN': '改用 AR6 后增减的 tCO2e', 'en-US': 't CO2e more, or less, under AR6' },
      16,
      '+#,##0.000;-#,##0.000;0.000',
    ),
  ],
  blankRows: 1,
  tabColor: '#6B4E90',
  print: 'landscape',
};
