import { spokenLanguage } from './spoken-language';

const spoken = (environment: Record<string, string>, choice?: string) =>
  spokenLanguage(choice, environment, 'en-US');

test('--lang comes before anything the terminal says', () => {
  expect(spoken({ LANG: 'zh_CN.UTF-8' }, 'en')).toBe('en-US');
  expect(spoken({ LANG: 'en_US.UTF-8' }, 'zh')).toBe('zh-CN');
});

test('LC_ALL comes before LC_MESSAGES, and both before LANG', () => {
  expect(spoken({ LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US', LANG: 'en_US' })).toBe('zh-CN');
  expect(spoken({ LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh-CN');
  expect(spoken({ LC_ALL: '', LANG: 'zh_CN.UTF-8' })).toBe('zh-CN');
  expect(spoken({ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('en-US');
});

test('without a variable the language of the system is spoken', () => {
  expect(spokenLanguage(undefined, {}, 'zh-CN')).toBe('zh-CN');
  expect(spokenLanguage(undefined, {}, 'de-DE')).toBe('en-US');
});
