import { listedNames } from '../../domain/listed-names';
import type { Organization } from '../../domain/organization';
import { organizationSheet } from '../declared/organization-sheet';
import { asChoice, asDay, asText, asYear, parseField } from './parse-field';
import { readForm } from './read-form';
import type { WorkbookSnapshot } from '../workbook-snapshot';

/** The organization form; every item is `absent` when the workbook has none. */
export function readOrganization(workbook: WorkbookSnapshot): Organization {
  const { entry } = readForm(workbook, organizationSheet);
  return {
    name: parseField(entry('name'), asText),
    creditCode: parseField(entry('creditCode'), asText),
    keyEmitter: parseField(entry('keyEmitter'), asChoice('yesNo')),
    reportingYear: parseField(entry('reportingYear'), asYear),
    neutralityType: parseField(entry('neutralityType'), asChoice('neutralityType')),
    scope3Sources: parseField(entry('scope3Sources'), (value) => namesIn(String(value))),
    planDay: parseField(entry('planDay'), asDay(workbook.date1904)),
    declarationDay: parseField(entry('declarationDay'), asDay(workbook.date1904)),
    evaluatorKind: parseField(entry('evaluatorKind'), asChoice('evaluatorKind')),
    evaluationBody: parseField(entry('evaluationBody'), asText),
    report: parseField(entry('report'), asChoice('report')),
    fuelSet: parseField(entry('fuelSet'), asChoice('fuelSet')),
    comparison: parseField(entry('comparison'), asChoice('comparison')),
    creditAge: parseField(entry('creditAge'), asChoice('creditAge')),
    creditAgeGround: parseField(entry('creditAgeGround'), asText),
  };
}

function namesIn(text: string): readonly string[] | undefined {
  const names = listedNames(text);
  return names.length > 0 ? names : undefined;
}
