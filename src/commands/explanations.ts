import { findingGroups } from '../rules/finding-groups';
import { findingWords } from '../rules/finding-words';
import { ruleOf } from '../rules/index';
import { requirementsByPhase } from '../rules/requirements';
import { writeMatrix } from './write-matrix';

/**
 * What the pane tells of the rules and of what the commands write. It comes with the script of the commands, which is
 * as large as the pane, so that the pane need not wait for it.
 */
export const explanations = { findingGroups, findingWords, ruleOf, requirementsByPhase, writeMatrix };

export type Explanations = typeof explanations;
