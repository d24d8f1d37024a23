import type { Dossier } from '../domain/dossier';
import type { InventoryLine } from '../domain/inventory-line';
import type { ReductionMeasure } from '../domain/reduction-measure';
import type { ReductionTarget } from '../domain/reduction-target';
import type { RegisteredFactor } from '../domain/registered-factor';
import type { Rule } from './rule';

/** A requirement on the dossier as a whole. */
export type DossierRule<Reason extends string = string> = Rule<Dossier, unknown, Reason>;

/** A requirement on each line of the inventory; the context is the dossier the line belongs to. */
export type LineRule<Reason extends string = string> = Rule<InventoryLine, Dossier, Reason>;

/** A requirement on each factor of the register. */
export type FactorRule<Reason extends string = string> = Rule<RegisteredFactor, Dossier, Reason>;

/** A requirement on each reduction target. */
export type TargetRule<Reason extends string = string> = Rule<ReductionTarget, Dossier, Reason>;

/** A requirement on each measure of the reduction plan. */
export type MeasureRule<Reason extends string = string> = Rule<ReductionMeasure, Dossier, Reason>;
