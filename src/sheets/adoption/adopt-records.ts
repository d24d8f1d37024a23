import { isBlank } from '../../domain/cell';
import { Exact } from '../../domain/exact';
import type { Words } from '../../domain/language';
import { isTotalLabel } from '../../domain/period-label';
import { parseUnit, ratioOf } from '../../domain/unit';
import { inventorySheet } from '../declared/inventory-sheet';
import { offsetsSheet } from '../declared/offsets-sheet';
import type { ColumnDeclaration } from '../sheet';
import type { CellInput } from '../write-plan';
import type {
  AdoptableList,
  AdoptedRow,
  AdoptingKey,
  AdoptingSheet,
  AdoptionRemark,
  ColumnMatch,
} from './adoption';
import { carryValue } from './carry-value';
import { addressOf, qualifiedArea, shownAt, type CellView } from './cell-view';
import { filledIn, headerTexts } from './list-headers';
import { matchHeader } from './match-header';
import { unitNamed } from './split-unit';

/** Headers by which a list of records is known, and how many of them it must have. */
const known: readonly { readonly target: AdoptingSheet; readonly telling: readonly AdoptingKey[] }[] = [
  {
    target: offsetsSheet,
    telling: [
      'kind',
      'project',
      'registry',
      'serialStart',
      'serialEnd',
      'registered',
      'cancelled',
      'proof',
      'tonnes',
    ],
  },
  { target: inventorySheet, telling: ['source', 'activity', 'unit', 'factor', 'tonnes', 'category', 'gas'] },
];
const fewestTelling = 3;

interface PlacedColumn {
  readonly place: number;
  readonly header: string;
  readonly headerRow: number;
  readonly column: ColumnDeclaration<AdoptingKey> | undefined;
  readonly unitText: string | undefined;
  /** Of the list's unit in ours; undefined where the two do not go together. */
  readonly ratio: Exact | undefined;
}

interface Headers {
  readonly target: AdoptingSheet;
  readonly first: number;
  readonly end: number;
  readonly columns: readonly PlacedColumn[];
}

/** A list with a record a row, mapped onto offsets or inventory; undefined where the sheet has none. */
export function adoptRecords(view: CellView, date1904: boolean): AdoptableList | undefined {
  const headers = findHeaders(view);
  if (!headers) return undefined;
  const { target, columns, first, end } = headers;
  const remarks: AdoptionRemark[] = [];
  const rows: AdoptedRow[] = [];
  const carried = new Map<number, number>();
  for (let row = end; row < view.rows; row++) {
    if (filledIn(view, row) === 0) continue;
    const left = whyNoRecord(view, row, headers);
    if (left) {
      remarks.push(remark(view, row, 0, '', left, view.columns));
      continue;
    }
    const values: Partial<Record<AdoptingKey, CellInput>> = {};
    for (const { place, header, column, ratio } of columns) {
      const value = view.value(row, place);
      if (!column || isBlank(value) || !ratio) continue;
      const { input, words } = carryValue(value, column.kind, ratio, date1904);
      if (words) remarks.push(remark(view, row, place, header, words));
      if (input === undefined) continue;
      values[column.key] = input;
      carried.set(place, (carried.get(place) ?? 0) + 1);
    }
    if (target === inventorySheet) Object.assign(values, unitOfHeader(columns, values));
    const area = view.area(row, 0, 1, view.columns);
    rows.push({ values, origin: qualifiedArea(view.sheet, area), from: { sheet: view.sheet, area } });
  }
  if (rows.length === 0) return undefined;
  return {
    kind: 'list',
    target,
    sheet: view.sheet,
    area: view.area(first, 0, view.rows - first, view.columns),
    columns: columns.map((each) => matchOf(view, each, carried.get(each.place) ?? 0)),
    rows,
    remarks: [...columns.flatMap((each) => columnRemarks(view, each, end)), ...remarks],
  };
}

function findHeaders(view: CellView): Headers | undefined {
  let best: Headers | undefined;
  let most = 0;
  for (let first = 0; first < Math.min(view.rows, deepestHeader); first++) {
    for (const height of [1, 2]) {
      // A title over the headers is no header of its own.
      if (height === 2 && filledIn(view, first) < 2) continue;
      for (const { target, telling } of known) {
        const columns = placeColumns(view, first, first + height, target);
        const found = columns.filter(({ column }) => column !== undefined);
        const matched = found.filter(({ column }) => column && telling.includes(column.key)).length;
        if (matched < fewestTelling || found.length <= most) continue;
        most = found.length;
        best = { target, first, end: first + height, columns };
      }
    }
  }
  return best;
}

/** Nobody has more lines of title than this above a list. */
const deepestHeader = 30;

