import type { Organization } from '../../domain/organization';
import { organizationItemNames as names } from '../../rules/names/organization-names';
import { form, type FormItem } from '../form';

/** The items of the form, in the order of the standard's flow. */
const items: readonly FormItem<keyof Organization>[] = [
  {
    key: 'name',
    name: names.name,
    synonyms: ['单位名称', '企业名称', '名称', 'name'],
    kind: 'text',
    guide: { 'zh-CN': '营业执照或登记证上的全称', 'en-US': 'Full name as registered' },
  },
  {
    key: 'creditCode',
    name: names.creditCode,
    synonyms: ['信用代码', '社会信用代码', 'credit code'],
    kind: 'text',
    guide: { 'zh-CN': '18 位', 'en-US': '18 characters' },
  },
  {
    key: 'keyEmitter',
    name: names.keyEmitter,
    synonyms: ['是否重点排放单位', '是否为重点排放单位'],
    kind: 'choice',
    choices: 'yesNo',
    guide: {
      'zh-CN': '是否纳入碳排放权交易管理（6.3.1 b）',
      'en-US': 'Is it under emissions trading (6.3.1 b)?',
    },
  },
  {
    key: 'reportingYear',
    name: names.reportingYear,
    synonyms: ['报告年份', '评价年度', '覆盖年度', 'year'],
    kind: 'year',
    guide: { 'zh-CN': '碳中和覆盖的年度，例如 2025', 'en-US': 'Year that neutrality covers, e.g. 2025' },
  },
  {
    key: 'neutralityType',
    name: names.neutralityType,
    synonyms: ['范围类型', '碳中和类型', 'neutrality type', 'type'],
    kind: 'choice',
    choices: 'neutralityType',
    guide: {
      'zh-CN': '6.4.2：运营＝范围1和2；部分价值链另含列明的范围3排放源；全价值链含全部范围3',
      'en-US':
        '6.4.2: operational = scopes 1 and 2; partial value chain adds the scope 3 sources named; full takes all of scope 3',
    },
  },
  {
    key: 'scope3Sources',
    name: names.scope3Sources,
    synonyms: ['范围3排放源', 'scope 3 sources'],
    kind: 'text',
    guide: {
      'zh-CN': '仅部分价值链：用顿号分开，与排放清单的“排放源”一致，例如 员工通勤、商务差旅',
      'en-US': 'Partial value chain only: separated by commas, as named under “Source” in the inventory',
    },
  },
  {
    key: 'planDay',
    name: names.planDay,
    synonyms: ['计划制定日期', '计划日期', 'plan date'],
    kind: 'day',
    guide: { 'zh-CN': '例如 2023-03-15', 'en-US': 'e.g. 2023-03-15' },
  },
  {
    key: 'declarationDay',
    name: names.declarationDay,
    synonyms: ['碳中和声明日期', '声明日', '计划声明日期', 'declaration date', 'declaration day'],
    kind: 'day',
    guide: {
      'zh-CN': '碳中和声明的日期，尚未声明的填计划日期；7.3.1.3 从这一天往前算',
      'en-US': 'Day of the declaration, or the planned one; 7.3.1.3 counts back from it',
    },
  },
  {
    key: 'evaluatorKind',
    name: names.evaluatorKind,
    synonyms: ['评价机构类型', '核查机构类别', 'evaluator kind'],
    kind: 'choice',
    choices: 'evaluatorKind',
    guide: {
      'zh-CN': '8.1：深圳市碳排放核查、复核机构，或温室气体自愿减排项目审定与核查机构',
      'en-US': '8.1: a verifier of Shenzhen’s emissions trading, or of the voluntary scheme',
    },
  },
  {
    key: 'evaluationBody',
    name: names.evaluationBody,
    synonyms: ['核查机构', '评价单位', 'evaluator', 'verifier'],
    kind: 'text',
    guide: { 'zh-CN': '8.1：承担评价的机构', 'en-US': '8.1: the body that evaluates' },
  },
  {
    key: 'report',
    name: names.report,
    synonyms: ['评估报告', 'IPCC报告', 'IPCC 评估报告', 'IPCC report', 'GWP report'],
    kind: 'choice',
    choices: 'report',
    guide: {
      'zh-CN': '新写入的公式所用的评估报告；留空用最新的 AR6。7.2.4.3 要求最新，检查照此进行',
      'en-US':
        'Report that formulas written from now on use; blank: the newest, AR6. 7.2.4.3 asks for the newest, and is checked so',
    },
  },
  {
    key: 'fuelSet',
    name: names.fuelSet,
    synonyms: ['燃料参数', '参数集', 'fuel set', 'fuel parameters'],
    kind: 'choice',
    choices: 'fuelSet',
    guide: {
      'zh-CN': '窗格中首先给出的燃料缺省值；留空用 GB/T 32151',
      'en-US': 'Default values of fuels that the pane offers first; blank: GB/T 32151',
    },
  },
  {
    key: 'comparison',
    name: names.comparison,
    synonyms: ['比较的排放', '比较口径', 'comparison', 'emissions compared'],
    kind: 'choice',
    choices: 'comparison',
    guide: {
      'zh-CN': '8.3：留空用净排放量（4.1：边界内清除先于抵消）；可选更严的排放总量',
      'en-US':
        '8.3: blank: net emissions (4.1: removals inside the boundary come before offsetting); gross is stricter',
    },
  },
  {
    key: 'creditAge',
    name: names.creditAge,
    synonyms: ['年限算法', '碳信用年限', 'credit age', 'age of credits counted'],
    kind: 'choice',
    choices: 'creditAge',
    guide: {
      'zh-CN': '7.3.1.3：留空按日；按自然年较宽，须填下一行的书面依据',
      'en-US': '7.3.1.3: blank: by day; calendar years are wider and need the ground in the next row',
    },
  },
  {
    key: 'creditAgeGround',
    name: names.creditAgeGround,
    synonyms: ['书面依据', '自然年依据', 'ground for calendar years'],
    kind: 'text',
    guide: {
      'zh-CN': '仅在选“按自然年”时：评价机构书面确认的名称或编号',
      'en-US': 'Only for calendar years: name or number of the evaluation body’s written confirmation',
    },
  },
];

/** The organization and what it declares. */
export const organizationSheet = form<keyof Organization>({
  id: 'organization',
  tab: { 'zh-CN': '组织信息', 'en-US': 'Organization' },
  title: { 'zh-CN': '组织信息', 'en-US': 'Organization' },
  lead: {
    'zh-CN': '带边框的格由您填写。报告年度、范围类型和声明日期决定检查与结论。',
    'en-US':
      'Bordered cells are yours. Reporting year, type and day of declaration decide checks and verdict.',
  },
  tableName: 'CN_Organization',
  items,
  tabColor: '#5B4B8A',
});
