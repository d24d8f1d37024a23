import type { Words } from '../../domain/language';

export const targetsWords = {
  intro: {
    'zh-CN': '填写基准值和年均下降率，比较复合（式 A.1，逐年递减）与线性（每年减去基准的同一份额）两种路径。',
    'en-US':
      'Enter a base and a yearly reduction and compare the two paths: compound (formula A.1, year on year) and linear (the same share of the base each year).',
  },
  base: { 'zh-CN': '基准值', 'en-US': 'Base value' },
  baseHint: {
    'zh-CN': '基准年的排放量或强度，如 12,000',
    'en-US': 'Emissions or intensity of the base year, e.g. 12,000',
  },
  rate: { 'zh-CN': '年均下降率', 'en-US': 'Yearly reduction' },
  rateHint: {
    'zh-CN': '如 4.2%。A.2.4.2 对范围1和2的要求是不低于 4.2%',
    'en-US': 'e.g. 4.2%. A.2.4.2 asks at least 4.2 % of scopes 1 and 2',
  },
  baseYear: { 'zh-CN': '基准年', 'en-US': 'Base year' },
  targetYear: { 'zh-CN': '目标年', 'en-US': 'Target year' },
  chart: { 'zh-CN': '两种路径', 'en-US': 'Both paths' },
  chartText: (compound: string, linear: string, year: number): Words => ({
    'zh-CN': `折线图：到 ${year} 年，复合路径降至 ${compound}，线性路径降至 ${linear}。各年数值见下表。`,
    'en-US': `Line chart: by ${year} the compound path comes to ${compound}, the linear one to ${linear}. The table below has every year.`,
  }),
  year: { 'zh-CN': '年份', 'en-US': 'Year' },
  compound: { 'zh-CN': '复合', 'en-US': 'Compound' },
  linear: { 'zh-CN': '线性', 'en-US': 'Linear' },
  compoundPath: { 'zh-CN': '复合（式 A.1）', 'en-US': 'Compound (A.1)' },
  linearPath: { 'zh-CN': '线性（A.2.4.2）', 'en-US': 'Linear (A.2.4.2)' },
  overall: { 'zh-CN': '总下降率', 'en-US': 'Overall reduction' },
  write: { 'zh-CN': '从所选单元格起写入', 'en-US': 'Write from the selected cell on' },
  writes: {
    'zh-CN': '写入四项条件和逐年的两列公式；改动条件，公式随之重算。',
    'en-US':
      'Writes the four terms and, year by year, both paths as formulas that follow when you change a term.',
  },
  emptyTitle: { 'zh-CN': '填写四项后显示路径', 'en-US': 'The paths show once the four fields are filled in' },
} as const;
