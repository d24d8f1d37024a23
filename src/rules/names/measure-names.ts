import type { Words } from '../../domain/language';
import type { ReductionMeasure } from '../../domain/reduction-measure';

/** What the columns of the reduction plan are called. */
export const measureColumnNames = {
  action: { 'zh-CN': '减排措施', 'en-US': 'Measure' },
  category: { 'zh-CN': '措施类别', 'en-US': 'Category of measure' },
  place: { 'zh-CN': '实施范围', 'en-US': 'Where' },
  startsOn: { 'zh-CN': '开始日期', 'en-US': 'Starts on' },
  endsOn: { 'zh-CN': '结束日期', 'en-US': 'Ends on' },
  funds: { 'zh-CN': '所需资金(元)', 'en-US': 'Funds (CNY)' },
  fundsSource: { 'zh-CN': '资金来源', 'en-US': 'Source of funds' },
  evaluatedOn: { 'zh-CN': '评估日期', 'en-US': 'Evaluated on' },
  evaluationResult: { 'zh-CN': '评估结果', 'en-US': 'Result of the evaluation' },
  reducedTonnes: { 'zh-CN': '年减排量(tCO2e)', 'en-US': 'Reduction (tCO2e a year)' },
} as const satisfies Record<Exclude<keyof ReductionMeasure, 'at'>, Words>;
