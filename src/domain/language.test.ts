import { languageFor } from './language';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-cn', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en-US', 'en-US'],
  ['de-DE', 'en-US'],
  ['', 'en-US'],
])('Office in %s: the product speaks %s', (displayLanguage, language) => {
  expect(languageFor(displayLanguage)).toBe(language);
});
