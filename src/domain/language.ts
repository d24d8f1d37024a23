/** The two languages of the product. Every sentence a person reads exists in both; a missing one does not compile. */
export type Language = 'zh-CN' | 'en-US';

export const languages: readonly Language[] = ['zh-CN', 'en-US'];

/** One sentence or label in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** The product's language for an Office display language: Chinese of any kind is Chinese, all else is English. */
export function languageFor(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}
