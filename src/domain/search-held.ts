import type { HeldSubject, SubjectKind } from './held-subject';
import { heldSubjects } from './held-subject';
import { nearestNamesAmong, normalizeSpelling } from './spelling';

interface Indexed {
  readonly subject: HeldSubject;
  readonly names: readonly string[];
  readonly editions: readonly string[];
}

let index: readonly Indexed[] | undefined;

function indexed(): readonly Indexed[] {
  index ??= heldSubjects().map((subject) => ({
    subject,
    names: [subject.key, subject.name['zh-CN'], subject.name['en-US'], ...subject.spellings].map(
      normalizeSpelling,
    ),
    editions: subject.values.map(({ edition }) => normalizeSpelling(edition)),
  }));
  return index;
}

const nearest = nearestNamesAmong(
  (function* names() {
    for (const { key, spellings } of heldSubjects())
      for (const spelling of [key, ...spellings]) yield [spelling, key] as const;
  })(),
);

/** 0 for the name itself, 1 for names that begin so, 2 for names in which it stands. */
function rankAmong(names: readonly string[], text: string): number | undefined {
  if (names.includes(text)) return 0;
  if (names.some((name) => name.startsWith(text))) return 1;
  return names.some((name) => name.includes(text)) ? 2 : undefined;
}

/** By the text as a whole, or else by each of its words, of which one may name an edition. */
function rankOf({ names, editions }: Indexed, whole: string, words: readonly string[]): number | undefined {
  const rank = rankAmong(names, whole);
  if (rank !== undefined || words.length < 2) return rank;
  const ofWords = words.map((word) => rankAmong(names, word));
  const best = Math.min(...ofWords.map((each) => each ?? Infinity));
  const isHeld = words.every((word, at) => ofWords[at] !== undefined || editions.includes(word));
  return isHeld && best < Infinity ? 3 + best : undefined;
}

/**
 * The subjects that a text names, best first: in any spelling, also with an edition beside it (`甲烷 AR5`,
 * `guangdong 2023`). All of them for an empty text.
 */
export function searchHeld(text: string): readonly HeldSubject[] {
  const whole = normalizeSpelling(text);
  if (whole === '') return heldSubjects();
  const words = wordsOf(text);
  return indexed()
    .flatMap((each, order) => {
      const rank = rankOf(each, whole, words);
      return rank === undefined ? [] : [{ subject: each.subject, rank, order }];
    })
    .sort((one, other) => one.rank - other.rank || one.order - other.order)
    .map(({ subject }) => subject);
}

/** The editions that somebody prefers, by the kind of subject that has them. */
export type PreferredEditions = Readonly<Partial<Record<SubjectKind, string>>>;

/**
 * Where, among the values of a subject, the edition stands that comes first: the one that a search names, else the one
 * preferred for its kind, else the first held.
 */
export function firstEdition(
  { kind, values }: HeldSubject,
  text: string,
  preferred: PreferredEditions,
): number {
  const words = wordsOf(text);
  const named = values.findIndex(({ edition }) => words.includes(normalizeSpelling(edition)));
  return Math.max(0, named >= 0 ? named : values.findIndex(({ edition }) => edition === preferred[kind]));
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,，、;；|｜]+/u)
    .map(normalizeSpelling)
    .filter(Boolean);
}

/** Up to three names like the one that was not found. */
export function namesLike(text: string): readonly string[] {
  return nearest(text);
}
