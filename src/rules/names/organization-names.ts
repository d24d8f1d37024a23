import type { Words } from '../../domain/language';
import type { Organization } from '../../domain/organization';

/** What the items of the organization sheet are called. */
export const organizationItemNames = {
  name: { 'zh-CN': '组织名称', 'en-US': 'Organization' },
  creditCode: { 'zh-CN': '统一社会信用代码', 'en-US': 'Unified social credit code' },
  keyEmitter: { 'zh-CN': '重点排放单位', 'en-US': 'Key emitter' },
  reportingYear: { 'zh-CN': '报告年度', 'en-US': 'Reporting year' },
  neutralityType: { 'zh-CN': '碳中和范围类型', 'en-US': 'Type of neutrality' },
  scope3Sources: { 'zh-CN': '纳入的范围3排放源', 'en-US': 'Scope 3 sources included' },
  planDay: { 'zh-CN': '碳中和计划制定日期', 'en-US': 'Plan made on' },
  declarationDay: { 'zh-CN': '声明日期', 'en-US': 'Declaration on' },
  evaluatorKind: { 'zh-CN': '评价机构类别', 'en-US': 'Kind of evaluation body' },
  evaluationBody: { 'zh-CN': '评价机构', 'en-US': 'Evaluation body' },
} as const satisfies Record<keyof Organization, Words>;
