import { qualifiedReference } from '../domain/cell';
import type { Language } from '../domain/language';
import { normalizeSpelling } from '../domain/spelling';
import { byWeight } from './finding';
import type { FindingQuery, Grouping } from './finding-query';
import { findingWords } from './finding-words';
import type { Findings } from './findings';
import type { Finding } from './rule';

export interface FindingGroup {
  /** The clause, the name of the sheet (empty for findings without a cell), or the outcome. */
  readonly key: string;
  readonly findings: readonly Finding[];
}

const searchable: Readonly<Record<Language, WeakMap<Finding, string>>> = {
  'zh-CN': new WeakMap(),
  'en-US': new WeakMap(),
};

/** All that is said of a finding in one form of spelling; made once, for each key pressed asks anew. */
function searchableText(finding: Finding, language: Language): string {
  const known = searchable[language].get(finding);
  if (known !== undefined) return known;
  const { asks, seen, todo } = findingWords(finding, language);
  const { clause, subject, at } = finding;
  const text = [clause, subject, asks, seen, todo, at ? qualifiedReference(at) : '']
    .map(normalizeSpelling)
    .join('\n');
  searchable[language].set(finding, text);
  return text;
}

function keyOf({ clause, at, outcome }: Finding, grouping: Grouping): string {
  if (grouping === 'clause') return clause;
  return grouping === 'sheet' ? (at?.sheet ?? '') : outcome;
}

/** The findings that are wanted, gravest first within each group, and the group with the gravest first. */
export function findingGroups(
  findings: Findings,
  { show, text, grouping }: FindingQuery,
  language: Language,
): readonly FindingGroup[] {
  const words = text.split(/\s+/u).map(normalizeSpelling).filter(Boolean);
  const isAmongOpen = show === 'open' || show === 'failed' || show === 'cannotTell';
  const wanted = (isAmongOpen ? findings.open : findings.all).filter(
    (finding) =>
      (show === 'all' || show === 'open' || finding.outcome === show) &&
      (words.length === 0 || words.every((word) => searchableText(finding, language).includes(word))),
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of byWeight(wanted)) {
    const key = keyOf(finding, grouping);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, members]) => ({ key, findings: members }));
}
