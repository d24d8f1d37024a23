import type { CellAddress } from './cell';
import type { Exact } from './exact';
import type { Field } from './field';
import type { Scope } from './scope';

/** Kinds of source, after 7.2.3, `scope3` for those that it does not name; a removal inside the boundary (4.1) is a line of its own. */
export const lineCategories = [
  'combustion',
  'process',
  'fugitive',
  'electricity',
  'heat',
  'cooling',
  'commuting',
  'purchased',
  'waste',
  'upstreamTransport',
  'downstreamTransport',
  'scope3',
  'removal',
] as const;
export type LineCategory = (typeof lineCategories)[number];

/** One line of the inventory: a source in a year. */
export interface InventoryLine {
  /** The row's first cell. */
  readonly at: CellAddress;
  readonly year: Field<number>;
  readonly site: Field<string>;
  readonly scope: Field<Scope>;
  readonly category: Field<LineCategory>;
  readonly source: Field<string>;
  readonly gas: Field<string>;
  readonly activity: Field<Exact>;
  readonly unit: Field<string>;
  readonly factor: Field<Exact>;
  readonly factorUnit: Field<string>;
  readonly factorSource: Field<string>;
  readonly gwp: Field<Exact>;
  /** t CO2e; of a removal, the tonnes removed, above zero. */
  readonly tonnes: Field<Exact>;
  /** The accounting standard that the line follows (7.2.1). */
  readonly standard: Field<string>;
  /** Why a standard of lower priority was taken. */
  readonly standardReason: Field<string>;
}

/** The fields of a line, with the column each stands in, in the sheet's order. */
export function lineFields(line: InventoryLine): readonly (readonly [LineColumn, Field<unknown>])[] {
  return lineColumns.map((column) => [column, line[column]] as const);
}

export const lineColumns = [
  'year',
  'site',
  'scope',
  'category',
  'source',
  'gas',
  'activity',
  'unit',
  'factor',
  'factorUnit',
  'factorSource',
  'gwp',
  'tonnes',
  'standard',
  'standardReason',
] as const satisfies readonly (keyof InventoryLine)[];
export type LineColumn = (typeof lineColumns)[number];
