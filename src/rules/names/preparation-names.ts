import type { Words } from '../../domain/language';
import type { ManagementItem, PlanPart } from '../../domain/preparation';

type PreparationItem = ManagementItem | PlanPart | 'publishedAt' | 'publishedOn' | 'otherStatements';

/** What the items of the sheet of management and plan are called. */
export const preparationItemNames = {
  body: { 'zh-CN': '设有温室气体管理机构', 'en-US': 'A body for greenhouse gas management is set up' },
  procedures: { 'zh-CN': '设有信息管理程序', 'en-US': 'Procedures for information are set up' },
  planKept: { 'zh-CN': '碳中和计划有人维护', 'en-US': 'The plan is kept up' },
  commitment: { 'zh-CN': '碳中和承诺', 'en-US': 'Commitment' },
  timetable: { 'zh-CN': '时间表', 'en-US': 'Timetable' },
  strategyBase: { 'zh-CN': '减排策略：基准', 'en-US': 'Reduction strategy: base' },
  strategyTargets: { 'zh-CN': '减排策略：目标', 'en-US': 'Reduction strategy: targets' },
  strategyMeasures: { 'zh-CN': '减排策略：措施', 'en-US': 'Reduction strategy: measures' },
  strategyReasons: { 'zh-CN': '减排策略：选用理由', 'en-US': 'Reduction strategy: reasons' },
  offsetMeans: { 'zh-CN': '抵消策略：方式', 'en-US': 'Offset strategy: means' },
  offsetReasons: { 'zh-CN': '抵消策略：选用理由', 'en-US': 'Offset strategy: reasons' },
  publishedAt: { 'zh-CN': '计划发布渠道', 'en-US': 'Plan published at' },
  publishedOn: { 'zh-CN': '计划发布日期', 'en-US': 'Plan published on' },
  otherStatements: { 'zh-CN': '其他声明内容', 'en-US': 'Other statements' },
} as const satisfies Record<PreparationItem, Words>;
