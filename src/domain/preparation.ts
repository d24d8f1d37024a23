import type { CellAddress } from './cell';
import type { Day } from './day';
import type { Field } from './field';

/** What 6.1 asks of an organization's own management. */
export const managementItems = ['body', 'procedures', 'planKept'] as const;
export type ManagementItem = (typeof managementItems)[number];

/** An answer of the checklist with the document that shows it. */
export interface ChecklistAnswer {
  readonly answer: Field<boolean>;
  readonly evidence: Field<string>;
}

/** The parts of a carbon neutrality plan: 6.4.1 a, b, then what c and d ask for. */
export const planParts = [
  'commitment',
  'timetable',
  'strategyBase',
  'strategyTargets',
  'strategyMeasures',
  'strategyReasons',
  'offsetMeans',
  'offsetReasons',
] as const;
export type PlanPart = (typeof planParts)[number];

/** Management and plan of the preparation (6.1, 6.4). */
export interface Preparation {
  readonly management: Readonly<Record<ManagementItem, ChecklistAnswer>>;
  readonly plan: Readonly<Record<PlanPart, Field<string>>>;
  /** Where the plan was published. */
  readonly publishedAt: Field<string>;
  readonly publishedOn: Field<Day>;
  /** Anything else to be declared (9 g). */
  readonly otherStatements: Field<string>;
  /** The sheet's table; undefined without one. */
  readonly at: CellAddress | undefined;
}
