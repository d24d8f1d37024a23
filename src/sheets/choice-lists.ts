import { languages, type Words } from '../domain/language';
import { remembering } from '../domain/remembering';
import { normalizeSpelling } from '../domain/spelling';
import type { Choice } from './choices/choice';
import { accountingStandard, category, scope } from './choices/inventory-choices';
import { acquisition, offsetKind, scopes } from './choices/offset-choices';
import { evaluatorKind, neutralityType, yesNo } from './choices/organization-choices';
import { comparison, creditAge, fuelSet, report } from './choices/setting-choices';
import { baseMethod, measure, measureCategory, path, targetBasis, targetKind } from './choices/plan-choices';

/** What the drop-downs offer, by list; the hidden sheet holds them in the workbook's language. */
export const choiceLists = {
  offsetKind,
  scopes,
  acquisition,
  yesNo,
  neutralityType,
  scope,
  category,
  evaluatorKind,
  baseMethod,
  targetKind,
  targetBasis,
  path,
  measureCategory,
  measure,
  accountingStandard,
  report,
  fuelSet,
  comparison,
  creditAge,
};
export type ListId = keyof typeof choiceLists;

type IdOf<List extends ListId> = (typeof choiceLists)[List][number]['id'];

/** The choice that a text means, in either language; undefined when it is none of the list. */
export function choiceOf<List extends ListId>(list: List, text: string): IdOf<List> | undefined {
  const choices: readonly Choice<IdOf<List>>[] = choiceLists[list];
  const index = choiceBySpelling(list).get(normalizeSpelling(text));
  return index === undefined ? undefined : choices[index]?.id;
}

/** Asked for every cell of a column of choices. */
const choiceBySpelling = remembering((list: ListId): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const [index, { words, spellings = [] }] of choiceLists[list].entries()) {
    for (const text of [...languages.map((language) => words[language]), ...spellings]) {
      const spelling = normalizeSpelling(text);
      if (!places.has(spelling)) places.set(spelling, index);
    }
  }
  return places;
});

/** What a choice is called. */
export function choiceWords<List extends ListId>(list: List, id: IdOf<List>): Words {
  const choices: readonly Choice<IdOf<List>>[] = choiceLists[list];
  const found = choices.find((choice) => choice.id === id);
  if (!found) throw new RangeError(`${list} has no choice ${String(id)}`);
  return found.words;
}
