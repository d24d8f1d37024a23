import { normalizeSpelling } from './spelling';

const none = new Set(
  [
    '无',
    '没有',
    '不涉及',
    '无此类排放',
    '不适用',
    '无此类排放源',
    'none',
    'no',
    'n/a',
    'na',
    'nil',
    'not applicable',
  ].map(normalizeSpelling),
);

/** Whether a text says that there is nothing of the kind: `无`, `none`, `N/A`. */
export function isNone(text: string): boolean {
  return none.has(normalizeSpelling(text).replace(/[。.!！]+$/, ''));
}
