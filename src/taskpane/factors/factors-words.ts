import type { SubjectKind } from '../../domain/held-subject';
import type { Words } from '../../domain/language';

export const kindWords: Readonly<Record<SubjectKind, Words>> = {
  gwp: { 'zh-CN': '增温潜势 GWP100', 'en-US': 'GWP100' },
  electricity: { 'zh-CN': '电力因子', 'en-US': 'Electricity' },
  fuel: { 'zh-CN': '燃料因子', 'en-US': 'Fuel' },
  heat: { 'zh-CN': '热力因子', 'en-US': 'Heat' },
  density: { 'zh-CN': '密度', 'en-US': 'Density' },
  nonCo2: { 'zh-CN': '非二氧化碳缺省值', 'en-US': 'Non-CO2 default' },
  limit: { 'zh-CN': '标准中的限值', 'en-US': 'Limit of the standard' },
  table: { 'zh-CN': '表和方法学', 'en-US': 'Table or methodology' },
};

export const factorsWords = {
  intro: {
    'zh-CN': '每个数值都附有出处。可用中文、英文、分子式或制冷剂编号查找，也可带上年份或报告。',
    'en-US':
      'Every number comes with its source. Search in Chinese or English, by formula or refrigerant number, with a year or report if you like.',
  },
  search: { 'zh-CN': '查找数值', 'en-US': 'Search the numbers' },
  example: { 'zh-CN': '如 甲烷 AR5、广东 2023', 'en-US': 'e.g. methane AR5, Guangdong 2023' },
  kind: { 'zh-CN': '类别', 'en-US': 'Kind' },
  allKinds: { 'zh-CN': '全部类别', 'en-US': 'All kinds' },
  found: (count: number): Words => ({
    'zh-CN': `${count} 项`,
    'en-US': count === 1 ? '1 entry' : `${count} entries`,
  }),
  nothing: (text: string): Words => ({
    'zh-CN': `没有找到“${text}”。`,
    'en-US': `Nothing is held for “${text}”.`,
  }),
  like: { 'zh-CN': '是否要找：', 'en-US': 'Did you mean: ' },
  own: {
    'zh-CN': '没有收录的因子可在“排放因子”工作表登记，并写明来源。',
    'en-US': 'A factor that is not held can be entered on the factors sheet, with its source.',
  },
  more: (count: number): Words => ({
    'zh-CN': `再显示一些（还有 ${count} 项）`,
    'en-US': `Show more (${count} left)`,
  }),
  overdue: { 'zh-CN': '已过复核期限', 'en-US': 'Past its review day' },
  overdueOnly: (count: number): Words => ({
    'zh-CN': `只看已过复核期限的（${count}）`,
    'en-US': `Only those past their review day (${count})`,
  }),
  edition: { 'zh-CN': '版次', 'en-US': 'Edition' },
  value: { 'zh-CN': '数值', 'en-US': 'Value' },
  values: { 'zh-CN': '各版次的数值', 'en-US': 'Values by edition' },
  notIn: (edition: string): Words => ({
    'zh-CN': `设置中选的是 ${edition}，其中没有这一项。`,
    'en-US': `${edition}, chosen in the settings, has no value for this.`,
  }),
  noNumber: { 'zh-CN': '没有数值', 'en-US': 'no number' },
  chosen: { 'zh-CN': '查看出处', 'en-US': 'Show its source' },
  also: { 'zh-CN': '也写作', 'en-US': 'Also written' },
  made: { 'zh-CN': '计算', 'en-US': 'Computed as' },
  exact: { 'zh-CN': '完整数值', 'en-US': 'In full' },
  passport: { 'zh-CN': '出处', 'en-US': 'Source' },
  document: { 'zh-CN': '文件', 'en-US': 'Document' },
  locator: { 'zh-CN': '位置', 'en-US': 'Where in it' },
  checked: { 'zh-CN': '核对', 'en-US': 'How it was checked' },
  reviewBy: { 'zh-CN': '复核期限', 'en-US': 'Review by' },
  insert: { 'zh-CN': '写入所选单元格', 'en-US': 'Insert at the selected cell' },
  formula: { 'zh-CN': '公式', 'en-US': 'Formula' },
} as const;
