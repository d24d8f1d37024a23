import { normalizeSpelling } from './spelling';

const noneSpellings = new Set(
  '无|没有|无此类|无此类排放|不涉及|不适用|none|no|nil|n/a|not applicable'.split('|').map(normalizeSpelling),
);

/** Whether a text says that there is none of a thing: 无, 不涉及, none. Reasons and dashes say something else, or nothing. */
export function saysNone(text: string): boolean {
  return noneSpellings.has(normalizeSpelling(text).replace(/[。.]$/u, ''));
}
