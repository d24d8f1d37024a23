import type { Language } from '../domain/language';
import { mapped, type Slices } from '../domain/slices';
import { displayTonnes } from '../domain/display-tonnes';
import { byWeight } from '../rules/finding';
import { findingWords } from '../rules/finding-words';
import type { RuledOffset } from '../rules/judge-offsets';
import type { ReadOffsets } from './reading/read-offsets';
import { othersWords } from './row-results';
import type { WriteCells } from './write-plan';

/**
 * The step that writes the result column of the offset ledger: for each record whether it counts and the first
 * reason why not; blank rows get none. No step when the ledger has no such column. In slices.
 */
export function* offsetResultSteps(
  { found }: ReadOffsets,
  ruled: readonly RuledOffset[],
  language: Language,
): Slices<readonly WriteCells[]> {
  const column = found.columns.get('result');
  const { first, end } = found.body;
  if (column === undefined || end <= first) return [];
  const results = yield* mapped(
    ruled,
    (offset) => [offset.record.at.row, offsetResult(offset, language)] as const,
  );
  const resultOfRow = new Map(results);
  const cells = Array.from({ length: end - first }, (_, offset) => [resultOfRow.get(first + offset) ?? '']);
  return [{ do: 'write', sheet: found.sheet.name, row: first, column, cells }];
}

/** e.g. `✗ 7.3.1.3 2021-06-29 登记，早于…（另有 2 项）`. */
export function offsetResult({ standing, tonnes, open }: RuledOffset, language: Language): string {
  const objections = byWeight(open.filter(({ level }) => level === 'shall'));
  const gravest = objections[0];
  const reason = gravest ? `${gravest.clause} ${findingWords(gravest, language).seen}` : '';
  const others = othersWords(objections.length - 1, language);
  const counted = tonnes === undefined ? '' : displayTonnes(tonnes);
  if (standing === 'counted') {
    const counts = language === 'zh-CN' ? `✓ 计入 ${counted} tCO2e` : `✓ Counts ${counted} tCO2e`;
    return reason === '' ? counts : `${counts}${language === 'zh-CN' ? '；' : '; '}${reason}${others}`;
  }
  if (standing === 'refused') return `✗ ${reason}${others}`;
  return `? ${reason || amountWords[language]}${others}`;
}

const amountWords = { 'zh-CN': '数量未填或不可读', 'en-US': 'The quantity is blank or unreadable' };
