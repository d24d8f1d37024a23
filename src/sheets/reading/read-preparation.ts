import type { ChecklistAnswer, ManagementItem, PlanPart, Preparation } from '../../domain/preparation';
import { asChoice, asDay, asText, parseField } from './parse-field';
import { preparationSheet } from '../declared/preparation-sheet';
import { readForm } from './read-form';
import type { WorkbookSnapshot } from '../workbook-snapshot';

/** Management and plan; every item is `absent` when the workbook has no such form. */
export function readPreparation(workbook: WorkbookSnapshot): Preparation {
  const { at, entry, evidence } = readForm(workbook, preparationSheet);
  const answer = (key: ManagementItem): ChecklistAnswer => ({
    answer: parseField(entry(key), asChoice('yesNo')),
    evidence: parseField(evidence(key), asText),
  });
  const part = (key: PlanPart) => parseField(entry(key), asText);
  return {
    management: {
      body: answer('body'),
      procedures: answer('procedures'),
      planKept: answer('planKept'),
    },
    plan: {
      commitment: part('commitment'),
      timetable: part('timetable'),
      strategyBase: part('strategyBase'),
      strategyTargets: part('strategyTargets'),
      strategyMeasures: part('strategyMeasures'),
      strategyReasons: part('strategyReasons'),
      offsetMeans: part('offsetMeans'),
      offsetReasons: part('offsetReasons'),
    },
    publishedAt: parseField(entry('publishedAt'), asText),
    publishedOn: parseField(entry('publishedOn'), asDay(workbook.date1904)),
    otherStatements: parseField(entry('otherStatements'), asText),
    at,
  };
}
