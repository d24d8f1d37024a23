import { cellReference, type Area } from '../domain/cell';
import type { Language, Words } from '../domain/language';
import { buildSteps } from './build-steps';
import type { FormDeclaration, FormItem } from './form';
import { itemSteps, preparedItem } from './form-steps';
import { findLists, type ListSources } from './declared/lists-sheet';
import { chosenReport } from './reading/chosen-report';
import { readForm } from './reading/read-form';
import { dossierSheets } from './reading/read-dossier';
import { findTable, isBlank, type FoundTable } from './reading/read-table';
import type { ColumnDeclaration, SheetDeclaration } from './sheet';
import { looks } from './sheet-look';
import { bodyFormat, offerSteps } from './table-sheet-steps';
import { versionStep } from './template-version';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from './workbook-snapshot';
import type { CellInput, WriteStep } from './write-plan';

/** A sheet, a column or an item of a form that an older workbook does not have. */
export interface Missing {
  readonly kind: 'sheet' | 'column' | 'item';
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
  const built = buildSteps(before, language);
  const lists = findLists(before) ?? new Map();
  const added: Missing[] = [...built.added.values()].map((sheet) => ({
    kind: 'sheet',
    sheet,
    name: { 'zh-CN': sheet, 'en-US': sheet },
  }));
  const inTheWay: Missing[] = [];
  const steps: WriteStep[] = [...built.steps];
  for (const declaration of dossierSheets) {
    const found = findTable<string>(before, declaration);
    if (!found) continue;
    const growing: Growing = { found, area: found.table.area, columns: new Map(found.columns), steps: [] };
    const [columns, items] = [
      growByColumns(growing, before, declaration, language, lists),
      'items' in declaration ? growByItems(growing, before, declaration, language, lists) : [],
    ];
    for (const { isAdded, ...missing } of [...columns, ...items]) {
      (isAdded ? added : inTheWay).push(missing);
    }
    steps.push(...growing.steps);
  }
  if (inTheWay.length === 0) steps.push(versionStep());
  return { steps, added, inTheWay };
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

function isFree({ cells }: SheetSnapshot, area: Area): boolean {
  if (!cells) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!isBlank(cellAt(cells, row, column))) return false;
    }
  }
  return true;
}
