import { isBlank, isCellError, type Area, type CellValue } from '../../domain/cell';
import { parseDay } from '../../domain/day-spelling';
import { languages, type Language, type Words } from '../../domain/language';
import { normalizeSpelling } from '../../domain/spelling';
import { baseSheet } from '../declared/base-sheet';
import type { FormItem } from '../form';
import { itemOf } from '../reading/read-form';
import { shortened } from './adopt-records';
import { plainValue, spellingOf } from './adopted-already';
import {
  adoptingForms,
  type AdoptableForm,
  type AdoptedEntry,
  type AdoptingForm,
  type AdoptionRemark,
  type ColumnMatch,
} from './adoption';
import { carryEntry } from './carry-entry';
import { addressOf, shownAt, type CellView } from './cell-view';
import { filledIn } from './list-headers';

/** An item of a form of ours. */
interface Place {
  readonly form: AdoptingForm;
  readonly item: FormItem;
}

/** A cell that names something, with what stands beside it, or behind a colon in the same cell. */
interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
  readonly valueColumn: number;
  /** Empty where nothing of ours is called so; a base year is first and last year of the base period. */
  readonly places: readonly Place[];
}

/** Items that only an organization's particulars have: a card of a machine has a name, a type and a year too. */
const telling: ReadonlySet<string> = new Set([
  'creditCode',
  'keyEmitter',
  'neutralityType',
  'planDay',
  'declarationDay',
  'evaluatorKind',
  'evaluationBody',
]);
const fewest = { items: 3, telling: 2 };

/**
 * The particulars of an organization, each label with its value on its right or behind a colon, mapped onto forms of ours; undefined
 * where it is not certain that they are.
 */
export function adoptParticulars(
  view: CellView,
  date1904: boolean,
  language: Language,
): AdoptableForm | undefined {
  const named = labelsOf(view);
  const items = new Set(named.flatMap(({ places }) => places.map(({ item }) => item.key)));
  const told = [...items].filter((key) => telling.has(key));
  if (items.size < fewest.items || told.length < fewest.telling) return undefined;
  const labels = [...named, ...strayLabels(view, named)].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  const doubtful = doubtfulItems(labels, date1904, language);
  const columns: ColumnMatch[] = [];
  const rows: AdoptedEntry[] = [];
  const remarks: AdoptionRemark[] = [];
  const taken = new Set<FormItem>();
  for (const label of labels) {
    const { value } = label;
    const from = { sheet: view.sheet, area: view.area(label.row, label.valueColumn, 1, 1) };
    const seen = shownValue(view, label, date1904);
    const tell = (words: Words) => remarks.push({ ...from, header: label.text, seen, words });
    let carried = 0;
    if (!isBlank(value)) {
      if (label.places.length === 0) tell(noItem);
      for (const { form, item } of label.places) {
        if (doubtful.has(item)) {
          tell(twoValues);
          continue;
        }
        if (taken.has(item)) continue;
        taken.add(item);
        const { input, words } = carryEntry(value, item, language, date1904);
        if (words) tell(words);
        if (input === undefined) continue;
        carried = 1;
        rows.push({ form, item, value: input, label: label.text, seen, from });
      }
    }
    columns.push({
      at: addressOf(view, view.area(label.row, label.column, 1, 1)),
      header: label.text,
      seen,
      match: label.places.length === 0 ? undefined : placeWords(label.places),
      carried,
    });
  }
  if (rows.length === 0) return undefined;
  return {
    kind: 'form',
    sheet: view.sheet,
    area: areaOf(view, labels),
    columns,
    rows,
    remarks: [...remarks, ...leftCells(view, labels)],
  };
}

/** The cells that name an item of ours and have room for a value on their right, or hold it themselves. */
function labelsOf(view: CellView): readonly Label[] {
  const labels: Label[] = [];
  for (let row = 0; row < view.rows; row++)
    for (let column = 0; column < view.columns; column++) {
      const text = shownAt(view, row, column);
      const places = placesOf(text);
      if (places.length > 0) {
        const isFree = column + 1 < view.columns && placesOf(shownAt(view, row, column + 1)).length === 0;
        if (!isFree) continue;
        labels.push({ ...besideAt(view, row, column), places });
        column++;
        continue;
      }
      const within = withinAt(view, row, column);
      const named = within ? placesOf(within.text) : [];
      if (within && named.length > 0) labels.push({ ...within, places: named });
    }
  return labels;
}

type Unplaced = Omit<Label, 'places'>;

function besideAt(view: CellView, row: number, column: number): Unplaced {
  const valueColumn = column + 1;
  return { row, column, text: shownAt(view, row, column), value: view.value(row, valueColumn), valueColumn };
}

/** `组织名称：甲公司`; undefined where nothing stands behind a colon. */
function withinAt(view: CellView, row: number, column: number): Unplaced | undefined {
  const [, text, value] = /^([^:：]+)[:：]\s*(.*\S)\s*$/su.exec(shownAt(view, row, column)) ?? [];
  if (text === undefined || value === undefined) return undefined;
  return { row, column, text: text.trim(), value, valueColumn: column };
}

