import { rulesetLine } from '../data/ruleset-line';
import { inCell } from './in-cell';

/**
 * Edition and fingerprint of the rules and numbers in use, for the audit file. Two workbooks with the same line were judged alike.
 * @customfunction RULESET
 * @helpurl https://localhost:3000/help/en-US/ruleset.html
 * @returns Edition, number of rules, fingerprint
 */
export function ruleset(): number | string | boolean {
  return inCell(rulesetLine);
}
