import type { Words } from '../domain/language';
import type { Organization } from '../domain/organization';
import { organizationItemNames as names } from '../rules/column-names';
import type { ListId } from './choice-lists';
import type { SheetDeclaration } from './sheet';

export interface OrganizationItem {
  readonly key: keyof Organization;
  readonly name: Words;
  readonly synonyms: readonly string[];
  readonly kind: 'text' | 'day' | 'year' | 'choice';
  readonly choices?: ListId;
  readonly guide: Words;
}

/** The items of the form, in the order of the standard's flow. */
export const organizationItems: readonly OrganizationItem[] = [
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
    key: 'baseYear',
    name: names.baseYear,
    synonyms: ['减排基准年', '基准期'],
    kind: 'year',
    guide: { 'zh-CN': '减排基准期的第一年', 'en-US': 'First year of the base period' },
  },
  {
    key: 'evaluationBody',
    name: names.evaluationBody,
    synonyms: ['核查机构', '评价单位', 'evaluator', 'verifier'],
    kind: 'text',
    guide: { 'zh-CN': '8.1：承担评价的机构', 'en-US': '8.1: the body that evaluates' },
  },
];

/** A form: one item a row, the entry beside it. */
export const organizationSheet: SheetDeclaration<'item' | 'entry' | 'guide'> = {
  id: 'organization',
  tab: { 'zh-CN': '组织信息', 'en-US': 'Organization' },
  title: { 'zh-CN': '组织信息', 'en-US': 'Organization' },
  lead: {
    'zh-CN': '带边框的格由您填写。报告年度、范围类型和声明日期决定检查与结论。',
    'en-US':
      'Bordered cells are yours. Reporting year, type and day of declaration decide checks and verdict.',
  },
  tableName: 'CN_Organization',
  columns: [
    {
      key: 'item',
      header: { 'zh-CN': '项目', 'en-US': 'Item' },
      synonyms: ['内容', 'field'],
      kind: 'result',
      width: 26,
      help: { 'zh-CN': '请勿改动', 'en-US': 'Leave as it is' },
    },
    {
      key: 'entry',
      header: { 'zh-CN': '填写', 'en-US': 'Entry' },
      synonyms: ['填写内容', '值', 'value'],
      kind: 'text',
      width: 36,
      help: { 'zh-CN': '在这里填写', 'en-US': 'Enter here' },
    },
    {
      key: 'guide',
      header: { 'zh-CN': '填写说明', 'en-US': 'Guide' },
      synonyms: ['说明', 'help'],
      kind: 'result',
      width: 56,
      wrap: true,
      help: { 'zh-CN': '怎样填写', 'en-US': 'How to fill it in' },
    },
  ],
  blankRows: organizationItems.length,
  tabColor: '#5B4B8A',
  print: 'portrait',
};
