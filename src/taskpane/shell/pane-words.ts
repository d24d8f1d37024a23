import type { CommandId } from '../../commands/run-command';
import type { Words } from '../../domain/language';
import type { Outcome } from '../../rules/rule';

export const paneWords = {
  product: { 'zh-CN': '碳中和助手', 'en-US': 'Carbon Neutrality' },
  language: { 'zh-CN': '界面语言', 'en-US': 'Language' },
  pages: { 'zh-CN': '页面', 'en-US': 'Pages' },
  morePages: { 'zh-CN': '更多', 'en-US': 'More' },
  loading: { 'zh-CN': '正在载入…', 'en-US': 'Loading…' },
  seeFindings: { 'zh-CN': '查看结果', 'en-US': 'See findings' },
  steps: { 'zh-CN': '步骤', 'en-US': 'Steps' },
  writes: { 'zh-CN': '会写入：', 'en-US': 'Writes: ' },
  running: { 'zh-CN': '正在执行…', 'en-US': 'Working…' },
  done: { 'zh-CN': '已完成', 'en-US': 'Done' },
  notRun: { 'zh-CN': '本次尚未执行', 'en-US': 'Not run yet in this session' },
  stopped: { 'zh-CN': '未完成', 'en-US': 'Not finished' },
  cancel: { 'zh-CN': '取消', 'en-US': 'Cancel' },
  again: { 'zh-CN': '再试一次', 'en-US': 'Try again' },
  dismiss: { 'zh-CN': '关闭提示', 'en-US': 'Dismiss' },
  refusedTitle: { 'zh-CN': '没有执行', 'en-US': 'This could not be done' },
  unexpectedTitle: { 'zh-CN': '加载项出错', 'en-US': 'A fault in the add-in' },
  unansweredTitle: { 'zh-CN': 'Excel 没有回应', 'en-US': 'Excel does not answer' },
  findings: { 'zh-CN': '检查结果', 'en-US': 'Findings' },
  findingsShown: { 'zh-CN': '显示哪些结果', 'en-US': 'Which findings to show' },
  open: { 'zh-CN': '待处理', 'en-US': 'To settle' },
  all: { 'zh-CN': '全部', 'en-US': 'All' },
  nothingOpen: { 'zh-CN': '没有待处理的结果。', 'en-US': 'Nothing is left to settle.' },
  more: { 'zh-CN': '显示更多', 'en-US': 'Show more' },
  clause: { 'zh-CN': '条款', 'en-US': 'Clause' },
  advice: { 'zh-CN': '建议', 'en-US': 'Advice' },
  todo: { 'zh-CN': '处理：', 'en-US': 'To do: ' },
  goTo: { 'zh-CN': '转到单元格', 'en-US': 'Go to cell' },
} satisfies Record<string, Words>;

