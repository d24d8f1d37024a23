import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computedRuleset } from './compute-fingerprint';

/** `npm run fingerprint`: seals the rules and numbers as they are now. */
const { rules, fingerprint } = computedRuleset();
writeFileSync(
  join(__dirname, '../../src/data/ruleset-seal.ts'),
  `/**
 * How many rules there are, and the fingerprint of all rules and numbers: made by \`npm run fingerprint\`, checked by a
 * test. Written down, so that CN.RULESET can say it without the rules being loaded.
 */
export const rulesetSeal = { rules: ${rules}, fingerprint: '${fingerprint}' };
`,
);
