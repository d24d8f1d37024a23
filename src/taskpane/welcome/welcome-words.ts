import type { WorkbookKind } from '../../commands/look-at-workbook';
import type { Words } from '../../domain/language';

export const kindSaid: Readonly<Record<WorkbookKind, { readonly title: Words; readonly body: Words }>> = {
  empty: {
    title: { 'zh-CN': '这个工作簿是空的', 'en-US': 'This workbook is empty' },
    body: {
      'zh-CN': '先建立工作簿：加入组织信息、排放清单、抵消台账等工作表，再从“组织信息”填起。',
      'en-US':
        'Build the workbook first: it adds the sheets for organization, inventory, offsets and the rest. Begin with “Organization”.',
    },
  },
  foreign: {
    title: { 'zh-CN': '这里有您自己的工作表', 'en-US': 'This workbook has sheets of your own' },
    body: {
      'zh-CN':
        '它们不会被改动。先看看您的抵消台账、能源台账会怎样并入，再建立工作簿、并入并检查；也可以不建表，直接在自己的表中使用 CN 函数。',
      'en-US':
        'They are left as they are. See first how your offset and energy ledgers would be adopted, then build the workbook, adopt and check them; or use CN functions right in your own sheets.',
    },
  },
  older: {
    title: { 'zh-CN': '工作簿来自旧版本', 'en-US': 'This workbook is of an older version' },
    body: {
      'zh-CN':
        '可以补上本版本新增的表、列、项目和下拉选项。已填写的内容不会改动，执行后会逐项列出添加了什么。',
      'en-US':
        'The sheets, columns, items and choices of this version can be added. What was entered stays, and everything that was added is listed.',
    },
  },
  ours: {
    title: { 'zh-CN': '工作簿已经建好', 'en-US': 'The workbook is built' },
    body: {
      'zh-CN': '填写各工作表后，在“流程”页检查并写出评价。',
      'en-US': 'Fill in the sheets, then check and evaluate from the workflow.',
    },
  },
  newer: {
    title: { 'zh-CN': '工作簿来自更新的版本', 'en-US': 'This workbook is of a newer version' },
    body: {
      'zh-CN': '其中有本版本不认识的表，它们不会被改动，也不会被检查。请更新加载项，以免漏查。',
      'en-US':
        'It has tables that this version does not know. They are left alone and not checked: update the add-in so that nothing is missed.',
    },
  },
};

export const welcomeWords = {
  intro: {
    'zh-CN':
      '按《组织碳中和实施指南》帮助组织核算排放、检查抵消、得出结论，并把评价写回工作簿。数据不会离开这台电脑。',
    'en-US':
      'Carries an organization through the Shenzhen guideline 组织碳中和实施指南: accounts, checks offsets, reaches the verdict and writes the evaluation into the workbook. No data leaves this computer.',
  },
  looking: { 'zh-CN': '正在查看工作簿…', 'en-US': 'Looking at the workbook…' },
  toWorkflow: { 'zh-CN': '打开流程', 'en-US': 'Open the workflow' },
  toExample: { 'zh-CN': '用示例试一试', 'en-US': 'Try it with an example' },
  exampleBody: {
    'zh-CN': '填好一个虚构组织的全部工作表，可以直接检查、评价。',
    'en-US': 'Fills all sheets for an invented organization, ready to be checked and evaluated.',
  },
  toPreview: { 'zh-CN': '看看我的台账怎样并入', 'en-US': 'See how my own ledgers would be adopted' },
  previewBody: {
    'zh-CN': '写一张预览表：每一列对应到哪里，哪些值带不过来。台账本身不改动。',
    'en-US':
      'Writes a preview sheet: where each column goes, and which values do not carry over. Your ledgers stay as they are.',
  },
  ways: { 'zh-CN': '还可以这样开始', 'en-US': 'Other ways to begin' },
  toFunctions: { 'zh-CN': '用一个函数算一个数', 'en-US': 'Compute one number with a function' },
  functionsBody: {
    'zh-CN': '试试示例：=CN.GWP("R-410A")，结果 2255.5。',
    'en-US': 'Try the example: =CN.GWP("R-410A") gives 2255.5.',
  },
  tryIt: { 'zh-CN': '把示例写入所选单元格', 'en-US': 'Put the example into the selected cell' },
  toFactors: { 'zh-CN': '查一个因子和它的出处', 'en-US': 'Look up a factor and its source' },
  toTargets: { 'zh-CN': '比较两种减排路径', 'en-US': 'Compare two reduction paths' },
} as const;
