/**
 * How many rules there are, and the fingerprint of all rules and numbers: made by `npm run fingerprint`, checked by a
 * test. Written down, so that CN.RULESET can say it without the rules being loaded.
 */
export const rulesetSeal = { rules: 59, fingerprint: '793a107907787a75' };
