import type { Field } from '../../domain/field';
import type { Language } from '../../domain/language';
import { readingsOf, usualReadings, type Readings } from '../../domain/readings';
import { organizationItemNames } from '../../rules/names/organization-names';
import type { VerdictReading } from '../../rules/verdict-readings';
import { choiceWords } from '../choice-lists';
import { enteredIn } from './document-rows';
import type { EvaluationContent } from './evaluation-content';

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
export function readingsInForce(
  { dossier: { organization } }: EvaluationContent,
  language: Language,
): readonly ReadingInForce[] {
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
