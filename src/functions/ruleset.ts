import { numbersEdition } from '../data/edition';
import { rulesetSeal } from '../data/ruleset-seal';
import { inCell } from './in-cell';

/**
 * Edition and fingerprint of the rules and numbers in use, for the audit file. Two workbooks with the same line were judged alike.
 * @customfunction RULESET
 * @helpurl https://localhost:3000/help/en-US/ruleset.html
 * @returns Edition, number of rules, fingerprint
 */
export function ruleset(): number | string | boolean {
  return inCell(() => `CN ${numbersEdition}, ${rulesetSeal.rules} rules, ${rulesetSeal.fingerprint}`);
}
