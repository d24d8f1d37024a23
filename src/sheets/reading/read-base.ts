import type { BasePeriod } from '../../domain/base-period';
import { baseSheet } from '../declared/base-sheet';
import { parseAmount, parseChoice, parseCount, parseText, parseYear } from './parse-field';
import { readForm } from './read-form';
import type { WorkbookSnapshot } from '../workbook-snapshot';

/** The base period; every item is `absent` when the workbook has no such form. */
export function readBase(workbook: WorkbookSnapshot): BasePeriod {
  const { entry } = readForm(workbook, baseSheet);
  return {
    firstYear: parseYear(entry('firstYear')),
    lastYear: parseYear(entry('lastYear')),
    method: parseChoice(entry('method'), 'baseMethod'),
    latestYears: parseCount(entry('latestYears')),
    value: parseAmount(entry('value')),
    adjusted: parseChoice(entry('adjusted'), 'yesNo'),
    adjustmentReason: parseText(entry('adjustmentReason')),
  };
}
