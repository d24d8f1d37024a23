import type { CellAddress } from '../domain/cell';
import type { Exact } from '../domain/exact';
import type { Language, Words } from '../domain/language';
import type { Slices } from '../domain/slices';

/** shall (应, 不得, 仅限): a failure counts against the organization; should (宜): advice; may (可): information. */
export type Level = 'shall' | 'should' | 'may';

/** Worst first. An empty set is never a pass. */
export const outcomesWorstFirst = ['failed', 'cannotTell', 'passed', 'notApplicable'] as const;
export type Outcome = (typeof outcomesWorstFirst)[number];

/** A value that decided an outcome: rendered into the words last. Decimals are written out where a finding is made of the ruling. */
export type Fact = string | number | Exact;
export type Facts = Readonly<Record<string, Fact>>;

/** What a rule says of one thing: the reason is the key of its words. */
export interface Ruling<Reason extends string = string> {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly facts: Facts;
  /** The cell that decides; undefined when nothing stands anywhere (no sheet, no table). */
  readonly at: CellAddress | undefined;
}

/** The sentence for one reason, in both languages, from the facts. */
export type ReasonWords = Readonly<Record<Language, (facts: Facts) => string>>;

/** What was seen, and what to do about it (empty for passed and not applicable). */
export interface ReasonText {
  readonly seen: ReasonWords;
  readonly todo?: ReasonWords;
}

/**
 * One requirement of the standard. `check` is pure: it sees a thing of the domain and its context, no cell, no clock.
 */
export interface Rule<Thing, Context, Reason extends string = string> {
  readonly id: string;
  /** e.g. `7.3.1.3` */
  readonly clause: string;
  readonly level: Level;
  /** What is asked, in our own words. */
  readonly asks: Words;
  /** How the text is read where it can be read two ways. */
  readonly reading?: Words;
  readonly texts: Readonly<Record<Reason, ReasonText>>;
  /** Works out, in slices and before the first thing is examined, what `check` asks of all of them together. */
  prepare?(context: Context): Slices<unknown>;
  check(thing: Thing, context: Context): readonly Ruling<Reason>[];
}

/** A ruling with the rule it came from: the finding as data, before any prose. */
export interface Finding {
  readonly rule: string;
  readonly clause: string;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly facts: Facts;
  readonly at: CellAddress | undefined;
  /** What the thing it is about calls itself on the sheet (a record's number, a source), whatever row it stands on; empty for the dossier as a whole. */
  readonly subject: string;
  /** t CO2e that hang on it, as exact decimal text; undefined where none do. */
  readonly tonnes: string | undefined;
  /** Why somebody lets it stand, in their own words; undefined when nobody does. It changes no outcome and no verdict. */
  readonly waiver: string | undefined;
}

/** The worst of several outcomes; `notApplicable` of none. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  return outcomesWorstFirst.find((outcome) => outcomes.includes(outcome)) ?? 'notApplicable';
}
