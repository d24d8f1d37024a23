import type { Language } from '../domain/language';
import { ruleOf } from './index';
import { namedFacts } from './named-facts';
import { ofNoSheet } from './by-sheet';
import type { Finding, ReasonText } from './rule';

/** What is asked, what was seen, and what to do, in one language; `todo` is empty when nothing is. */
export function findingWords(
  finding: Finding,
  language: Language,
): { readonly asks: string; readonly seen: string; readonly todo: string } {
  const rule = ruleOf(finding.rule);
  const text: ReasonText | undefined = rule.texts[finding.reason];
  if (!text) throw new RangeError(`${finding.rule} has no words for ${finding.reason}`);
  const named = namedFacts(finding.facts, language);
  const facts = finding.at === undefined ? { ...named, ...ofNoSheet } : named;
  return {
    asks: rule.asks[language],
    seen: text.seen[language](facts),
    todo: text.todo?.[language](facts) ?? '',
  };
}
