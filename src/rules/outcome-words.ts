import type { Words } from '../domain/language';
import type { Level, Outcome } from './rule';

/** What outcomes are called; the sign in front says the same without colour. */
export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  failed: { 'zh-CN': '✗ 不符合', 'en-US': '✗ Failed' },
  cannotTell: { 'zh-CN': '? 无法判断', 'en-US': '? Cannot tell' },
  passed: { 'zh-CN': '✓ 符合', 'en-US': '✓ Passed' },
  notApplicable: { 'zh-CN': '– 不适用', 'en-US': '– Not applicable' },
};

/** The standard's own words for how binding a requirement is. */
export const levelWords: Readonly<Record<Level, Words>> = {
  shall: { 'zh-CN': '应', 'en-US': 'shall' },
  should: { 'zh-CN': '宜', 'en-US': 'should' },
  may: { 'zh-CN': '可', 'en-US': 'may' },
};
