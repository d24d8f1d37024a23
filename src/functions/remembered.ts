import type { Answer } from './in-cell';

const mostRemembered = 5_000;

/**
 * A look-up that remembers its answers by what was asked: a column of gases repeats a handful of names. What it refuses
 * it works out again.
 */
export function remembered<Question extends readonly (string | number | undefined)[]>(
  answer: (...question: Question) => Answer,
): (...question: Question) => Answer {
  const known = new Map<string, Answer>();
  return (...question) => {
    const key = question.length === 1 ? String(question[0]) : question.join('\n');
    const held = known.get(key);
    if (held !== undefined) return held;
    const found = answer(...question);
    if (known.size < mostRemembered) known.set(key, found);
    return found;
  };
}
