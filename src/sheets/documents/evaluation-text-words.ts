import type { GasGroup } from '../../domain/emissions-by-gas';
import type { Words } from '../../domain/language';
import type { VerdictReading } from '../../rules/verdict-readings';

/** Headings of the evaluation, in its order. */
export const sectionWords = {
  purpose: { 'zh-CN': '1 目的、范围、准则和期间', 'en-US': '1 Purpose, scope, criteria and period' },
  process: { 'zh-CN': '2 评价过程', 'en-US': '2 Process' },
  emissions: {
    'zh-CN': '3 温室气体排放（8.2 a）',
    'en-US': '3 Greenhouse gas emissions (8.2 a)',
  },
  sources: { 'zh-CN': '3.1 排放源', 'en-US': '3.1 Sources' },
  gases: { 'zh-CN': '3.2 按气体', 'en-US': '3.2 By gas' },
  gwps: { 'zh-CN': '3.3 采用的 GWP', 'en-US': '3.3 GWP values used' },
  standards: { 'zh-CN': '3.4 核算标准', 'en-US': '3.4 Accounting standards' },
  outside: { 'zh-CN': '3.5 未纳入的排放', 'en-US': '3.5 Emissions left out' },
  reductions: { 'zh-CN': '4 减排情况（8.2 b）', 'en-US': '4 Reductions (8.2 b)' },
  targets: { 'zh-CN': '4.1 减排目标及实现情况', 'en-US': '4.1 Targets and their attainment' },
  measures: { 'zh-CN': '4.2 减排措施', 'en-US': '4.2 Measures' },
  records: { 'zh-CN': '5 碳抵消（8.2 c）：抵消记录', 'en-US': '5 Offsetting (8.2 c): offset records' },
  conclusion: { 'zh-CN': '6 评价结论（8.3）', 'en-US': '6 Conclusion (8.3)' },
  openPoints: { 'zh-CN': '6.1 为什么无法判定', 'en-US': '6.1 Why there is no verdict' },
  readings: { 'zh-CN': '6.1 什么会改变结论', 'en-US': '6.1 What would change the verdict' },
  hints: { 'zh-CN': '6.2 需要留意', 'en-US': '6.2 To be noted' },
  signatures: { 'zh-CN': '7 签署', 'en-US': '7 Signatures' },
  findings: { 'zh-CN': '附件一 待处理的检查发现', 'en-US': 'Annex 1: Open findings' },
  waived: { 'zh-CN': '附件一（续） 已豁免的检查发现', 'en-US': 'Annex 1, continued: Waived findings' },
  factors: { 'zh-CN': '附件二 排放因子及来源', 'en-US': 'Annex 2: Emission factors and their sources' },
  notes: { 'zh-CN': '附件三 说明', 'en-US': 'Annex 3: Notes' },
} as const satisfies Record<string, Words>;

