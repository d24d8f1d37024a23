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
  report: { 'zh-CN': '评估报告和燃料参数', 'en-US': 'IPCC report and fuel parameters' },
  reportBody: {
    'zh-CN':
      '每个公式自己写明所用的报告和参数集，例如 =CN.GWP("CH4","AR5")，这样别人打开工作簿也得到同样的结果；省略时用最新的 AR6 和 GB/T 32151。',
    'en-US':
      'Each formula says for itself which report and parameters it uses, e.g. =CN.GWP("CH4","AR5"), so that it gives the same result on any computer. Left out, they are the newest, AR6 and GB/T 32151.',
  },
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
