import type { Language } from '../../domain/language';
import { byWeight } from '../../rules/finding';
import { findingWords } from '../../rules/finding-words';
import { levelWords, outcomeWords } from '../../rules/outcome-words';
import type { Finding } from '../../rules/rule';
import { nothing, rowOf, section, type DocumentRow } from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { rowWords, sectionWords } from './evaluation-text-words';
import { findingsSheet } from '../declared/findings-sheet';

/** A document lists the gravest; all of them stand on the findings sheet. */
const mostListed = 100;

/** What is still open, gravest first, and what somebody lets stand, with the reason. */
export function findingSections({ findings }: EvaluationContent, language: Language): readonly DocumentRow[] {
  const all = byWeight(findings.open);
  const open = all.filter(({ waiver }) => waiver === undefined);
  const waived = all.filter(({ waiver }) => waiver !== undefined);
  const left = open.length - mostListed;
  return [
    ...section(sectionWords.findings[language], [
      ...(open.length === 0 ? [{ item: nothing, value: rowWords.noFindings[language] }] : []),
      ...open.slice(0, mostListed).map((finding) => findingRow(finding, language)),
      ...(left > 0 ? [{ item: '…', value: moreWords(left, language) }] : []),
    ]),
    ...section(
      sectionWords.waived[language],
      waived.map((finding) => findingRow(finding, language)),
    ),
  ];
}

function findingRow(finding: Finding, language: Language): DocumentRow {
  const { outcome, level, clause, subject, waiver, at } = finding;
  const { seen, todo } = findingWords(finding, language);
  return rowOf(
    `${outcomeWords[outcome][language]} · ${levelWords[level][language]} · ${clause}`,
    subject === '' ? seen : `${subject}: ${seen}`,
    at,
    { remark: waiver === undefined ? todo : `${rowWords.waivedBecause[language]}${waiver}` },
  );
}

function moreWords(count: number, language: Language): string {
  const tab = findingsSheet.tab[language];
  return language === 'zh-CN'
    ? `另有 ${count} 项，见“${tab}”（先执行“全面检查”）`
    : `${count} more: see “${tab}” after Check everything`;
}
