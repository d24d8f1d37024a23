import { listedNames } from '../../domain/listed-names';
import type { Organization } from '../../domain/organization';
import { organizationSheet } from '../declared/organization-sheet';
import { parseChoice, parseDayField, parseField, parseText, parseYear } from './parse-field';
import { readForm } from './read-form';
import type { WorkbookSnapshot } from '../workbook-snapshot';

/** The organization form; every item is `absent` when the workbook has none. */
export function readOrganization(workbook: WorkbookSnapshot): Organization {
  const { entry } = readForm(workbook, organizationSheet);
  return {
    name: parseText(entry('name')),
    creditCode: parseText(entry('creditCode')),
    keyEmitter: parseChoice(entry('keyEmitter'), 'yesNo'),
    reportingYear: parseYear(entry('reportingYear')),
    neutralityType: parseChoice(entry('neutralityType'), 'neutralityType'),
    scope3Sources: parseField(entry('scope3Sources'), (value) => namesIn(String(value))),
    planDay: parseDayField(entry('planDay'), workbook.date1904),
    declarationDay: parseDayField(entry('declarationDay'), workbook.date1904),
    evaluatorKind: parseChoice(entry('evaluatorKind'), 'evaluatorKind'),
    evaluationBody: parseText(entry('evaluationBody')),
    report: parseChoice(entry('report'), 'report'),
    fuelSet: parseChoice(entry('fuelSet'), 'fuelSet'),
    comparison: parseChoice(entry('comparison'), 'comparison'),
    creditAge: parseChoice(entry('creditAge'), 'creditAge'),
    creditAgeGround: parseText(entry('creditAgeGround')),
  };
}

function namesIn(text: string): readonly string[] | undefined {
  const names = listedNames(text);
  return names.length > 0 ? names : undefined;
}
