import type { Words } from '../../domain/language';
import type { ReductionTarget } from '../../domain/reduction-target';

/** What the columns of the targets are called. */
export const targetColumnNames = {
  name: { 'zh-CN': '目标名称', 'en-US': 'Target' },
  scopes: { 'zh-CN': '适用范围', 'en-US': 'Scopes' },
  kind: { 'zh-CN': '目标类型', 'en-US': 'Kind of target' },
  basis: { 'zh-CN': '设定依据', 'en-US': 'Basis' },
  baseYear: { 'zh-CN': '基准年', 'en-US': 'Base year' },
  baseValue: { 'zh-CN': '基准年数值', 'en-US': 'Base value' },
  targetYear: { 'zh-CN': '目标年', 'en-US': 'Target year' },
  annualRate: { 'zh-CN': '年均下降率', 'en-US': 'Yearly reduction' },
  path: { 'zh-CN': '下降方式', 'en-US': 'Path' },
  overallRate: { 'zh-CN': '总体下降率', 'en-US': 'Overall reduction' },
  requiredRate: { 'zh-CN': '要求的年均下降率', 'en-US': 'Yearly reduction required' },
  requiredSince: { 'zh-CN': '要求发布日期', 'en-US': 'Requirement published on' },
  setOn: { 'zh-CN': '目标设定日期', 'en-US': 'Target set on' },
  coverage: { 'zh-CN': '范围3覆盖率', 'en-US': 'Share of scope 3 covered' },
  actualValue: { 'zh-CN': '报告年度实际值', 'en-US': 'Value in the reporting year' },
  advancedEvidence: { 'zh-CN': '先进水平证明', 'en-US': 'Evidence of advanced level' },
} as const satisfies Record<Exclude<keyof ReductionTarget, 'at'>, Words>;
