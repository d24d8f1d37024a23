import type { Day } from './day';
import type { Field } from './field';

/** The three types of 6.4.2: scopes 1 and 2; those and named scope 3 sources; all of the value chain. */
export const neutralityTypes = ['operational', 'partialValueChain', 'fullValueChain'] as const;
export type NeutralityType = (typeof neutralityTypes)[number];

/** Bodies that may evaluate (8.1): Shenzhen's verifiers, those of the voluntary scheme; any other is neither. */
export const evaluatorKinds = ['shenzhenVerifier', 'voluntarySchemeVerifier', 'other'] as const;
export type EvaluatorKind = (typeof evaluatorKinds)[number];

/** The organization and what it declares. */
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
}
