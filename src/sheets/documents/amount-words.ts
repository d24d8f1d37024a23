import { displayTonnes } from '../../domain/display-tonnes';
import type { Exact } from '../../domain/exact';
import type { Language } from '../../domain/language';

/** Tonnes in a sentence. */
export function amountWords(tonnes: Exact | undefined, language: Language): string {
  if (tonnes === undefined) return language === 'zh-CN' ? '（数量未知）' : '(amount not known)';
  return `${displayTonnes(tonnes)} tCO2e`;
}
