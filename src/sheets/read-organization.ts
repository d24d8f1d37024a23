import { isCellError } from '../domain/cell';
import type { Organization } from '../domain/organization';
import { languages } from '../domain/language';
import { normalizeSpelling } from '../domain/spelling';
import { organizationItems, organizationSheet } from './organization-sheet';
import { parseChoice, parseDayField, parseField, parseText, parseYear } from './parse-field';
import { findTable, type RowCell } from './read-table';
import type { WorkbookSnapshot } from './workbook-snapshot';
import { cellAt } from './workbook-snapshot';

/** The organization form; every item is `absent` when the workbook has none. */
export function readOrganization(workbook: WorkbookSnapshot): Organization {
  const entry = entries(workbook);
  return {
    name: parseText(entry('name')),
    creditCode: parseText(entry('creditCode')),
    keyEmitter: parseChoice(entry('keyEmitter'), 'yesNo'),
    reportingYear: parseYear(entry('reportingYear')),
    neutralityType: parseChoice(entry('neutralityType'), 'neutralityType'),
    scope3Sources: parseField(entry('scope3Sources'), (value) => namesIn(String(value))),
    planDay: parseDayField(entry('planDay'), workbook.date1904),
    declarationDay: parseDayField(entry('declarationDay'), workbook.date1904),
    baseYear: parseYear(entry('baseYear')),
    evaluationBody: parseText(entry('evaluationBody')),
  };
}

type Entry = (key: keyof Organization) => RowCell;

/** Items are known by their words, wherever they stand in the table; without an entry column there is nothing to read. */
function entries(workbook: WorkbookSnapshot): Entry {
  const found = findTable(workbook, organizationSheet);
  const [itemColumn, entryColumn] = [found?.columns.get('item'), found?.columns.get('entry')];
  const cells = found?.sheet.cells;
  if (!found || !cells || itemColumn === undefined || entryColumn === undefined) {
    return () => ({ state: 'absent', at: undefined });
  }
  const rowOfItem = new Map<string, number>();
  for (let row = found.body.first; row < found.body.end; row++) {
    const item = cellAt(cells, row, itemColumn);
    const key = item === undefined || isCellError(item) ? undefined : itemOf(String(item));
    if (key !== undefined && !rowOfItem.has(key)) rowOfItem.set(key, row);
  }
  const header = { sheet: found.sheet.name, row: found.table.area.row, column: found.table.area.column };
  return (key) => {
    const row = rowOfItem.get(key);
    if (row === undefined) return { state: 'absent', at: header };
    const at = { sheet: found.sheet.name, row, column: entryColumn };
    return { state: 'present', value: cellAt(cells, row, entryColumn), at };
  };
}

function itemOf(text: string): keyof Organization | undefined {
  const spelling = normalizeSpelling(text).replace(/[*：:]+$/, '');
  return organizationItems.find(({ name, synonyms }) =>
    [...languages.map((language) => name[language]), ...synonyms].some(
      (each) => normalizeSpelling(each) === spelling,
    ),
  )?.key;
}

function namesIn(text: string): readonly string[] | undefined {
  const names = text
    .split(/[、,，;；\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 ? names : undefined;
}
