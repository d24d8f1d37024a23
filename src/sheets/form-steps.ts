import type { Area } from '../domain/cell';
import type { Language } from '../domain/language';
import type { FormColumn, FormDeclaration, FormItem } from './form';
import type { ListSources } from './declared/lists-sheet';
import { headerRow } from './sheet';
import { offerSteps, tableSheetSteps } from './table-sheet-steps';
import type { CellInput, WriteStep } from './write-plan';

/** A registration code keeps every digit, and what looks like a date in a name stays a name. */
const formats: Readonly<Partial<Record<FormItem['kind'], string>>> = {
  day: 'yyyy-mm-dd',
  year: '0',
  number: '#,##0.00####',
  text: '@',
};

/** The steps that add a form: its items stand ready, with a drop-down or a format where one fits. */
export function formSteps<Key extends string>(
  declaration: FormDeclaration<Key>,
  name: string,
  language: Language,
  lists: ListSources,
): readonly WriteStep[] {
  const { columns, items } = declaration;
  const entryColumn = columns.findIndex(({ key }) => key === 'entry');
  const body = items.map((item) => columns.map(({ key }) => preparedItem(item, key, language)));
  return [
    ...tableSheetSteps(declaration, name, language, lists, body),
    ...items.flatMap((item, index) => {
      const area = { row: headerRow + 1 + index, column: entryColumn, rows: 1, columns: 1 };
      return itemSteps(item, name, area, language, lists);
    }),
  ];
}

/** The drop-down or the format of an item's entry at `area`. */
export function itemSteps(
  item: FormItem,
  sheet: string,
  area: Area,
  language: Language,
  lists: ListSources,
): readonly WriteStep[] {
  if (item.choices !== undefined) {
    return offerSteps(sheet, area, lists, item.choices, item.name[language], item.guide[language]);
  }
  const numberFormat = item.formula === undefined ? formats[item.kind] : formats.number;
  return numberFormat === undefined
    ? []
    : [{ do: 'format', sheet, area, format: { numberFormat, horizontal: 'left' } }];
}

/** What stands ready in a cell of an item's row. */
export function preparedItem(item: FormItem, column: FormColumn, language: Language): CellInput {
  if (column === 'item') return item.name[language];
  if (column === 'guide') return item.guide[language];
  return column === 'entry' && item.formula !== undefined ? { formula: item.formula, cached: '' } : undefined;
}
