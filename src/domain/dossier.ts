import type { BasePeriod } from './base-period';
import type { Boundary } from './boundary';
import type { CellAddress } from './cell';
import type { Exact } from './exact';
import type { Field } from './field';
import type { InventoryLine } from './inventory-line';
import type { OffsetRecord } from './offset-record';
import type { Organization } from './organization';
import type { Preparation } from './preparation';
import type { ReductionMeasure } from './reduction-measure';
import type { ReductionTarget } from './reduction-target';
import type { RegisteredFactor } from './registered-factor';

/** The lists of a dossier, each in a table of its own. */
export const dossierLists = ['inventory', 'factors', 'targets', 'measures', 'offsets'] as const;
export type DossierList = (typeof dossierLists)[number];

/** A sum that a sheet states below its list, t CO2e. */
export interface StatedTotal {
  readonly list: 'inventory' | 'offsets';
  readonly amount: Field<Exact>;
}

/** Everything that an organization's workbook says of its carbon neutrality, as it was read. */
export interface Dossier {
  readonly organization: Organization;
  readonly preparation: Preparation;
  readonly base: BasePeriod;
  readonly targets: readonly ReductionTarget[];
  readonly measures: readonly ReductionMeasure[];
  readonly boundary: Boundary;
  /** Lines of all years and sites, in the order of the sheet. */
  readonly lines: readonly InventoryLine[];
  readonly factors: readonly RegisteredFactor[];
  readonly offsets: readonly OffsetRecord[];
  readonly totals: readonly StatedTotal[];
  /** The first header of each list's table; undefined where the workbook has none. */
  readonly tables: Readonly<Record<DossierList, CellAddress | undefined>>;
}
