import type { Words } from './language';

/**
 * `notKnown`: the thing asked for is not held (a gas, a report); a cell shows `#N/A`.
 * `notUsable`: what was given cannot be used (text for a rate, years the wrong way round); a cell shows `#VALUE!`.
 */
export type RefusalKind = 'notKnown' | 'notUsable';

/**
 * Something of the user's that cannot be used, worded for the person at the sheet: what was given, what is
 * accepted, what to do. Anything else that is thrown is a bug and stays thrown.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly words: Words,
  ) {
    super(words['en-US']);
    this.name = 'Refusal';
  }
}

/** A refusal of something that is not held, worded in both languages. */
export function notKnown(chinese: string, english: string): Refusal {
  return new Refusal('notKnown', { 'zh-CN': chinese, 'en-US': english });
}

/** A refusal of something that cannot be used as it was given, worded in both languages. */
export function notUsable(chinese: string, english: string): Refusal {
  return new Refusal('notUsable', { 'zh-CN': chinese, 'en-US': english });
}
