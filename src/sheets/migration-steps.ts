import { cellReference, type Area } from '../domain/cell';
import type { Language, Words } from '../domain/language';
import { buildSteps } from './build-steps';
import type { FormDeclaration, FormItem } from './form';
import { itemSteps, preparedItem } from './form-steps';
import type { ListId } from './choice-lists';
import type { ListSources } from './declared/lists-sheet';
import { migratedLists, type MigratedLists } from './migrated-lists';
import { isFree } from './free-area';
import { chosenReport } from './reading/chosen-report';
import { readForm } from './reading/read-form';
import { dossierSheets } from './reading/read-dossier';
import { findTable, type FoundTable } from './reading/read-table';
import type { ColumnDeclaration, SheetDeclaration } from './sheet';
import { looks } from './sheet-look';
import { bodyFormat, offerSteps } from './table-sheet-steps';
import { versionStep } from './template-version';
import type { WorkbookSnapshot } from './workbook-snapshot';
import type { CellInput, WriteStep } from './write-plan';

/** A sheet, the choices of a drop-down, a column or an item of a form that an older workbook does not have. */
export interface Missing {
  readonly kind: 'sheet' | 'list' | 'column' | 'item';
  /** The tab it stands on. */
  readonly sheet: string;
  readonly name: Words;
}

export interface Migration {
  readonly steps: readonly WriteStep[];
  readonly added: readonly Missing[];
  /** What could not be added because cells of the user, or a totals row, stand where it belongs. */
  readonly inTheWay: readonly Missing[];
}

/** A table while it grows: what is added next stands beside or below what was added before. */
interface Growing {
  readonly found: FoundTable<string>;
  area: Area;
  readonly columns: Map<string, number>;
  readonly steps: WriteStep[];
}

/** What brings an older workbook up to our declarations. Only blank cells outside its tables are written to. */
export function migrationSteps(before: WorkbookSnapshot, language: Language): Migration {
  const lists = migratedLists(before, language);
  const built = buildSteps(before, language, lists);
  const sheets = [...built.added.values(), ...(lists.isNew ? [lists.sheet] : [])];
  const listsOf = (ids: readonly ListId[]) =>
    ids.map((id): Missing => ({ kind: 'list', sheet: lists.sheet, name: wordsOfList(id) }));
  const added: Missing[] = [
    ...sheets.map((sheet): Missing => ({ kind: 'sheet', sheet, name: { 'zh-CN': sheet, 'en-US': sheet } })),
    ...(lists.isNew ? [] : listsOf(lists.changed)),
  ];
  const inTheWay: Missing[] = [...listsOf(lists.inTheWay)];
  const steps: WriteStep[] = [...lists.steps, ...built.steps];
  for (const declaration of dossierSheets) {
    const found = findTable<string>(before, declaration);
    if (!found) continue;
    const growing: Growing = { found, area: found.table.area, columns: new Map(found.columns), steps: [] };
    const [columns, items] = [
      growByColumns(growing, before, declaration, language, lists.sources),
      'items' in declaration ? growByItems(growing, before, declaration, language, lists.sources) : [],
    ];
    for (const { isAdded, ...missing } of [...columns, ...items]) {
      (isAdded ? added : inTheWay).push(missing);
    }
    steps.push(...growing.steps, ...offersAnew(found, before, declaration, language, lists));
  }
  if (inTheWay.length === 0) steps.push(versionStep());
  return { steps, added, inTheWay };
}

/** Drop-downs that stood before and whose list offers more now. */
function offersAnew(
  found: FoundTable<string>,
  before: WorkbookSnapshot,
  declaration: (typeof dossierSheets)[number],
  language: Language,
  { sources, changed }: MigratedLists,
): readonly WriteStep[] {
  const sheet = found.sheet.name;
  const { first, end } = found.body;
  const ofColumns = declaration.columns.flatMap((column: ColumnDeclaration) => {
    const at = found.columns.get(column.key);
    if (at === undefined || column.choices === undefined || !changed.includes(column.choices)) return [];
    const area: Area = { row: first, column: at, rows: end - first, columns: 1 };
    return offerSteps(sheet, area, sources, column.choices, column.header[language], column.help[language]);
  });
  if (!('items' in declaration)) return ofColumns;
  const items: readonly FormItem[] = declaration.items;
  const form = readForm<string>(before, declaration);
  const ofItems = items.flatMap(({ key, choices, name, guide }) => {
    const { at, state } = form.entry(key);
    if (!at || state === 'absent' || choices === undefined || !changed.includes(choices)) return [];
    const area: Area = { row: at.row, column: at.column, rows: 1, columns: 1 };
    return offerSteps(sheet, area, sources, choices, name[language], guide[language]);
  });
  return [...ofColumns, ...ofItems];
}

