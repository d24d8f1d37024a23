import type { Language } from '../domain/language';
import { remembering } from '../domain/remembering';
import { acceptedBy } from './accepted-forms';
import { columnOf } from './column-names';
import type { Fact, Facts } from './rule';

/**
 * The facts as sentences use them: a column by its name, with `sheet`, the sheet it belongs on, and `accepted`, what it
 * takes. Rules themselves carry the key only, so that a function of one rule brings no names of all sheets with it.
 */
export function namedFacts(facts: Facts, language: Language): Facts {
  if (facts.column === undefined) return isolatedFacts(facts);
  const named = columnFacts[language](facts.column);
  // Most findings say no more than which column it is.
  return Object.keys(facts).length === 1 ? named : { ...isolatedFacts(facts), ...named };
}

const columnFacts = {
  'zh-CN': remembering((fact: Fact) => columnFactsIn(fact, 'zh-CN')),
  'en-US': remembering((fact: Fact) => columnFactsIn(fact, 'en-US')),
};

function columnFactsIn(fact: Fact, language: Language): Facts {
  const { column, sheet } = columnOf(fact);
  return { column: column[language], sheet: sheet[language], accepted: acceptedBy(fact)[language] };
}

function isolatedFacts(facts: Facts): Facts {
  if (!Object.values(facts).some(turns)) return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, isolated(fact)]));
}

const turning = /[\u202a-\u202e\u2066-\u2069]/u;

function turns(fact: Fact): boolean {
  return typeof fact === 'string' && turning.test(fact);
}

/** A text with marks that turn the direction of writing is kept to itself, or the sentence around it turns as well. */
function isolated(fact: Fact): Fact {
  return turns(fact) ? `\u2068${fact}\u2069` : fact;
}
