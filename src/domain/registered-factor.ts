import type { CellAddress } from './cell';
import type { Day } from './day';
import type { Exact } from './exact';
import type { Field } from './field';

/** A factor of the register: what one source is reckoned with, kept from the day it was locked (7.2.4.2). */
export interface RegisteredFactor {
  /** The row's first cell. */
  readonly at: CellAddress;
  readonly source: Field<string>;
  readonly site: Field<string>;
  readonly gas: Field<string>;
  readonly value: Field<Exact>;
  readonly unit: Field<string>;
  /** Where the factor comes from. */
  readonly origin: Field<string>;
  readonly lockedOn: Field<Day>;
}