function placeColumns(
  view: CellView,
  first: number,
  end: number,
  target: AdoptingSheet,
): readonly PlacedColumn[] {
  const taken = new Set<AdoptingKey>();
  const declared: readonly ColumnDeclaration<AdoptingKey>[] = target.columns;
  return headerTexts(view, first, end).flatMap((texts, place) => {
    if (texts.length === 0) return [];
    const ways = [texts.join(''), ...[...texts].reverse()];
    const matched = ways
      .map((text) => matchHeader(text, declared))
      .find((each) => each !== undefined && !taken.has(each.column.key));
    if (matched) taken.add(matched.column.key);
    const unitText = matched?.unitText;
    return [
      {
        place,
        header: texts.join(' '),
        headerRow: end - 1,
        column: matched?.column,
        unitText,
        ratio: matched ? ratioTo(matched.column, unitText) : undefined,
      },
    ];
  });
}

const unitsOfOurs: Partial<Readonly<Record<AdoptingKey, string>>> = {
  tonnes: 't',
  statedTonnes: 't',
  electricity: 'MWh',
};

/** How many of our unit one of the list's is; 1 where the column has no unit of its own. */
function ratioTo({ key }: ColumnDeclaration<AdoptingKey>, unitText: string | undefined): Exact | undefined {
  const ours = unitsOfOurs[key];
  if (ours === undefined || unitText === undefined) return new Exact(1);
  const given = unitNamed(unitText);
  const wanted = parseUnit(ours);
  return given?.dimension === wanted.dimension ? ratioOf(given, wanted) : undefined;
}

/** Why a row is none of the records. */
function whyNoRecord(view: CellView, row: number, { columns, end }: Headers): Words | undefined {
  for (let column = 0; column < view.columns; column++)
    if (isTotalLabel(view.value(row, column))) return totalRow;
  if (columns.every(({ place, header }) => shownAt(view, row, place) === header)) return headerAgain;
  const filled = columns.filter(({ place }) => shownAt(view, row, place) !== '');
  const says = filled.some(({ column }) => column && column.key !== 'number' && column.key !== 'note');
  const isLone = filled.length <= 1 && columns.length > 3 && row >= end;
  return says && !isLone ? undefined : noteRow;
}

const totalRow: Words = {
  'zh-CN': '合计行，不是记录，未带入',
  'en-US': 'A row of sums, no record; not carried over',
};
const headerAgain: Words = { 'zh-CN': '重复的表头，未带入', 'en-US': 'The headers again; not carried over' };
const noteRow: Words = {
  'zh-CN': '只有说明，没有记录内容，未带入',
  'en-US': 'A note, no record; not carried over',
};

function unitOfHeader(
  columns: readonly PlacedColumn[],
  values: Partial<Record<AdoptingKey, CellInput>>,
): Partial<Record<AdoptingKey, CellInput>> {
  const unit = columns.find(({ column }) => column?.key === 'activity')?.unitText;
  return unit === undefined || values['unit'] !== undefined ? {} : { unit };
}

function matchOf(
  view: CellView,
  { place, header, headerRow, column, ratio }: PlacedColumn,
  carried: number,
): ColumnMatch {
  return {
    at: addressOf(view, view.area(headerRow, place, 1, 1)),
    header,
    seen: '',
    match: ratio && column?.header,
    carried,
  };
}

/** What a column that carries nothing over holds. */
function columnRemarks(
  view: CellView,
  { place, header, column, ratio, unitText }: PlacedColumn,
  end: number,
): readonly AdoptionRemark[] {
  if (column && ratio) return [];
  const filled: string[] = [];
  for (let row = end; row < view.rows; row++) {
    const shown = shownAt(view, row, place);
    if (shown !== '') filled.push(shown);
  }
  if (filled.length === 0) return [];
  const words: Words = column
    ? {
        'zh-CN': `单位“${unitText ?? ''}”不能换算，${filled.length} 个值未带入`,
        'en-US': `The unit “${unitText ?? ''}” cannot be converted; values not carried over: ${filled.length}`,
      }
    : {
        'zh-CN': `没有对应的列，${filled.length} 个值未带入`,
        'en-US': `No column of ours matches; values not carried over: ${filled.length}`,
      };
  return [
    {
      sheet: view.sheet,
      area: view.area(end, place, view.rows - end, 1),
      header,
      seen: shortened(filled),
      words,
    },
  ];
}

/** The first of several texts, as many as are read at a glance. */
export function shortened(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => (text.length > 30 ? `${text.slice(0, 30)}…` : text));
  return shown.join(' | ') + (texts.length > shown.length ? ' | …' : '');
}

function remark(
  view: CellView,
  row: number,
  column: number,
  header: string,
  words: Words,
  columns = 1,
): AdoptionRemark {
  const texts = Array.from({ length: columns }, (_, offset) => shownAt(view, row, column + offset)).filter(
    (text) => text !== '',
  );
  return {
    sheet: view.sheet,
    area: view.area(row, column, 1, columns),
    header,
    seen: shortened(texts),
    words,
  };
}
