import type { CellAddress } from './cell';
import type { CreditKind } from './credit-kind';
import type { Day } from './day';
import type { Exact } from './exact';
import type { Field } from './field';
import type { Scope } from './scope';
import type { SerialRange } from './serial-range';

/** The means of offsetting as the ledger names it; `named` is undefined for a name that nobody here knows. */
export interface NamedKind {
  readonly named: CreditKind | 'ambiguous' | undefined;
  readonly seen: string;
}

/** How a green certificate was come by: with the electricity (7.3.1.4), or bought apart from it. */
export type Acquisition = 'greenPowerTrading' | 'certificateAlone';

/** What 7.3.2.2 asks an own forestry project to publish, in the order of the standard. */
export const disclosures = [
  'place',
  'coordinates',
  'species',
  'area',
  'plantingPlan',
  'monitoringPlan',
  'sinkTonnes',
  'period',
  'publicAddress',
] as const;
export type Disclosure = (typeof disclosures)[number];

/** One row of the offset ledger: credits, a green certificate, or own forestry. */
export interface OffsetRecord {
  /** The row's first cell. */
  readonly at: CellAddress;
  /** What the row calls itself (its number), or its row on the sheet. */
  readonly label: string;
  readonly kind: Field<NamedKind>;
  readonly project: Field<string>;
  readonly registry: Field<string>;
  /** The ranges that the two serial columns name, at least one; blank when both are. */
  readonly serials: Field<readonly SerialRange[]>;
  readonly registered: Field<Day>;
  readonly cancelled: Field<Day>;
  readonly proof: Field<string>;
  /** t CO2e that the row claims. */
  readonly tonnes: Field<Exact>;
  /** MWh of a green certificate. */
  readonly electricity: Field<Exact>;
  /** Year in which the reduction, or the electricity, came about. */
  readonly generationYear: Field<number>;
  readonly scopes: Field<readonly Scope[]>;
  readonly acquisition: Field<Acquisition>;
  readonly outsideBoundary: Field<boolean>;
  /** t CO2 printed on the certificate itself. */
  readonly statedTonnes: Field<Exact>;
  readonly methodology: Field<string>;
  readonly disclosed: Readonly<Record<Disclosure, Field<string>>>;
  readonly usedElsewhere: Field<boolean>;
}

/** The fields of a record in the order of the ledger, but for what own forestry discloses. */
export const recordFields = [
  'kind',
  'project',
  'registry',
  'serials',
  'registered',
  'cancelled',
  'proof',
  'tonnes',
  'electricity',
  'generationYear',
  'scopes',
  'acquisition',
  'outsideBoundary',
  'statedTonnes',
  'methodology',
  'usedElsewhere',
] as const satisfies readonly (keyof OffsetRecord)[];

/** Which part of 7.3 speaks of the record; undefined while its kind is blank, unclear or not admitted. */
export function familyOf(record: OffsetRecord): 'credit' | 'certificate' | 'sink' | undefined {
  const kind = admittedKind(record);
  return kind === undefined || kind.family === 'refused' ? undefined : kind.family;
}

/** The kind of an admitted record. */
export function admittedKind(record: Pick<OffsetRecord, 'kind'>): CreditKind | undefined {
  const named = record.kind.state === 'value' ? record.kind.value.named : undefined;
  return typeof named === 'object' && named.family !== 'refused' ? named : undefined;
}
