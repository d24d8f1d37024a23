import type { FunctionId } from '../../functions/index';
import type { Words } from '../../domain/language';

/** The functions by what they are for, in the order of the standard's flow. */
export const functionGroups: readonly { readonly title: Words; readonly ids: readonly FunctionId[] }[] = [
  {
    title: { 'zh-CN': '查因子', 'en-US': 'Look up' },
    ids: ['GWP', 'GRID', 'FUEL', 'HEAT', 'GWP.SOURCE', 'GRID.SOURCE', 'FUEL.SOURCE', 'HEAT.SOURCE', 'METHOD'],
  },
  {
    title: { 'zh-CN': '算排放', 'en-US': 'Account' },
    ids: ['EMISSION', 'CO2E', 'CONVERT', 'TOTAL', 'INTENSITY'],
  },
  {
    title: { 'zh-CN': '基准与目标', 'en-US': 'Base and targets' },
    ids: [
      'BASELINE',
      'TARGETRATE',
      'ANNUALRATE',
      'TARGETVALUE',
      'TARGETPATH',
      'REDUCTION',
      'ATTAINED',
      'SCIENCE',
      'SCOPE3NEEDED',
    ],
  },
  {
    title: { 'zh-CN': '抵消与结论', 'en-US': 'Offsets and verdict' },
    ids: ['OFFSETCHECK', 'CERTIFICATE', 'VERDICT', 'MARGIN', 'RULESET'],
  },
];

export const functionsWords = {
  intro: {
    'zh-CN': '选一个函数，填写参数，结果随填随算，确认后写入所选单元格。',
    'en-US':
      'Choose a function and fill in its fields; the result follows as you type. Then insert the formula.',
  },
  search: { 'zh-CN': '查找函数', 'en-US': 'Search the functions' },
  nothing: { 'zh-CN': '没有这样的函数。', 'en-US': 'No function is like that.' },
  back: { 'zh-CN': '全部函数', 'en-US': 'All functions' },
  example: { 'zh-CN': '填入示例', 'en-US': 'Fill in the example' },
  entry: {
    'zh-CN': '直接填写数值或名称；以 = 开头则为单元格，如 =B4。',
    'en-US': 'Type a value or a name; what begins with = is a cell, e.g. =B4.',
  },
  fromSettings: { 'zh-CN': '已按设置预先填好。', 'en-US': 'Filled in from the settings.' },
  optional: (parameter: string): Words => ({
    'zh-CN': `${parameter}（可省略）`,
    'en-US': `${parameter} (may be left out)`,
  }),
  unreadable: {
    'zh-CN': '不能用在公式里；请检查括号、引号或逗号，如 =B4。',
    'en-US': 'This cannot stand in a formula; check brackets, quotes and commas, e.g. =B4.',
  },
  takeCell: (parameter: string): Words => ({
    'zh-CN': `取所选单元格：${parameter}`,
    'en-US': `Take the selected cell for ${parameter}`,
  }),
  result: { 'zh-CN': '结果', 'en-US': 'Result' },
  waiting: {
    'zh-CN': '填写必填的参数后，这里显示结果。',
    'en-US': 'The result shows here once the needed fields are filled in.',
  },
  unknown: {
    'zh-CN': '其中有引用读不到，或要由 Excel 计算；写入后由 Excel 给出结果。',
    'en-US': 'A reference cannot be read, or Excel must compute a part; the cell will show the result.',
  },
  empty: { 'zh-CN': '（空）', 'en-US': '(blank)' },
  spills: (rows: number, columns: number): Words => ({
    'zh-CN': `溢出 ${rows} 行 ${columns} 列`,
    'en-US': `spills over ${rows} ${rows === 1 ? 'row' : 'rows'} by ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  }),
  clause: { 'zh-CN': '条款', 'en-US': 'Clause' },
  formula: { 'zh-CN': '公式', 'en-US': 'Formula' },
  insert: { 'zh-CN': '写入所选单元格', 'en-US': 'Insert at the selected cell' },
} as const;
