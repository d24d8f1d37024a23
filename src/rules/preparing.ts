import { asPart, type Slices } from '../domain/slices';
import type { Rule } from './rule';

/** What some rules ask of all things together, worked out in slices. */
export function* preparing<Context>(
  rules: readonly Pick<Rule<never, Context>, 'prepare'>[],
  context: Context,
): Slices<void> {
  for (const [place, rule] of rules.entries()) {
    if (rule.prepare) yield* asPart(rule.prepare(context), place / rules.length, (place + 1) / rules.length);
  }
}