/** Texts under and between known labels that have a value as they have. */
function strayLabels(view: CellView, named: readonly Label[]): readonly Label[] {
  const ours = cellsOf(named);
  const strays: Label[] = [];
  for (const column of new Set(named.map((label) => label.column))) {
    for (let row = 0; row < view.rows; row++) {
      if (ours.has(`${row} ${column}`)) continue;
      const label = withinAt(view, row, column) ?? besideAt(view, row, column);
      if (label.text !== '' && !isBlank(label.value)) strays.push({ ...label, places: [] });
    }
  }
  return strays;
}

/** The cells of some labels and their values. */
function cellsOf(labels: readonly Label[]): ReadonlySet<string> {
  return new Set(
    labels.flatMap(({ row, column, valueColumn }) => [`${row} ${column}`, `${row} ${valueColumn}`]),
  );
}

function placesOf(text: string): readonly Place[] {
  if (text === '') return [];
  const found = adoptingForms.flatMap((form): readonly Place[] => {
    const key = itemOf<string>(form.items, text);
    const item = form.items.find((each) => each.key === key);
    return item ? [{ form, item }] : [];
  });
  return found.flatMap((place) => (isBaseYear(place, text) ? [place, ...lastYear] : [place]));
}

/** One year named as the base is the whole period; the name of the item itself is its first year alone. */
function isBaseYear({ form, item }: Place, text: string): boolean {
  const [spelling, ...ends] = [text.replace(/[*：:]+$/, ''), ...languages.map((each) => item.name[each])].map(
    normalizeSpelling,
  );
  return form === baseSheet && item.key === 'firstYear' && !ends.includes(spelling ?? '');
}

const lastYear: readonly Place[] = baseSheet.items
  .filter(({ key }) => key === 'lastYear')
  .map((item) => ({ form: baseSheet, item }));

/** Items that stand on the sheet more than once with different values: which one holds cannot be told. */
function doubtfulItems(
  labels: readonly Label[],
  date1904: boolean,
  language: Language,
): ReadonlySet<FormItem> {
  const values = new Map<FormItem, Set<string>>();
  for (const label of labels) {
    const { value } = label;
    if (isBlank(value)) continue;
    for (const { item } of label.places) {
      const { input } = carryEntry(value, item, language, date1904);
      values.set(item, (values.get(item) ?? new Set()).add(spellingOf(plainValue(input))));
    }
  }
  return new Set([...values].flatMap(([item, spellings]) => (spellings.size > 1 ? [item] : [])));
}

/** A day that the cell holds as a number is shown as the date it is. */
function shownValue(
  view: CellView,
  { row, column, value, valueColumn, places }: Label,
  date1904: boolean,
): string {
  const isDay = places.some(({ item }) => item.kind === 'day');
  const day = isDay && typeof value === 'number' ? parseDay(value, date1904) : undefined;
  return day ?? (valueColumn === column ? String(value) : shownAt(view, row, valueColumn));
}

/** `组织信息：声明日期` */
function placeWords(places: readonly Place[]): Words {
  const said = (language: Language, colon: string, and: string) =>
    (places[0]?.form.tab[language] ?? '') + colon + places.map(({ item }) => item.name[language]).join(and);
  return { 'zh-CN': said('zh-CN', '：', '、'), 'en-US': said('en-US', ': ', ', ') };
}

function areaOf(view: CellView, labels: readonly Label[]): Area {
  const rows = labels.map(({ row }) => row);
  const top = Math.min(...rows);
  const left = Math.min(...labels.map(({ column }) => column));
  const right = Math.max(...labels.map(({ valueColumn }) => valueColumn));
  return view.area(top, left, Math.max(...rows) + 1 - top, right + 1 - left);
}

/** What stands beside neither of them; a line of title has a row to itself. */
function leftCells(view: CellView, labels: readonly Label[]): readonly AdoptionRemark[] {
  const ours = cellsOf(labels);
  const remarks: AdoptionRemark[] = [];
  for (let row = 0; row < view.rows; row++) {
    if (filledIn(view, row) < 2) continue;
    for (let column = 0; column < view.columns; column++) {
      const value = view.value(row, column);
      if (isBlank(value) || ours.has(`${row} ${column}`)) continue;
      remarks.push({
        sheet: view.sheet,
        area: view.area(row, column, 1, 1),
        header: '',
        seen: isCellError(value) ? value.error : shortened([shownAt(view, row, column)]),
        words: noLabel,
      });
    }
  }
  return remarks;
}

const noItem: Words = {
  'zh-CN': '没有对应的项目，未带入',
  'en-US': 'No item of ours matches; not carried over',
};

const twoValues: Words = {
  'zh-CN': '同一项目有几个不同的内容，无法判断取哪一个，都未带入',
  'en-US':
    'The item stands here with different values and it cannot be told which holds; none is carried over',
};

const noLabel: Words = {
  'zh-CN': '左边没有项目名称，未带入',
  'en-US': 'There is no item on its left; not carried over',
};
