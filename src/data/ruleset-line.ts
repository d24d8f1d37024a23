import { numbersEdition } from './edition';
import { rulesetSeal } from './ruleset-seal';

/** Edition and fingerprint of rules and numbers in one line, for the audit file. */
export function rulesetLine(): string {
  return `CN ${numbersEdition}, ${rulesetSeal.rules} rules, ${rulesetSeal.fingerprint}`;
}