export const stepWords: Readonly<Record<CommandId, { button: Words; does: Words }>> = {
  buildWorkbook: {
    button: { 'zh-CN': '建立工作簿', 'en-US': 'Build workbook' },
    does: {
      'zh-CN': '加入标准所需的工作表和表格。已有的内容保持不变，重复执行结果相同。',
      'en-US':
        'Adds the sheets and tables the standard asks for. What is there stays; running it twice changes nothing more.',
    },
  },
  previewAdoption: {
    button: { 'zh-CN': '预览并入', 'en-US': 'Preview adoption' },
    does: {
      'zh-CN':
        '查看您自己的抵消台账、能源台账和组织信息怎样对应到本工作簿：每一列的对应，以及带不过来的每个值。',
      'en-US':
        'Shows how your own offset and energy ledgers and your organization’s particulars are mapped: the match of each column, and each value that does not carry over.',
    },
  },
  adoptList: {
    button: { 'zh-CN': '并入台账', 'en-US': 'Adopt lists' },
    does: {
      'zh-CN':
        '把您自己台账中的行接在抵消台账和排放清单之后，把您的组织信息填入空着的项目。原表不改动，同一行不会写入两次。',
      'en-US':
        'Puts the rows of your own ledgers behind those of Offsets and Inventory, and your organization’s particulars into blank entries. Your sheets stay as they are, and no row is written twice.',
    },
  },
  checkInventory: {
    button: { 'zh-CN': '检查清单', 'en-US': 'Check inventory' },
    does: {
      'zh-CN': '按 7.2 检查核算边界、排放清单和因子，给出条款、单元格和处理办法。',
      'en-US': 'Examines boundary, inventory and factors by 7.2, and names clause, cell and what to do.',
    },
  },
  lockFactors: {
    button: { 'zh-CN': '锁定因子', 'en-US': 'Lock factors' },
    does: {
      'zh-CN': '把每个排放源的因子连同来源和日期记入因子登记表（7.2.4.2）。已锁定的不改动。',
      'en-US':
        'Keeps the factor of each source with its origin and the day in the register (7.2.4.2). What is locked stays.',
    },
  },
  gwpImpact: {
    button: { 'zh-CN': 'GWP影响', 'en-US': 'GWP impact' },
    does: {
      'zh-CN': '列出改用其他 IPCC 评估报告后各气体排放量的变化，不改动排放清单。',
      'en-US': 'Shows how the emissions of each gas change under other IPCC reports; the inventory stays.',
    },
  },
  buildExample: {
    button: { 'zh-CN': '打开示例', 'en-US': 'Try the example' },
    does: {
      'zh-CN': '在空白工作簿中建好各表并填入一家虚构公司的数据，供试用。',
      'en-US':
        'Builds the sheets in an empty workbook and fills them with an invented company, to try everything on.',
    },
  },
  checkOffsets: {
    button: { 'zh-CN': '检查抵消', 'en-US': 'Check offsets' },
    does: {
      'zh-CN': '按 7.3 逐条检查碳信用、绿色电力证书和林业碳汇，给出条款、单元格和处理办法。',
      'en-US':
        'Examines every credit, green certificate and forestry sink by 7.3, and names clause, cell and what to do.',
    },
  },
  checkEverything: {
    button: { 'zh-CN': '全面检查', 'en-US': 'Check everything' },
    does: {
      'zh-CN': '按全部规则检查整个工作簿，在每一行旁写下结果，并列出待处理的各项。',
      'en-US':
        'Examines the whole workbook by every rule, writes the result beside each row, and lists what is to be settled.',
    },
  },
  writeEvaluation: {
    button: { 'zh-CN': '写入评价', 'en-US': 'Write evaluation' },
    does: {
      'zh-CN': '按 8.3 比较排放量与可计入的抵消量，写出结论。',
      'en-US': 'Compares emissions with the offsets that count, as 8.3 asks, and writes the verdict.',
    },
  },
  writeDeclaration: {
    button: { 'zh-CN': '写入声明', 'en-US': 'Write declaration' },
    does: {
      'zh-CN': '按第 9 章写出碳中和声明；未实现或无法判定时写成不得发布的草稿。',
      'en-US':
        'Writes the declaration of clause 9; while neutrality is not achieved or cannot be determined, as a draft that is not to be published.',
    },
  },
  healFormulas: {
    button: { 'zh-CN': '修复公式', 'en-US': 'Heal formulas' },
    does: {
      'zh-CN': '修复在没有加载项的电脑上失效的 CN 公式（_xldudf_…、#NAME?、多余的 @）。其他公式不改动。',
      'en-US':
        'Mends CN formulas that broke on a computer without the add-in (_xldudf_…, #NAME?, a stray @). Other formulas stay.',
    },
  },
  migrateWorkbook: {
    button: { 'zh-CN': '补到本版本', 'en-US': 'Bring up to date' },
    does: {
      'zh-CN': '添加旧版工作簿缺少的表、列、项目和下拉选项，已填写的内容不改动。',
      'en-US':
        'Adds the sheets, columns, items and choices that an older workbook lacks; what was entered stays.',
    },
  },
  freezeForSending: {
    button: { 'zh-CN': '固定以便发送', 'en-US': 'Freeze for sending' },
    does: {
      'zh-CN': '另开一份副本：CN 公式变为数值并附原公式清单，收件人不装加载项也能阅读。',
      'en-US':
        'Opens a copy with CN formulas as values and a list of what they were, for people without the add-in.',
    },
  },
};

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  failed: { 'zh-CN': '不符合', 'en-US': 'Failed' },
  cannotTell: { 'zh-CN': '无法判断', 'en-US': 'Cannot tell' },
  passed: { 'zh-CN': '符合', 'en-US': 'Passed' },
  notApplicable: { 'zh-CN': '不适用', 'en-US': 'Not applicable' },
};

/** How many findings, e.g. for the counts beside the list. */
export function countWords(count: number): Words {
  return { 'zh-CN': `${count} 条`, 'en-US': count === 1 ? '1 finding' : `${count} findings` };
}
