import { languages } from '../../domain/language';
import { normalizeSpelling } from '../../domain/spelling';
import type { ColumnDeclaration } from '../sheet';
import { splitUnit } from './split-unit';

/** A header and the column of ours that it means. */
export interface MatchedHeader<Key extends string> {
  readonly column: ColumnDeclaration<Key>;
  /** The unit that the header names. */
  readonly unitText: string | undefined;
}

/**
 * The column that a header means: first by its whole text, then without the unit. Columns that commands or formulas
 * fill are not for lists to fill, except emissions, which people also type.
 */
export function matchHeader<Key extends string>(
  header: string,
  columns: readonly ColumnDeclaration<Key>[],
): MatchedHeader<Key> | undefined {
  const { name, unitText } = splitUnit(header);
  const candidates = columns.filter(
    ({ kind, key }) => kind !== 'result' && (kind !== 'formula' || key === 'tonnes'),
  );
  const find = (text: string, ways: (column: ColumnDeclaration<Key>) => readonly string[]) => {
    const spelling = spellingOf(text);
    return spelling === ''
      ? undefined
      : candidates.find((column) => ways(column).some((each) => spellingOf(each) === spelling));
  };
  const own = ({ header: words }: ColumnDeclaration<Key>): readonly string[] =>
    languages.map((language) => words[language]);
  const others = ({ synonyms = [] }: ColumnDeclaration<Key>) => synonyms;
  const plain = (ways: typeof own) => (column: ColumnDeclaration<Key>) =>
    ways(column).map((each) => splitUnit(each).name);
  const column =
    find(header, own) ??
    find(header, others) ??
    find(name, own) ??
    find(name, others) ??
    find(name, plain(own)) ??
    find(name, plain(others));
  return column && { column, unitText };
}

function spellingOf(text: string): string {
  return normalizeSpelling(text).replace(/[*：:]+$/, '');
}
