import type { Field } from './field';
import type { LineCategory } from './inventory-line';

/** Kinds of source of scope 1, in the order of 7.2.3 a. */
export const scope1Categories = [
  'combustion',
  'process',
  'fugitive',
] as const satisfies readonly LineCategory[];

/** Kinds of source of scope 2, in the order of 7.2.3 b. */
export const scope2Categories = ['electricity', 'heat', 'cooling'] as const satisfies readonly LineCategory[];

/** Kinds of source within the organization's own boundary. */
export const ownSourceCategories = [...scope1Categories, ...scope2Categories] as const;

/** Kinds of scope 3 source that 7.2.3 c names. */
export const scope3Categories = [
  'commuting',
  'purchased',
  'waste',
  'upstreamTransport',
  'downstreamTransport',
] as const satisfies readonly LineCategory[];

export type StatedCategory = (typeof ownSourceCategories)[number] | (typeof scope3Categories)[number];

/** The boundary of the accounting as it is written down (7.2.1 to 7.2.3). */
export interface Boundary {
  /** What the boundary takes in. */
  readonly description: Field<string>;
  /** How it departs from the accounting standard; “none” is an answer. */
  readonly deviation: Field<string>;
  /** Why a kind of source has no line: “none”, or the reason for leaving it out. */
  readonly statements: Readonly<Record<StatedCategory, Field<string>>>;
}
