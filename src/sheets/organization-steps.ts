import type { Language } from '../domain/language';
import type { ListSources } from './lists-sheet';
import { organizationItems, organizationSheet, type OrganizationItem } from './organization-sheet';
import { headerRow } from './sheet';
import { offerSteps, tableSheetSteps } from './table-sheet-steps';
import type { WriteStep } from './write-plan';

const entryColumn = organizationSheet.columns.findIndex(({ key }) => key === 'entry');

/** A registration code keeps every digit, and what looks like a date in a name stays a name. */
const formats: Readonly<Partial<Record<OrganizationItem['kind'], string>>> = {
  day: 'yyyy-mm-dd',
  year: '0',
  text: '@',
};

/** The steps that add the organization form: its items stand ready, with a drop-down or a date format where one fits. */
export function organizationSteps(
  name: string,
  language: Language,
  lists: ListSources,
): readonly WriteStep[] {
  const body = organizationItems.map((item) => [item.name[language], undefined, item.guide[language]]);
  return [
    ...tableSheetSteps(organizationSheet, name, language, lists, body),
    ...organizationItems.flatMap((item, index): readonly WriteStep[] => {
      const area = { row: headerRow + 1 + index, column: entryColumn, rows: 1, columns: 1 };
      if (item.choices !== undefined) {
        return offerSteps(name, area, lists, item.choices, item.name[language], item.guide[language]);
      }
      const numberFormat = formats[item.kind];
      return numberFormat === undefined
        ? []
        : [{ do: 'format', sheet: name, area, format: { numberFormat, horizontal: 'left' } }];
    }),
  ];
}
