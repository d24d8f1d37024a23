import { sumExact } from '../../domain/exact';
import type { Language } from '../../domain/language';
import { admittedKind } from '../../domain/offset-record';
import type { RuledOffset } from '../../rules/judge-offsets';
import { mostAlike, spanReference, type DocumentRow } from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { amountWords } from './amount-words';

/** Whether the counted among some records are too many to list. What does not count is listed whatever its number. */
export function areManyCounted(ruled: readonly RuledOffset[]): boolean {
  let counted = 0;
  for (const { standing } of ruled) if (standing === 'counted') counted++;
  return counted > mostAlike;
}

/** One row for each kind of the counted records, in the order in which the ledger first names them. */
export function countedKindRows(
  { ruled, ledger }: EvaluationContent,
  language: Language,
  inFront = '',
): readonly DocumentRow[] {
  const byKind = new Map<string, RuledOffset[]>();
  for (const offset of ruled) {
    if (offset.standing !== 'counted') continue;
    const kind = admittedKind(offset.record)?.name[language] ?? '';
    const ofKind = byKind.get(kind);
    if (ofKind) ofKind.push(offset);
    else byKind.set(kind, [offset]);
  }
  return [...byKind].map(([kind, records]) => {
    const cells = records.map(({ record }) => record.at);
    const amount = amountWords(sumExact(records.flatMap(({ tonnes }) => tonnes ?? [])), language);
    return {
      item: kind,
      value: `${inFront}${amount}\n${eachIn(ledger.sheet.name, records.length, language)}`,
      where: spanReference(cells),
      at: cells[0],
    };
  });
}

function eachIn(tab: string, count: number, language: Language): string {
  return language === 'zh-CN'
    ? `共 ${count} 条记录，逐条见“${tab}”`
    : `${count === 1 ? '1 record' : `${count} records`}, one by one on “${tab}”`;
}
