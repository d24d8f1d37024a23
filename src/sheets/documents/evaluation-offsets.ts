import { displayTonnes } from '../../domain/display-tonnes';
import { valueOf } from '../../domain/field';
import type { Language } from '../../domain/language';
import { byWeight } from '../../rules/finding';
import { findingWords } from '../../rules/finding-words';
import type { RuledOffset } from '../../rules/judge-offsets';
import { rowOf, section, type DocumentRow } from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { sectionWords } from './evaluation-text-words';
import { standingWords } from './evaluation-words';
import { serialsAsWritten } from '../reading/serials-as-written';

/** Offsets as 8.2 c asks: every record with its proof, what counts of it, and what stands against it. */
export function offsetSection(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  return section(
    sectionWords.records[language],
    content.ruled.map((offset) => recordRow(content, offset, language)),
  );
}

function recordRow(
  { ledger }: EvaluationContent,
  { record, standing, tonnes, open }: RuledOffset,
  language: Language,
): DocumentRow {
  const reasons = byWeight(open).map((finding) => {
    const sign = finding.outcome === 'failed' ? '✗' : '?';
    return `${sign} ${finding.clause} ${findingWords(finding, language).seen}`;
  });
  const proof = [valueOf(record.registry), serialsAsWritten(ledger, record), valueOf(record.proof)];
  return rowOf(
    nameOfRecord(record, true),
    [
      `${standingWords[standing][language]} ${amountWords(tonnes, language)}`,
      ...proof.filter((part) => part !== undefined && part !== ''),
    ].join('\n'),
    record.at,
    { remark: reasons.join('\n') },
  );
}

/** `1 · CCER · project`: the number only where it is asked for. */
export function nameOfRecord(record: RuledOffset['record'], withNumber = false): string {
  const kind = record.kind.state === 'value' ? record.kind.value.seen : '';
  return [withNumber ? record.label : '', kind, valueOf(record.project) ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}

/** Tonnes in a sentence. */
export function amountWords(tonnes: RuledOffset['tonnes'], language: Language): string {
  if (tonnes === undefined) return language === 'zh-CN' ? '（数量未知）' : '(amount not known)';
  return `${displayTonnes(tonnes)} tCO2e`;
}
