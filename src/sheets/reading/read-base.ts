import type { BasePeriod } from '../../domain/base-period';
import { baseSheet } from '../declared/base-sheet';
import { asAmount, asChoice, asCount, asText, asYear, parseField } from './parse-field';
import { readForm } from './read-form';
import type { WorkbookSnapshot } from '../workbook-snapshot';

/** The base period; every item is `absent` when the workbook has no such form. */
export function readBase(workbook: WorkbookSnapshot): BasePeriod {
  const { entry } = readForm(workbook, baseSheet);
  return {
    firstYear: parseField(entry('firstYear'), asYear),
    lastYear: parseField(entry('lastYear'), asYear),
    method: parseField(entry('method'), asChoice('baseMethod')),
    latestYears: parseField(entry('latestYears'), asCount),
    value: parseField(entry('value'), asAmount),
    adjusted: parseField(entry('adjusted'), asChoice('yesNo')),
    adjustmentReason: parseField(entry('adjustmentReason'), asText),
  };
}
