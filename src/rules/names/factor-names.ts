import type { Words } from '../../domain/language';
import type { RegisteredFactor } from '../../domain/registered-factor';

/** What the columns of the factor register are called. */
export const factorColumnNames = {
  source: { 'zh-CN': '排放源', 'en-US': 'Source' },
  site: { 'zh-CN': '场所', 'en-US': 'Site' },
  gas: { 'zh-CN': '气体', 'en-US': 'Gas' },
  value: { 'zh-CN': '排放因子', 'en-US': 'Emission factor' },
  unit: { 'zh-CN': '因子单位', 'en-US': 'Factor unit' },
  origin: { 'zh-CN': '因子来源', 'en-US': 'Factor source' },
  lockedOn: { 'zh-CN': '锁定日期', 'en-US': 'Locked on' },
} as const satisfies Record<Exclude<keyof RegisteredFactor, 'at'>, Words>;
