import { newestReport } from '../../domain/gwp';
import type { Words } from '../../domain/language';

export const settingsWords = {
  language: { 'zh-CN': '界面语言', 'en-US': 'Language' },
  languageBody: {
    'zh-CN':
      '用于本窗格和之后新建的工作表、检查结果和评价。单元格中 CN 函数的说明文字跟随 Excel 的界面语言。这一选择只保存在本机。',
    'en-US':
      'For this pane and for sheets, findings and evaluations written from now on. The words of CN functions in cells follow the language of Excel. The choice is kept on this computer only.',
  },
  ruleset: { 'zh-CN': '规则和数值的版本', 'en-US': 'Edition of rules and numbers' },
  rulesetBody: {
    'zh-CN': '与 =CN.RULESET() 相同，可记入核查底稿：两份工作簿的这一行相同，判定就相同。',
    'en-US':
      'The same as =CN.RULESET(), for the audit file: two workbooks with the same line are judged alike.',
  },
  workbook: { 'zh-CN': '本工作簿的口径', 'en-US': 'What this workbook goes by' },
  workbookBody: {
    'zh-CN':
      '写在“组织信息”表的单元格里，随文件走：没有加载项的人也看得到，在 Excel 里和用命令行检查都照此进行。单元格公式不受设置影响，公式自己写明所用的报告和参数集。',
    'en-US':
      'It stands in cells of the Organization sheet and travels with the file: people without the add-in see it, and checks in Excel and on the command line go by it. Formulas in cells never depend on it; each names its own report and parameters.',
  },
  noSheet: {
    'zh-CN': '这个工作簿还没有“组织信息”表，没有地方存放这些设置。先建立工作簿。',
    'en-US':
      'This workbook has no Organization sheet yet, so there is no place for these settings. Build it first.',
  },
  showCell: (name: string, where: string): Words => ({
    'zh-CN': `转到“${name}”的单元格 ${where}`,
    'en-US': `Go to the cell of “${name}”, ${where}`,
  }),
  usual: {
    report: {
      'zh-CN': `未选（用最新的 ${newestReport}）`,
      'en-US': `None chosen (the newest, ${newestReport})`,
    },
    fuelSet: { 'zh-CN': '未选（用 GB/T 32151）', 'en-US': 'None chosen (GB/T 32151)' },
    comparison: { 'zh-CN': '未选（用净排放量）', 'en-US': 'None chosen (net emissions)' },
    creditAge: { 'zh-CN': '未选（按日）', 'en-US': 'None chosen (by day)' },
  },
  notChosen: { 'zh-CN': '—（单元格内容无法识别）', 'en-US': '— (the cell cannot be read)' },
  unreadable: (seen: string): Words => ({
    'zh-CN': `单元格里写的是“${seen.slice(0, 60)}”，不是列表中的一项。在这里选一项即可改正；在此之前不给出结论，也不替您选。`,
    'en-US': `The cell says “${seen.slice(0, 60)}”, which is none of the list. Choose here to mend it; until then nothing is taken for it.`,
  }),
  effect: {
    report: {
      'zh-CN': '之后写入的公式、“写入所选单元格”、函数向导和“GWP影响”用它。',
      'en-US': 'Used by formulas written from now on, by “Insert”, the function wizard and “GWP impact”.',
    },
    fuelSet: {
      'zh-CN': '“因子”页先给出这一套缺省值；函数向导预先填好。各套之间最多差四分之一，不要混用。',
      'en-US':
        'The Factors page shows this set first, and the function wizard starts with it. The sets differ by up to a quarter: do not mix them.',
    },
    comparison: {
      'zh-CN': '8.3 的比较。通常用净排放量（4.1：边界内清除先于抵消）；排放总量更严。',
      'en-US':
        'For the comparison of 8.3. Usually net emissions (4.1: removals inside the boundary come before offsetting); gross is stricter.',
    },
    creditAge: {
      'zh-CN': '7.3.1.3 的五年。通常按日；按自然年较宽，要有评价机构的书面确认。',
      'en-US':
        'For the five years of 7.3.1.3. Usually by day; calendar years are wider and need the evaluation body’s written confirmation.',
    },
  },
  notNewest: (report: string): Words => ({
    'zh-CN': `7.2.4.3 要求最新报告（${newestReport}）。选 ${report} 不改变检查：用 ${report} 的行仍会列为不符合。`,
    'en-US': `7.2.4.3 asks for the newest report (${newestReport}). Choosing ${report} changes no check: lines that use it are still found.`,
  }),
  gross: {
    'zh-CN': '评价和声明会写明用的是排放总量，并同时给出按净排放量的结论。',
    'en-US':
      'Evaluation and declaration say that gross emissions were compared, and give the verdict by net emissions beside it.',
  },
  calendarYears: {
    'zh-CN': '评价和声明会写明按自然年计算及书面依据，并同时给出按日计算的结论。',
    'en-US':
      'Evaluation and declaration name calendar years and the ground, and give the verdict by day beside it.',
  },
  groundWanted: {
    'zh-CN': '还没有书面依据：只按自然年才合格的碳信用列为待定，不计入。',
    'en-US':
      'No written ground yet: credits that count by calendar years alone stay pending and are not counted.',
  },
  groundEffect: {
    'zh-CN': '评价机构书面确认的名称或编号。',
    'en-US': 'Name or number of the evaluation body’s written confirmation.',
  },
  save: { 'zh-CN': '写入', 'en-US': 'Save' },
  look: { 'zh-CN': '外观', 'en-US': 'Look' },
  lookBody: {
    'zh-CN': '明暗主题跟随 Excel；Windows 的高对比度设置优先。',
    'en-US': 'Light or dark follows Excel; the high contrast of Windows goes first.',
  },
  data: { 'zh-CN': '数据去向', 'en-US': 'Where data goes' },
  dataBody: {
    'zh-CN': '工作簿里的数据不会离开这台电脑：没有登录，没有上传，没有统计。',
    'en-US': 'No data of the workbook leaves this computer: no login, no upload, no telemetry.',
  },
} as const;
