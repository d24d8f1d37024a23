import type { PageText } from '../../sheets/write-plan';

const codes = { L: 'left', C: 'center', R: 'right' } as const;

/** `&L…&C…&R…`, what a file has for the three sections of a header or footer (ECMA-376 part 1, 18.3.1.39). */
export function storedPageText({ left, center, right }: PageText): string {
  const sections = [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ] as const;
  return sections.map(([code, content]) => (content ? code + content : '')).join('');
}

/** The other way. Text before the first code stands in the middle; `&&` is an ampersand and begins no code. */
export function parsePageText(stored: string): PageText {
  const text: { left?: string; center?: string; right?: string } = {};
  let section: 'left' | 'center' | 'right' = 'center';
  for (const piece of stored.split(/(&[LCR]|&&)/)) {
    const code = /^&([LCR])$/.exec(piece)?.[1];
    if (code === 'L' || code === 'C' || code === 'R') section = codes[code];
    else if (piece !== '') text[section] = (text[section] ?? '') + piece;
  }
  return text;
}
