import type { Passport } from './passport';

/** The passport of what stands in the text of the standard itself, by its clause or table. */
export function standardPassport(locator: string): Passport {
  return {
    document: '组织碳中和实施指南',
    locator,
    edition: '深圳市地方标准',
    tier: 'original',
    checked: { 'zh-CN': '取自标准文本。', 'en-US': 'Taken from the text of the standard.' },
    reviewBy: '2028-12-31',
  };
}
