import type { Words } from '../../src/domain/language';

/** What the workbench itself says; the add-in's words are the add-in's own. */
export const words = {
  title: { 'zh-CN': '碳中和工作台', 'en-US': 'Carbon Neutrality Workbench' },
  file: { 'zh-CN': '文件', 'en-US': 'File' },
  tryOut: { 'zh-CN': '试验', 'en-US': 'Try' },
  book: { 'zh-CN': '工作簿', 'en-US': 'Workbook' },
  samples: { 'zh-CN': '样例', 'en-US': 'Samples' },
  newBook: { 'zh-CN': '新建', 'en-US': 'New' },
  newBookTip: { 'zh-CN': '打开一个空白工作簿', 'en-US': 'Open an empty workbook' },
  open: { 'zh-CN': '打开', 'en-US': 'Open' },
  openTip: {
    'zh-CN': '打开本机的 .xlsx 文件，也可以把文件拖到页面上。文件只在浏览器里读取，不会上传',
    'en-US':
      'Open an .xlsx file of yours, or drop one on the page. It is read in the browser and goes nowhere',
  },
  save: { 'zh-CN': '保存', 'en-US': 'Save' },
  saveTip: { 'zh-CN': '下载为 .xlsx 文件', 'en-US': 'Download as an .xlsx file' },
  energySample: { 'zh-CN': '能源台账', 'en-US': 'Energy ledger' },
  energySampleTip: {
    'zh-CN': '一家工厂 2025 年的能源台账，在旁边输入 CN 函数试试',
    'en-US': 'A factory’s energy ledger of 2025; type CN functions beside it',
  },
  offsetSample: { 'zh-CN': '抵消台账', 'en-US': 'Offset ledger' },
  offsetSampleTip: {
    'zh-CN': '财务部门登记的九条抵消记录，日期写法各异',
    'en-US': 'Nine offset records as finance keeps them, dates written in every way',
  },
  obstacles: { 'zh-CN': '遇到的障碍', 'en-US': 'What gets in the way' },
  obstacleNone: { 'zh-CN': '无', 'en-US': 'Nothing' },
  obstacleProtected: { 'zh-CN': '工作表受保护', 'en-US': 'Sheet protected' },
  obstacleEditing: { 'zh-CN': '单元格编辑中', 'en-US': 'Cell in edit' },
  obstacleReadOnly: { 'zh-CN': '只读', 'en-US': 'Read-only' },
  obstacleStructure: { 'zh-CN': '结构锁定', 'en-US': 'Structure locked' },
  obstacleTip: {
    'zh-CN': '让工作簿处于这种状态，看看加载项怎么说',
    'en-US': 'Put the workbook into this state and see what the add-in says',
  },
  chart: { 'zh-CN': '图表：{0}', 'en-US': 'Chart: {0}' },
  chartNotDrawn: {
    'zh-CN': '这里有一张图表（{0}）；工作台不画这种图表，保存的文件里有它',
    'en-US': 'A chart stands here ({0}). The workbench does not draw this kind; the saved file has it',
  },
  blanks: { 'zh-CN': '空单元格作为', 'en-US': 'Blank cell arrives as' },
  blanksTip: {
    'zh-CN': '空白单元格作为函数参数时，桌面版 Excel 传 0，网页版传 null',
    'en-US':
      'As an argument of a function, desktop Excel hands over 0 for a blank cell, Excel on the web null',
  },
  platform: { 'zh-CN': 'Excel 版本', 'en-US': 'Excel version' },
  platformTip: {
    'zh-CN': '按这一版 Excel 的接口集合回答加载项',
    'en-US': 'Answer the add-in with the API sets of this Excel',
  },
  behaviour: { 'zh-CN': '表现', 'en-US': 'Behaviour' },
  nameBox: { 'zh-CN': '名称框', 'en-US': 'Name box' },
  activeCell: { 'zh-CN': '活动单元格', 'en-US': 'Active cell' },
  formulaBar: { 'zh-CN': '编辑栏', 'en-US': 'Formula bar' },
  cellEditor: { 'zh-CN': '单元格编辑', 'en-US': 'Cell editor' },
  grid: { 'zh-CN': '工作表', 'en-US': 'Worksheet' },
  sheets: { 'zh-CN': '工作表标签', 'en-US': 'Sheet tabs' },
  addSheet: { 'zh-CN': '新工作表', 'en-US': 'New sheet' },
  pane: { 'zh-CN': '碳中和助手', 'en-US': 'Carbon Neutrality' },
  closePane: { 'zh-CN': '关闭窗格', 'en-US': 'Close the pane' },
  language: { 'zh-CN': '语言', 'en-US': 'Language' },
  ribbon: { 'zh-CN': '功能区', 'en-US': 'Ribbon' },
  working: { 'zh-CN': '加载项正在处理“{0}”…', 'en-US': 'The add-in is working on “{0}”…' },
  opening: { 'zh-CN': '正在打开 {0}…', 'en-US': 'Opening {0}…' },
  ready: { 'zh-CN': '就绪', 'en-US': 'Ready' },
  starting: { 'zh-CN': '正在启动加载项…', 'en-US': 'Starting the add-in…' },
  syncs: { 'zh-CN': '同步 {0} 次', 'en-US': '{0} syncs' },
  bytes: { 'zh-CN': '请求 {0}', 'en-US': '{0} sent' },
  lastCommand: { 'zh-CN': '上次命令：{0}，{1} ms', 'en-US': 'Last command: {0}, {1} ms' },
  refusedEntry: {
    'zh-CN': '这一输入有误，Excel 不接受：请检查公式的括号、逗号和引号。单元格没有改变。',
    'en-US':
      'Excel does not take this entry: check the formula’s brackets, commas and quotes. The cell is unchanged.',
  },
  refusedLocked: {
    'zh-CN': '单元格受保护，或工作簿为只读、结构已锁定。没有任何改变。可在“试验”选项卡中解除。',
    'en-US':
      'The cells are protected, or the workbook is read-only or its structure locked. Nothing was changed. The Try tab lifts this.',
  },
  notInList: {
    'zh-CN': '“{0}”不在 {1} 的列表里，没有写入。可以填：{2}。',
    'en-US': '“{0}” is not in the list of {1} and was not entered. It takes: {2}.',
  },
  keptOutsideList: {
    'zh-CN': '“{0}”不在 {1} 的列表里，已按您的输入写入。列表中有：{2}。',
    'en-US': '“{0}” is not in the list of {1}; it was entered all the same. The list has: {2}.',
  },
  noPlace: {
    'zh-CN': '链接所指的“{0}”不在这个工作簿里，或所在的工作表已隐藏。',
    'en-US': 'The link leads to {0}, which is not in this workbook or on a hidden sheet.',
  },
  goTo: { 'zh-CN': '点击转到 {0}', 'en-US': 'Click to go to {0}' },
  chooseFromList: { 'zh-CN': '从列表中选择（Alt+↓）', 'en-US': 'Choose from the list (Alt+↓)' },
  waitingForEdit: {
    'zh-CN': '有单元格正在编辑：“{0}”等待编辑结束，最多等 20 秒…',
    'en-US': 'A cell is in edit: “{0}” waits for it to end, 20 seconds at most…',
  },
  noAddIn: { 'zh-CN': '加载项没有启动：{0}', 'en-US': 'The add-in did not start: {0}' },
  unreadable: { 'zh-CN': '无法打开 {0}：{1}', 'en-US': '{0} could not be opened: {1}' },
  unsaved: { 'zh-CN': '无法保存：{0}', 'en-US': 'Could not be saved: {0}' },
  copyName: { 'zh-CN': '副本-{0}', 'en-US': 'Copy of {0}' },
  newBookHanded: {
    'zh-CN': '加载项打开了一个新工作簿。Excel 会在新窗口显示它；这里已作为文件下载：{0}',
    'en-US':
      'The add-in opened a new workbook. Excel shows it in a window of its own; here it was downloaded as a file: {0}',
  },
  noManifest: { 'zh-CN': '无法读取加载项清单：{0}', 'en-US': 'The add-in’s manifest could not be read: {0}' },
  dismiss: { 'zh-CN': '知道了', 'en-US': 'Dismiss' },
  dropHere: { 'zh-CN': '松开鼠标即可打开 .xlsx 文件', 'en-US': 'Drop to open the .xlsx file' },
  selection: { 'zh-CN': '选中 {0}', 'en-US': '{0} selected' },
} satisfies Readonly<Record<string, Words>>;

/** The sentence with `{0}`, `{1}` … filled in. */
export function filled(sentence: string, ...parts: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index: string) => String(parts[Number(index)] ?? ''));
}
