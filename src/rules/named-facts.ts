import type { Language } from '../domain/language';
import { acceptedBy } from './accepted-forms';
import { columnOf } from './column-names';
import type { Facts } from './rule';

/**
 * The facts as sentences use them: a column by its name, with `sheet`, the sheet it belongs on, and `accepted`, what it
 * takes. Rules themselves carry the key only, so that a function of one rule brings no names of all sheets with it.
 */
export function namedFacts(facts: Facts, language: Language): Facts {
  if (facts.column === undefined) return facts;
  const { column, sheet } = columnOf(facts.column);
  return {
    ...facts,
    column: column[language],
    sheet: sheet[language],
    accepted: acceptedBy(facts.column)[language],
  };
}
