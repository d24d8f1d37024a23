import type { Words } from '../../domain/language';

/** One entry of a drop-down. */
export interface Choice<Id> {
  readonly id: Id;
  /** What the drop-down shows. */
  readonly words: Words;
  /** Other ways to write it, in any language. */
  readonly spellings?: readonly string[];
}

/** Every way to write a choice, each once: Excel's own functions compare without regard to case. */
export function spellingsOf({ words, spellings = [] }: Choice<unknown>): readonly string[] {
  const all = [...Object.values(words), ...spellings];
  return all.filter(
    (each, index) => all.findIndex((other) => other.toLowerCase() === each.toLowerCase()) === index,
  );
}
