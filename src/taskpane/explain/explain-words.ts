export const explainWords = {
  intro: {
    'zh-CN': '选中含有 CN 函数的单元格，这里说明它是怎样算出来的。',
    'en-US': 'Select a cell with a CN function, and this page shows how its number comes about.',
  },
  noneTitle: { 'zh-CN': '这个单元格里没有 CN 函数', 'en-US': 'No CN function in this cell' },
  none: {
    'zh-CN': '请在表格中选中一个公式以 =CN. 开头或含有 CN 函数的单元格；也可以先用函数向导写入一个。',
    'en-US':
      'Select a cell whose formula has a CN function in it, or put one in with the function wizard first.',
  },
  toWizard: { 'zh-CN': '打开函数向导', 'en-US': 'Open the function wizard' },
  readAgain: { 'zh-CN': '重新读取所选单元格', 'en-US': 'Read the selected cell again' },
  reading: { 'zh-CN': '正在读取…', 'en-US': 'Reading…' },
  formula: { 'zh-CN': '公式', 'en-US': 'Formula' },
  filled: { 'zh-CN': '代入数值', 'en-US': 'With its numbers' },
  shown: { 'zh-CN': '单元格显示', 'en-US': 'The cell shows' },
  exact: { 'zh-CN': '完整数值', 'en-US': 'In full' },
  differs: {
    'zh-CN': '与重新计算的结果不同。可能是单元格还没有重算（按 F9），或工作簿用旧版本的数值算过。',
    'en-US':
      'This differs from the value computed anew. The cell may not be recalculated yet (press F9), or was computed with older numbers.',
  },
  computed: { 'zh-CN': '重新计算', 'en-US': 'Computed anew' },
  inputs: { 'zh-CN': '输入', 'en-US': 'What goes in' },
  working: { 'zh-CN': '算式', 'en-US': 'Working' },
  answer: { 'zh-CN': '得出', 'en-US': 'What comes out' },
  clause: { 'zh-CN': '条款', 'en-US': 'Clause' },
  source: { 'zh-CN': '出处', 'en-US': 'Source' },
  blank: { 'zh-CN': '（空）', 'en-US': '(blank)' },
  unknown: { 'zh-CN': '由 Excel 计算', 'en-US': 'computed by Excel' },
  cells: { 'zh-CN': '个单元格', 'en-US': 'cells' },
  notRead: {
    'zh-CN': '这个公式含有 CN 函数以外的运算，不能整体代入；下面的数值取自单元格。',
    'en-US':
      'This formula has more in it than CN functions and arithmetic, so it cannot be filled in as a whole; the value below is the cell’s own.',
  },
} as const;
