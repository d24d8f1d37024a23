import type { Passport } from './passport';

/** Bought heat, in t CO2 per GJ. */
export const heatFactor: {
  readonly value: number;
  readonly spellings: readonly string[];
  readonly passport: Passport;
} = {
  value: 0.11,
  spellings: '热力|外购热力|热|蒸汽|热水|供热|暖气|集中供热|heat|steam|hot water|district heating'.split('|'),
  passport: {
    document: '公共建筑运营单位（企业）温室气体排放核算方法和报告指南（试行）',
    locator: '第14页及附录表3',
    edition: '2015',
    tier: 'transcription',
    checked: {
      'zh-CN': '取自他人保存的页面文字；其他行业指南数值相同。',
      'en-US': 'Read in the text of the page as kept by others; other sector guides have the same value.',
    },
    reviewBy: '2027-12-31',
  },
};

/** What people ask for of which no default was found. */
export const coolingSpellings: readonly string[] =
  '冷|冷量|外购冷量|供冷|冷水|冷冻水|cooling|chilled water|district cooling'.split('|');
