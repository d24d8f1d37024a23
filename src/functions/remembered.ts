import { Refusal } from '../domain/refusal';
import type { Answer } from './in-cell';

const mostRemembered = 5_000;

/**
 * A look-up that remembers its answers by what was asked, refusals too: a column of gases repeats a handful of names, and
 * its mistakes with them.
 */
export function remembered<Question extends readonly (string | number | undefined)[]>(
  answer: (...question: Question) => Answer,
): (...question: Question) => Answer {
  const known = new Map<string, Answer | Refusal>();
  return (...question) => {
    const key = question.length === 1 ? String(question[0]) : question.join('\n');
    const held = known.get(key);
    const found = held === undefined ? answerOrRefusal(answer, question) : held;
    if (held === undefined) {
      if (known.size >= mostRemembered) known.clear();
      known.set(key, found);
    }
    if (found instanceof Refusal) throw found;
    return found;
  };
}

function answerOrRefusal<Question extends readonly unknown[]>(
  answer: (...question: Question) => Answer,
  question: Question,
): Answer | Refusal {
  try {
    return answer(...question);
  } catch (reason) {
    if (reason instanceof Refusal) return reason;
    throw reason;
  }
}
