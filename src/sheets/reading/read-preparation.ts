import type { ChecklistAnswer, ManagementItem, PlanPart, Preparation } from '../../domain/preparation';
import { parseChoice, parseDayField, parseText } from './parse-field';
import { preparationSheet } from '../declared/preparation-sheet';
import { readForm } from './read-form';
import type { WorkbookSnapshot } from '../workbook-snapshot';

/** Management and plan; every item is `absent` when the workbook has no such form. */
export function readPreparation(workbook: WorkbookSnapshot): Preparation {
  const { at, entry, evidence } = readForm(workbook, preparationSheet);
  const answer = (key: ManagementItem): ChecklistAnswer => ({
    answer: parseChoice(entry(key), 'yesNo'),
    evidence: parseText(evidence(key)),
  });
  const part = (key: PlanPart) => parseText(entry(key));
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
    publishedAt: parseText(entry('publishedAt')),
    publishedOn: parseDayField(entry('publishedOn'), workbook.date1904),
    otherStatements: parseText(entry('otherStatements')),
    at,
  };
}
