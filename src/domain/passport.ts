import type { Passport } from '../data/passport';
import type { Language, Words } from './language';

export type { Passport } from '../data/passport';

/** How near to the original a number was read. */
export const tierWords: Readonly<Record<Passport['tier'], Words>> = {
  original: { 'zh-CN': '原文', 'en-US': 'original' },
  transcription: { 'zh-CN': '转录数据', 'en-US': 'transcription' },
  press: { 'zh-CN': '新闻引用', 'en-US': 'press' },
  secondary: { 'zh-CN': '二手来源', 'en-US': 'secondary' },
};

/** The citation of a number: document, place in it, edition, how near to the original it was read, when to look again. */
export function citation(passport: Passport, language: Language): string {
  const { document, locator, edition, tier, checked, reviewBy } = passport;
  const parts = [document, locator, edition].filter((part) => part !== '—');
  return language === 'zh-CN'
    ? `${parts.join('，')}。[${tierWords[tier][language]}] ${checked[language]}复核期限 ${reviewBy}。`
    : `${parts.join(', ')}. [${tierWords[tier][language]}] ${checked[language]} Review by ${reviewBy}.`;
}