/** A list is called by what it is offered for. */
function wordsOfList(list: ListId): Words {
  const words = dossierSheets
    .flatMap((declaration): readonly (readonly [ListId | undefined, Words])[] => [
      ...declaration.columns.map(({ choices, header }: ColumnDeclaration) => [choices, header] as const),
      ...('items' in declaration ? declaration.items : []).map(
        ({ choices, name }: FormItem) => [choices, name] as const,
      ),
    ])
    .find(([choices]) => choices === list)?.[1];
  return {
    'zh-CN': `“${words?.['zh-CN'] ?? list}”的选项`,
    'en-US': `choices of “${words?.['en-US'] ?? list}”`,
  };
}

type Tried = Missing & { readonly isAdded: boolean };

/** Adds the declared columns that are not there at the right end of the table. */
function growByColumns(
  growing: Growing,
  before: WorkbookSnapshot,
  declaration: SheetDeclaration,
  language: Language,
  lists: ListSources,
): readonly Tried[] {
  const { found, columns, steps } = growing;
  const sheet = found.sheet.name;
  return declaration.columns
    .filter(({ key }) => !columns.has(key))
    .map((column) => {
      const missing = { kind: 'column', sheet, name: column.header } as const;
      const { area } = growing;
      const next: Area = { ...area, column: area.column + area.columns, columns: 1 };
      if (!isFree(found.sheet, next)) return { ...missing, isAdded: false };
      growing.area = { ...area, columns: area.columns + 1 };
      columns.set(column.key, next.column);
      const body: Area = { ...next, row: found.body.first, rows: found.body.end - found.body.first };
      steps.push(
        {
          do: 'write',
          sheet,
          row: area.row,
          column: next.column,
          cells: [[column.header[language]]],
        },
        { do: 'resizeTable', sheet, name: found.table.name, area: growing.area },
        { do: 'format', sheet, area: { ...next, rows: 1 }, format: looks.header },
        { do: 'format', sheet, area: body, format: bodyFormat(column) },
        { do: 'columnWidth', sheet, column: next.column, width: column.width },
        ...formulaSteps(column, columns, sheet, body, before),
      );
      if (column.choices !== undefined) {
        const help = column.help[language];
        steps.push(...offerSteps(sheet, body, lists, column.choices, column.header[language], help));
      }
      return { ...missing, isAdded: true };
    });
}

/** The formulas of a new column, where every column that they speak of is there. */
function formulaSteps(
  { formula }: ColumnDeclaration,
  columns: ReadonlyMap<string, number>,
  sheet: string,
  body: Area,
  before: WorkbookSnapshot,
): readonly WriteStep[] {
  if (!formula || body.rows === 0) return [];
  const report = chosenReport(before);
  let isWhole = true;
  const cells = Array.from({ length: body.rows }, (_, offset): CellInput[] => {
    const text = formula((key) => {
      const column = columns.get(key);
      isWhole &&= column !== undefined;
      return cellReference({ row: body.row + offset, column: column ?? 0 });
    }, report);
    return [{ formula: text, cached: '' }];
  });
  return isWhole ? [{ do: 'write', sheet, row: body.row, column: body.column, cells }] : [];
}

/** Adds the items that a form does not have below its last one. */
function growByItems<Key extends string>(
  growing: Growing,
  before: WorkbookSnapshot,
  declaration: FormDeclaration<Key>,
  language: Language,
  lists: ListSources,
): readonly Tried[] {
  const { found, columns, steps } = growing;
  const sheet = found.sheet.name;
  const form = readForm(before, declaration);
  const entry = columns.get('entry');
  const absent = declaration.items.filter(({ key }) => form.entry(key).state === 'absent');
  return absent.map((item: FormItem<Key>) => {
    const missing = { kind: 'item', sheet, name: item.name } as const;
    const { area } = growing;
    const row = area.row + area.rows;
    const next: Area = { ...area, row, rows: 1 };
    if (entry === undefined || found.table.hasTotals || !isFree(found.sheet, next)) {
      return { ...missing, isAdded: false };
    }
    growing.area = { ...area, rows: area.rows + 1 };
    steps.push(
      { do: 'resizeTable', sheet, name: found.table.name, area: growing.area },
      ...declaration.columns.flatMap((column): readonly WriteStep[] => {
        const at = columns.get(column.key);
        if (at === undefined) return [];
        const cell: Area = { row, column: at, rows: 1, columns: 1 };
        return [
          { do: 'format', sheet, area: cell, format: bodyFormat(column) },
          { do: 'write', sheet, row, column: at, cells: [[preparedItem(item, column.key, language)]] },
        ];
      }),
      ...itemSteps(item, sheet, { row, column: entry, rows: 1, columns: 1 }, language, lists),
    );
    return { ...missing, isAdded: true };
  });
}
