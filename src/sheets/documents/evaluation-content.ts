import type { Day } from '../../domain/day';
import type { Dossier } from '../../domain/dossier';
import type { Evaluation } from '../../domain/evaluation';
import type { RuledOffset } from '../../rules/judge-offsets';
import type { Findings } from '../../rules/findings';
import type { ReadOffsets } from '../reading/read-offsets';

/** All that the documents tell: what the workbook says, what the rules make of it, and what 8.3 comes to. */
export interface EvaluationContent {
  readonly dossier: Dossier;
  readonly evaluation: Evaluation;
  readonly ruled: readonly RuledOffset[];
  /** Every finding, with the reasons for a waiver that people wrote. */
  readonly findings: Findings;
  /** The ledger as it stands, for what is quoted letter by letter. */
  readonly ledger: ReadOffsets['found'];
  readonly today: Day;
}
