import type { FuelSet } from '../data/fuels';
import type { Day } from './day';
import type { Field } from './field';
import type { Report } from './gwp';

/** The three types of 6.4.2: scopes 1 and 2; those and named scope 3 sources; all of the value chain. */
export const neutralityTypes = ['operational', 'partialValueChain', 'fullValueChain'] as const;
export type NeutralityType = (typeof neutralityTypes)[number];

/** Bodies that may evaluate (8.1): Shenzhen's verifiers, those of the voluntary scheme; any other is neither. */
export const evaluatorKinds = ['shenzhenVerifier', 'voluntarySchemeVerifier', 'other'] as const;
export type EvaluatorKind = (typeof evaluatorKinds)[number];

/** What is compared with the offsets (8.3): removals inside the boundary come off first (4.1), or do not. */
export const comparisons = ['net', 'gross'] as const;
export type Comparison = (typeof comparisons)[number];

/** How the years between a credit and the declaration are counted (7.3.1.3). */
export const creditAges = ['byDay', 'byCalendarYear'] as const;
export type CreditAge = (typeof creditAges)[number];

/** What a workbook may choose: which editions its new formulas use, and which readings its verdict rests on. */
export const settingKeys = ['report', 'fuelSet', 'comparison', 'creditAge', 'creditAgeGround'] as const;
export type SettingKey = (typeof settingKeys)[number];
export type Settings = Pick<Organization, SettingKey>;

/** The organization, what it declares, and which readings and editions its workbook goes by. */
export interface Organization {
  readonly name: Field<string>;
  readonly creditCode: Field<string>;
  readonly keyEmitter: Field<boolean>;
  readonly reportingYear: Field<number>;
  readonly neutralityType: Field<NeutralityType>;
  /** The scope 3 sources that a partial value chain takes in. */
  readonly scope3Sources: Field<readonly string[]>;
  readonly planDay: Field<Day>;
  readonly declarationDay: Field<Day>;
  /** The kind of body that evaluates (8.1). */
  readonly evaluatorKind: Field<EvaluatorKind>;
  readonly evaluationBody: Field<string>;
  /** The IPCC report that formulas written from now on name. */
  readonly report: Field<Report>;
  /** The set of fuel parameters that is offered first. */
  readonly fuelSet: Field<FuelSet['id']>;
  readonly comparison: Field<Comparison>;
  readonly creditAge: Field<CreditAge>;
  /** The evaluation body's written confirmation that calendar years count. */
  readonly creditAgeGround: Field<string>;
}