export const rowWords = {
  purpose: { 'zh-CN': '目的', 'en-US': 'Purpose' },
  purposeIs: {
    'zh-CN': '判断组织在报告年度是否实现碳中和，并说明依据。',
    'en-US':
      'To tell whether the organization reached carbon neutrality in the reporting year, and on what grounds.',
  },
  scope: { 'zh-CN': '范围', 'en-US': 'Scope' },
  criteria: { 'zh-CN': '准则', 'en-US': 'Criteria' },
  criteriaAre: {
    'zh-CN': '《组织碳中和实施指南》8.2、8.3；所引用的条款见各项。',
    'en-US':
      '组织碳中和实施指南 (guide to carbon neutrality of organizations), 8.2 and 8.3; the clauses stand beside each item.',
  },
  period: { 'zh-CN': '期间', 'en-US': 'Period' },
  drawnOn: { 'zh-CN': '形成日期', 'en-US': 'Drawn up on' },
  ruleset: { 'zh-CN': '规则集版本', 'en-US': 'Rule set' },
  examined: { 'zh-CN': '检查内容', 'en-US': 'Examined' },
  leftToPeople: { 'zh-CN': '由人核对', 'en-US': 'Left to people' },
  leftToPeopleAre: {
    'zh-CN': '基准期的代表性（6.2.1）、透明度（4.2）、理由是否充分（6.4.1）、计量质量、登记机构的实际记录。',
    'en-US':
      'Representativeness of the base period (6.2.1), transparency (4.2), soundness of reasons (6.4.1), quality of measuring, what the registries really show.',
  },
  boundary: { 'zh-CN': '核算边界', 'en-US': 'Boundary' },
  deviation: { 'zh-CN': '与核算标准的不一致（7.2.2）', 'en-US': 'Departure from the standard (7.2.2)' },
  noStandard: { 'zh-CN': '（未写明）', 'en-US': '(not named)' },
  baseYears: { 'zh-CN': '基准期', 'en-US': 'Base period' },
  baseMethod: { 'zh-CN': '基准值方法', 'en-US': 'Method of the base value' },
  baseValue: { 'zh-CN': '基准值', 'en-US': 'Base value' },
  adjustment: { 'zh-CN': '基准调整原因', 'en-US': 'Reason for adjusting the base' },
  noTargets: { 'zh-CN': '减排目标表中没有目标', 'en-US': 'The list of targets is empty' },
  noMeasures: { 'zh-CN': '减排计划中没有措施', 'en-US': 'The reduction plan has no measures' },
  verdict: { 'zh-CN': '结论', 'en-US': 'Verdict' },
  compared: { 'zh-CN': '比较', 'en-US': 'Comparison' },
  usualVerdict: { 'zh-CN': '按通常口径的结论', 'en-US': 'Verdict by the usual reading' },
  usualReading: { 'zh-CN': '通常口径', 'en-US': 'The usual reading' },
  otherReading: {
    'zh-CN': '所选口径，不是通常口径；按通常口径的结论见下',
    'en-US': 'Chosen; not the usual reading, whose verdict stands below',
  },
  ground: { 'zh-CN': '书面依据：', 'en-US': 'Written ground: ' },
  missing: { 'zh-CN': '尚缺的抵消量', 'en-US': 'Offsets missing' },
  spare: { 'zh-CN': '余量', 'en-US': 'To spare' },
  spareMeans: {
    'zh-CN': '计入的抵消量减少不超过此数，结论不变',
    'en-US': 'As long as no more than this drops out of the offsets counted, the verdict stands',
  },
  noReadings: {
    'zh-CN': '没有会改变结论的其他读法或待定记录。',
    'en-US': 'No other reading and no pending record would change it.',
  },
  flips: { 'zh-CN': '结论会改变', 'en-US': 'The verdict would change' },
  stands: { 'zh-CN': '结论不变', 'en-US': 'The verdict stands' },
  noFindings: { 'zh-CN': '没有待处理的检查发现。', 'en-US': 'No finding is open.' },
  waivedBecause: { 'zh-CN': '豁免理由：', 'en-US': 'Waived because: ' },
  rulesOf: { 'zh-CN': '规则', 'en-US': 'Rules of' },
  noOrigin: { 'zh-CN': '（未写来源）', 'en-US': '(no source named)' },
  evaluationBody: { 'zh-CN': '评价机构（盖章）', 'en-US': 'Evaluation body (stamp)' },
  evaluator: { 'zh-CN': '评价人员（签字）', 'en-US': 'Evaluated by (signature)' },
  reviewer: { 'zh-CN': '复核人员（签字）', 'en-US': 'Reviewed by (signature)' },
  organization: { 'zh-CN': '组织（盖章）', 'en-US': 'Organization (stamp)' },
  signedOn: { 'zh-CN': '日期', 'en-US': 'Date' },
} as const satisfies Record<string, Words>;

/** Where somebody signs. */
export const signatureLine = '______________________________';

export const gasGroupWords: Readonly<Record<GasGroup, Words>> = {
  CO2: { 'zh-CN': '二氧化碳 CO2', 'en-US': 'Carbon dioxide CO2' },
  CH4: { 'zh-CN': '甲烷 CH4', 'en-US': 'Methane CH4' },
  N2O: { 'zh-CN': '氧化亚氮 N2O', 'en-US': 'Nitrous oxide N2O' },
  HFC: { 'zh-CN': '氢氟碳化物 HFCs', 'en-US': 'Hydrofluorocarbons HFCs' },
  PFC: { 'zh-CN': '全氟碳化物 PFCs', 'en-US': 'Perfluorocarbons PFCs' },
  SF6: { 'zh-CN': '六氟化硫 SF6', 'en-US': 'Sulfur hexafluoride SF6' },
  NF3: { 'zh-CN': '三氟化氮 NF3', 'en-US': 'Nitrogen trifluoride NF3' },
  outsideSeven: { 'zh-CN': '七种气体之外（3.2）', 'en-US': 'None of the seven gases (3.2)' },
  mixed: { 'zh-CN': '未分气体（CO2e、混合物）', 'en-US': 'Not told apart (CO2e, blends)' },
  notNamed: { 'zh-CN': '气体未写明或未知', 'en-US': 'Gas not named or not known' },
};

export const readingWords: Readonly<Record<VerdictReading['kind'], Words>> = {
  gross: {
    'zh-CN': '按排放总量比较（不扣边界内清除）',
    'en-US': 'Gross emissions instead of net (no removals taken off)',
  },
  net: {
    'zh-CN': '按净排放量比较（扣除边界内清除）',
    'en-US': 'Net emissions instead of gross (removals taken off)',
  },
  days: {
    'zh-CN': '碳信用登记时间按日计算（7.3.1.3）',
    'en-US': 'Age of credits day by day (7.3.1.3)',
  },
  calendarYears: {
    'zh-CN': '碳信用登记时间按自然年计算（7.3.1.3）',
    'en-US': 'Age of credits by whole calendar years (7.3.1.3)',
  },
  usual: {
    'zh-CN': '两项都按通常口径（净排放量，按日）',
    'en-US': 'Both as usual (net emissions, day by day)',
  },
  allPending: { 'zh-CN': '待定记录全部计入', 'en-US': 'All pending records counted' },
  onePending: { 'zh-CN': '仅这一条待定记录计入', 'en-US': 'This pending record alone counted' },
};
