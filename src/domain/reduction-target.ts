import type { TargetBasis, TargetKind } from '../data/target-kinds';
import type { CellAddress } from './cell';
import type { Day } from './day';
import type { Exact } from './exact';
import type { Field } from './field';
import type { Scope } from './scope';
import type { Path } from './target';

/** A reduction target (6.3, annex A). Rates and shares are fractions: 0.042 is 4.2 %. */
export interface ReductionTarget {
  /** The row's first cell. */
  readonly at: CellAddress;
  readonly name: Field<string>;
  readonly scopes: Field<readonly Scope[]>;
  readonly kind: Field<TargetKind>;
  readonly basis: Field<TargetBasis>;
  readonly baseYear: Field<number>;
  /** t CO2e, or t CO2e per unit of output. */
  readonly baseValue: Field<Exact>;
  readonly targetYear: Field<number>;
  readonly annualRate: Field<Exact>;
  readonly path: Field<Path>;
  /** Reduction from base to target year. */
  readonly overallRate: Field<Exact>;
  /** Yearly rate that the allocation scheme or the policy asks. */
  readonly requiredRate: Field<Exact>;
  /** Day on which that scheme or policy was published. */
  readonly requiredSince: Field<Day>;
  readonly setOn: Field<Day>;
  /** Share of scope 3 that the target covers. */
  readonly coverage: Field<Exact>;
  /** Value reached in the reporting year, in the unit of the base value. */
  readonly actualValue: Field<Exact>;
  /** What shows that the organization is already at an advanced level (6.3.2). */
  readonly advancedEvidence: Field<string>;
}
