import type { BasePeriod } from '../../domain/base-period';
import type { Words } from '../../domain/language';

/** What the items of the base sheet are called. */
export const baseItemNames = {
  firstYear: { 'zh-CN': '基准期起始年', 'en-US': 'First year of the base period' },
  lastYear: { 'zh-CN': '基准期结束年', 'en-US': 'Last year of the base period' },
  method: { 'zh-CN': '基准值方法', 'en-US': 'Method of the base value' },
  latestYears: { 'zh-CN': '移动平均年数', 'en-US': 'Years of the moving mean' },
  value: { 'zh-CN': '基准值(tCO2e)', 'en-US': 'Base value (tCO2e)' },
  adjusted: { 'zh-CN': '基准是否调整过', 'en-US': 'Base adjusted' },
  adjustmentReason: { 'zh-CN': '调整原因', 'en-US': 'Reason for the adjustment' },
} as const satisfies Record<keyof BasePeriod, Words>;
