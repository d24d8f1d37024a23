import type { SheetDeclaration } from '../sheet';

export type FindingKey =
  | 'outcome'
  | 'level'
  | 'clause'
  | 'asks'
  | 'seen'
  | 'where'
  | 'tonnes'
  | 'todo'
  | 'waiver'
  | 'subject'
  | 'rule';

/** What the last check found, gravest first; the first row sums up. */
export const findingsSheet: SheetDeclaration<FindingKey> = {
  id: 'findings',
  tab: { 'zh-CN': '检查发现', 'en-US': 'Findings' },
  title: { 'zh-CN': '检查发现', 'en-US': 'Findings' },
  lead: {
    'zh-CN':
      '由检查命令整表更新，“豁免理由”由您填写并保留。点“位置”跳到对应的格；已满足的要求只在小结里计数。',
    'en-US':
      'Renewed whole by each check; reasons for a waiver are yours and are kept. “Where” leads to the cell; what is met is only counted.',
  },
  tableName: 'CN_Findings',
  columns: [
    {
      key: 'outcome',
      header: { 'zh-CN': '结果', 'en-US': 'Outcome' },
      kind: 'result',
      width: 12,
      help: { 'zh-CN': '不符合或无法判断', 'en-US': 'Failed or cannot tell' },
    },
    {
      key: 'level',
      header: { 'zh-CN': '程度', 'en-US': 'Level' },
      kind: 'result',
      width: 8,
      help: { 'zh-CN': '应、宜、可', 'en-US': 'shall, should, may' },
    },
    {
      key: 'clause',
      header: { 'zh-CN': '条款', 'en-US': 'Clause' },
      kind: 'result',
      width: 9,
      numberFormat: '@',
      help: { 'zh-CN': '标准的条款', 'en-US': 'Clause of the standard' },
    },
    {
      key: 'asks',
      header: { 'zh-CN': '要求', 'en-US': 'What is asked' },
      kind: 'result',
      width: 34,
      wrap: true,
      help: { 'zh-CN': '要求什么', 'en-US': 'What is asked' },
    },
    {
      key: 'seen',
      header: { 'zh-CN': '看到', 'en-US': 'What was seen' },
      kind: 'result',
      width: 40,
      wrap: true,
      help: { 'zh-CN': '表里看到什么', 'en-US': 'What the sheet says' },
    },
    {
      key: 'where',
      header: { 'zh-CN': '位置', 'en-US': 'Where' },
      kind: 'result',
      width: 16,
      help: { 'zh-CN': '所在的格', 'en-US': 'The cell' },
    },
    {
      key: 'tonnes',
      header: { 'zh-CN': '涉及吨数', 'en-US': 'Tonnes' },
      kind: 'result',
      width: 12,
      numberFormat: '#,##0.000',
      help: { 'zh-CN': '涉及的 tCO2e', 'en-US': 't CO2e that hang on it' },
    },
    {
      key: 'todo',
      header: { 'zh-CN': '怎么办', 'en-US': 'What to do' },
      kind: 'result',
      width: 40,
      wrap: true,
      help: { 'zh-CN': '怎样改正', 'en-US': 'How to put it right' },
    },
    {
      key: 'waiver',
      header: { 'zh-CN': '豁免理由', 'en-US': 'Reason for a waiver' },
      synonyms: ['豁免', '理由', 'waiver', 'waiver reason'],
      kind: 'text',
      width: 30,
      wrap: true,
      help: {
        'zh-CN': '写明为什么可以保留；结论不因此改变，评价中会列出',
        'en-US': 'Why it may stand; it changes no verdict, and the evaluation lists it',
      },
    },
    {
      key: 'subject',
      header: { 'zh-CN': '对象', 'en-US': 'About' },
      kind: 'result',
      width: 24,
      wrap: true,
      help: {
        'zh-CN': '记录的编号，或年份、场所、排放源、气体',
        'en-US': 'Number of the record, or year, site, source, gas',
      },
    },
    {
      key: 'rule',
      header: { 'zh-CN': '规则', 'en-US': 'Rule' },
      kind: 'result',
      width: 26,
      help: { 'zh-CN': '规则编号', 'en-US': 'Id of the rule' },
    },
  ],
  blankRows: 1,
  tabColor: '#A65A1F',
  print: 'landscape',
};
