import { rulesetSeal } from '../data/ruleset-seal';
import { rules } from '../rules';
import { computedRuleset, fingerprintOf } from '../../test/functions/compute-fingerprint';
import { cell } from '../../test/functions/custom-functions';
import { ruleset } from './ruleset';

test('the seal is that of the rules and numbers as they are: after a change, run `npm run fingerprint`', () => {
  expect(rulesetSeal).toEqual(computedRuleset());
  expect(rulesetSeal.rules).toBe(rules.length);
});

test('another limit of 4 instead of 5 years, or another place of two letters, is another fingerprint', () => {
  expect(fingerprintOf('{"value":5}')).not.toBe(fingerprintOf('{"value":4}'));
  expect(fingerprintOf('ab')).not.toBe(fingerprintOf('ba'));
  expect(fingerprintOf('')).toMatch(/^[0-9a-f]{16}$/);
});

test('the line names edition, number of rules and fingerprint', () => {
  expect(cell(() => ruleset())).toMatch(/^CN 20\d\d-\d\d-\d\d, \d+ rules, [0-9a-f]{16}$/);
});
