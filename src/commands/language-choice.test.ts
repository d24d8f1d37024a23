/** @jest-environment jsdom */
import type { Language } from '../domain/language';

const key = 'carbon-neutrality.language';

/** A page of its own: the choice is held for as long as the page lives. */
async function openPage(displayLanguage: string, partitionKey?: string) {
  Object.assign(globalThis, { Office: { context: { displayLanguage, partitionKey } } });
  jest.resetModules();
  return import('./language-choice');
}

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe("the language of the add-in's words", () => {
  it.each<[string, Language]>([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en-US'],
    ['de-DE', 'en-US'],
  ])('follows Excel in %s with %s', async (displayLanguage, language) => {
    const { currentLanguage } = await openPage(displayLanguage);
    expect(currentLanguage()).toBe(language);
  });

  it('once chosen stays chosen, on the next page too', async () => {
    const first = await openPage('zh-CN');
    first.chooseLanguage('en-US');
    expect(first.currentLanguage()).toBe('en-US');
    const second = await openPage('zh-CN');
    expect(second.currentLanguage()).toBe('en-US');
  });

  it('is kept under the key of the partition where Excel on the web gives one', async () => {
    const { chooseLanguage } = await openPage('zh-CN', 'part-7-');
    chooseLanguage('en-US');
    expect(localStorage.getItem(`part-7-${key}`)).toBe('en-US');
  });

  it('a stored word that is no language of ours is passed over', async () => {
    localStorage.setItem(key, 'fr-FR');
    const { currentLanguage } = await openPage('zh-CN');
    expect(currentLanguage()).toBe('zh-CN');
  });

  it('can be chosen although the storage is blocked, until the page closes', async () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
    const { chooseLanguage, currentLanguage } = await openPage('zh-CN');
    expect(currentLanguage()).toBe('zh-CN');
    chooseLanguage('en-US');
    expect(currentLanguage()).toBe('en-US');
  });

  it('tells those who listen, until they stop', async () => {
    const { chooseLanguage, onLanguageChoice } = await openPage('zh-CN');
    let told = 0;
    const stop = onLanguageChoice(() => told++);
    chooseLanguage('en-US');
    stop();
    chooseLanguage('zh-CN');
    expect(told).toBe(1);
  });
});
