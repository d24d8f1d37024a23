import type { Outcome } from './rule';

export const groupings = ['clause', 'sheet', 'outcome'] as const;
export type Grouping = (typeof groupings)[number];

/** Which findings are wanted: `open` are those to settle. */
export interface FindingQuery {
  readonly show: 'open' | 'all' | Outcome;
  /** Words that all stand in the finding: in what is asked, seen or to do, its clause, its subject or its cell. */
  readonly text: string;
  readonly grouping: Grouping;
}
