import type { LineColumn } from '../../domain/inventory-line';
import type { Words } from '../../domain/language';

/** What the columns of the inventory are called. */
export const lineColumnNames = {
  year: { 'zh-CN': '年份', 'en-US': 'Year' },
  site: { 'zh-CN': '场所', 'en-US': 'Site' },
  scope: { 'zh-CN': '范围', 'en-US': 'Scope' },
  category: { 'zh-CN': '排放类别', 'en-US': 'Category' },
  source: { 'zh-CN': '排放源', 'en-US': 'Source' },
  gas: { 'zh-CN': '气体', 'en-US': 'Gas' },
  activity: { 'zh-CN': '活动数据', 'en-US': 'Activity data' },
  unit: { 'zh-CN': '单位', 'en-US': 'Unit' },
  factor: { 'zh-CN': '排放因子', 'en-US': 'Emission factor' },
  factorUnit: { 'zh-CN': '因子单位', 'en-US': 'Factor unit' },
  factorSource: { 'zh-CN': '因子来源', 'en-US': 'Factor source' },
  gwp: { 'zh-CN': 'GWP', 'en-US': 'GWP' },
  tonnes: { 'zh-CN': '排放量(tCO2e)', 'en-US': 'Emissions (tCO2e)' },
  standard: { 'zh-CN': '核算标准', 'en-US': 'Accounting standard' },
  standardReason: { 'zh-CN': '选用理由', 'en-US': 'Reason for the standard' },
} as const satisfies Record<LineColumn, Words>;
