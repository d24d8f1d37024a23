import { valueOf } from '../../domain/field';
import type { Language } from '../../domain/language';
import { mapped, type Slices } from '../../domain/slices';
import { byWeight } from '../../rules/finding';
import { findingWords } from '../../rules/finding-words';
import type { RuledOffset } from '../../rules/judge-offsets';
import { amountWords } from './amount-words';
import { areManyCounted, countedKindRows } from './counted-kinds';
import { rowOf, section, type DocumentRow } from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { sectionWords } from './evaluation-text-words';
import { standingWords } from './evaluation-words';
import { serialsAsWritten } from '../reading/serials-as-written';

/**
 * Offsets as 8.2 c asks, in slices: every record with its proof, what counts of it, and what stands against it; of many
 * that count the sums by kind.
 */
export function* offsetSection(
  content: EvaluationContent,
  language: Language,
): Slices<readonly DocumentRow[]> {
  const { ruled } = content;
  const areMany = areManyCounted(ruled);
  const listed = areMany ? ruled.filter(({ standing }) => standing !== 'counted') : ruled;
  const summed = areMany ? countedKindRows(content, language, `${standingWords.counted[language]} `) : [];
  yield 0;
  const rows = yield* mapped(listed, (offset) => recordRow(content, offset, language));
  return section(sectionWords.records[language], [...summed, ...rows]);
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
