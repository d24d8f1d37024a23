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
  report: { 'zh-CN': 'GWP所用评估报告', 'en-US': 'IPCC report for GWP' },
  fuelSet: { 'zh-CN': '燃料参数集', 'en-US': 'Fuel parameter set' },
  comparison: { 'zh-CN': '与抵消量比较的排放', 'en-US': 'Emissions compared with offsets' },
  creditAge: { 'zh-CN': '碳信用年限的算法', 'en-US': 'How credit age is counted' },
  creditAgeGround: { 'zh-CN': '按自然年计算的书面依据', 'en-US': 'Written ground for calendar years' },
} as const satisfies Record<keyof Organization, Words>;
