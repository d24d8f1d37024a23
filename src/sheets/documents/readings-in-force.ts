import type { Field } from '../../domain/field';
import type { Language } from '../../domain/language';
import type { Organization } from '../../domain/organization';
import { readingsOf, usualReadings, type Readings } from '../../domain/readings';
import { organizationItemNames } from '../../rules/names/organization-names';
import { verdictReadings, type VerdictReading } from '../../rules/verdict-readings';
import { choiceWords } from '../choice-lists';
import { enteredIn, type DocumentRow } from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { rowWords } from './evaluation-text-words';
import { verdictWords } from './evaluation-words';

/** A reading that a verdict rests on, with the cell where it can be chosen. */
export interface ReadingInForce {
  readonly item: string;
  /** What was chosen, or stands there and cannot be read. */
  readonly value: string;
  readonly field: Field<unknown>;
  readonly isUsual: boolean;
  /** What somebody has to confirm in writing for it; undefined where nothing is asked for. */
  readonly ground: string | undefined;
  /** What the usual reading is called among the other ways to a verdict. */
  readonly usual: VerdictReading['kind'];
}

/** The readings of the text that the verdict of a workbook rests on. */
export function readingsInForce(organization: Organization, language: Language): readonly ReadingInForce[] {
  const { comparison, creditAge } = readingsOf(organization);
  const inForce = (key: keyof Readings, words: string | undefined) => ({
    item: organizationItemNames[key][language],
    value: words ?? String(enteredIn<unknown>(organization[key], String)),
    field: organization[key],
  });
  return [
    {
      ...inForce('comparison', comparison && choiceWords('comparison', comparison)[language]),
      isUsual: comparison === usualReadings.comparison,
      ground: undefined,
      usual: 'net',
    },
    {
      ...inForce('creditAge', creditAge && choiceWords('creditAge', creditAge)[language]),
      isUsual: creditAge === usualReadings.creditAge,
      ground:
        creditAge === 'byCalendarYear' ? String(enteredIn(organization.creditAgeGround, String)) : undefined,
      usual: 'days',
    },
  ];
}

/** Those that somebody chose and that are not the usual ones. */
export function unusualReadings(organization: Organization, language: Language): readonly ReadingInForce[] {
  return readingsInForce(organization, language).filter(
    ({ field, isUsual }) => field.state === 'value' && !isUsual,
  );
}

/** Where a reading was chosen that is not the usual one: the verdict by the usual ones. */
export function usualVerdictRows(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  const { evaluation, ruled, dossier } = content;
  const chosen = readingsInForce(dossier.organization, language).filter(({ isUsual }) => !isUsual);
  if (chosen.length === 0 || evaluation.verdict === 'cannotTell') return [];
  const others = verdictReadings(evaluation, ruled);
  const byUsual = ['usual', ...chosen.map(({ usual }) => usual)].flatMap((wanted) =>
    others.filter(({ kind }) => kind === wanted),
  );
  // Readings that change no number are not among the others.
  const verdict = byUsual[0]?.verdict ?? evaluation.verdict;
  return [{ item: rowWords.usualVerdict[language], value: verdictWords[verdict][language], style: 'strong' }];
}
