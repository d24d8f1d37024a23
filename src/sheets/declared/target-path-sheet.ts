import type { SheetDeclaration } from '../sheet';

export type TargetPathKey = 'target' | 'year' | 'allowed' | 'actual' | 'room';

/** Zeros stay blank: a year without emissions in the summary is none that was zero. */
const valueFormat = '#,##0.000###;-#,##0.000###;';

/** What one target allows year by year, against what was emitted. */
export const targetPathSheet: SheetDeclaration<TargetPathKey> = {
  id: 'targetPath',
  tab: { 'zh-CN': '目标进展', 'en-US': 'Target path' },
  title: { 'zh-CN': '目标路径与实际排放', 'en-US': 'Target path against actual emissions' },
  lead: {
    'zh-CN': '默认显示第一个目标；要看其他目标，在第一行改写其名称。强度目标的实际值请自行填写。',
    'en-US':
      'Shows the first target; for another, write its name in the first row. Enter the actual values of an intensity yourself.',
  },
  tableName: 'CN_TargetPath',
  columns: [
    {
      key: 'target',
      header: { 'zh-CN': '目标名称', 'en-US': 'Target' },
      kind: 'formula',
      width: 26,
      wrap: true,
      help: { 'zh-CN': '第一行可改写', 'en-US': 'The first row may be written over' },
    },
    {
      key: 'year',
      header: { 'zh-CN': '年份', 'en-US': 'Year' },
      kind: 'formula',
      numberFormat: '0',
      width: 10,
      help: {
        'zh-CN': '从基准年起；目标年之后按目标值',
        'en-US': 'From the base year; after the target year its value stays',
      },
    },
    {
      key: 'allowed',
      header: { 'zh-CN': '目标值', 'en-US': 'Target value' },
      kind: 'formula',
      numberFormat: valueFormat,
      width: 18,
      help: { 'zh-CN': '按式 (A.1) 或线性计算', 'en-US': 'By formula (A.1), or on a linear path' },
    },
    {
      key: 'actual',
      header: { 'zh-CN': '实际值', 'en-US': 'Actual value' },
      kind: 'formula',
      numberFormat: valueFormat,
      width: 18,
      help: {
        'zh-CN': '总量目标取自排放汇总，当年有未知的行时留空；强度目标自行填写',
        'en-US':
          'Of absolute targets from the summary, blank while lines of the year are unknown; enter those of intensities',
      },
    },
    {
      key: 'room',
      header: { 'zh-CN': '余量', 'en-US': 'Room left' },
      kind: 'formula',
      numberFormat: '#,##0.000###;-#,##0.000###;0',
      width: 18,
      help: {
        'zh-CN': '目标值减实际值；负数为超出',
        'en-US': 'Target less actual; negative where it is exceeded',
      },
    },
  ],
  blankRows: 11,
  tabColor: '#7A5C1E',
  print: 'portrait',
};
