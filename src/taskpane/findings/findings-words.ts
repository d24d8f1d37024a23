import type { Words } from '../../domain/language';
import type { Grouping } from '../../rules/finding-query';

export const groupingWords: Readonly<Record<Grouping, Words>> = {
  clause: { 'zh-CN': '按条款', 'en-US': 'By clause' },
  sheet: { 'zh-CN': '按工作表', 'en-US': 'By sheet' },
  outcome: { 'zh-CN': '按结果', 'en-US': 'By outcome' },
};

export const findingsWords = {
  emptyTitle: { 'zh-CN': '还没有检查过', 'en-US': 'Nothing has been checked yet' },
  empty: {
    'zh-CN':
      '检查会逐条对照标准，每条结果都写明条款、单元格、看到了什么、应当怎样。检查不会改动您填写的内容。',
    'en-US':
      'A check goes through the standard requirement by requirement. Every finding names its clause, its cell, what was seen and what to do. What you entered is left as it is.',
  },
  goToWorkflow: { 'zh-CN': '去“流程”页检查', 'en-US': 'Check from the workflow' },
  search: { 'zh-CN': '在结果中查找', 'en-US': 'Search the findings' },
  show: { 'zh-CN': '显示', 'en-US': 'Show' },
  open: { 'zh-CN': '待处理', 'en-US': 'To settle' },
  all: { 'zh-CN': '全部', 'en-US': 'All' },
  group: { 'zh-CN': '分组', 'en-US': 'Group' },
  noSheet: { 'zh-CN': '不在工作表上', 'en-US': 'On no sheet' },
  clause: { 'zh-CN': '条款', 'en-US': 'Clause' },
  advice: { 'zh-CN': '建议', 'en-US': 'Advice' },
  asks: { 'zh-CN': '要求', 'en-US': 'Asked' },
  seen: { 'zh-CN': '看到', 'en-US': 'Seen' },
  todo: { 'zh-CN': '处理', 'en-US': 'To do' },
  reading: { 'zh-CN': '理解', 'en-US': 'How we read it' },
  tonnes: { 'zh-CN': '涉及', 'en-US': 'At stake' },
  goTo: { 'zh-CN': '转到单元格', 'en-US': 'Go to cell' },
  nothingOpen: { 'zh-CN': '没有待处理的结果。', 'en-US': 'Nothing is left to settle.' },
  nothingFound: { 'zh-CN': '没有符合条件的结果。', 'en-US': 'No finding is like that.' },
  subject: { 'zh-CN': '对象', 'en-US': 'About' },
  waived: { 'zh-CN': '已豁免', 'en-US': 'Waived' },
  waiver: { 'zh-CN': '豁免理由', 'en-US': 'Reason for a waiver' },
  waiverHint: {
    'zh-CN': '写明为什么保留现状，例如与核查机构的约定；留空则撤销。',
    'en-US': 'Why it may stay as it is, e.g. what was agreed with the verifier; blank takes it back.',
  },
  waive: { 'zh-CN': '写入理由', 'en-US': 'Write the reason' },
  isNew: { 'zh-CN': '新', 'en-US': 'New' },
  since: (added: number, settled: number): Words => ({
    'zh-CN': `与上次检查相比：新增 ${added} 条，已解决 ${settled} 条。`,
    'en-US': `Since the last check: ${added} new, ${settled} settled.`,
  }),
  stake: (tonnes: string): Words => ({
    'zh-CN': `待处理的结果共涉及 ${tonnes} tCO2e。`,
    'en-US': `${tonnes} tCO2e hang on what is to settle.`,
  }),
} as const;
