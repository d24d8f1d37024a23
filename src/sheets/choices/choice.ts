import type { Words } from '../../domain/language';

/** One entry of a drop-down. */
export interface Choice<Id> {
  readonly id: Id;
  /** What the drop-down shows. */
  readonly words: Words;
  /** Other ways to write it, in any language. */
  readonly spellings?: readonly string[];
}
