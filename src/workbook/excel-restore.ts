import type { Area } from '../domain/cell';
import { areaReference, quotedSheetName } from '../domain/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheets/workbook-snapshot';
import { cellAt } from '../sheets/workbook-snapshot';
import type { WriteStep } from '../sheets/write-plan';
import type { EntryForExcel } from './excel-cell';
import { entryOfBefore } from './excel-cell';
import type { HostError } from './excel-error';
import { bytesOfText, inRequests, rowsThatFit } from './excel-packing';
import type { ExcelRequests } from './excel-request';

/** What stands in the workbook after a write that failed half-way. */
interface Remains {
  readonly sheets: readonly string[];
  /** In lower case, as all names but those of the sheets. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** What each name refers to. */
  readonly names: ReadonlyMap<string, string>;
}

/** What Excel passes on its way through a request, so that a failure tells how far it came. */
export const milestones = { begun: 'begun', sheetsAdded: 'sheets added' } as const;

/**
 * Puts the workbook back as `before` has it after all steps of `done` and some first part of `failed`, the request that
 * Excel gave up (it does not roll it back). Sheets, tables and names that were added go; cells, tables and names
 * that were changed come back. Formats are not in `before` and stay as they are now: see `changesLooks`.
 * @throws what Excel answers when it refuses this too.
 */
export async function restore(
  requests: ExcelRequests,
  done: readonly WriteStep[],
  failed: readonly WriteStep[],
  before: WorkbookSnapshot,
  failure: HostError | undefined,
): Promise<void> {
  const attempted = [...done, ...failed];
  const remains = await requests.send(queueRemains);
  const present = new Set(remains.sheets.map(folded));
  const standing = before.sheets.filter(
    (sheet) => present.has(folded(sheet.name)) && !wasSpared(sheet, remains, done),
  );
  const ours = await sheetsToRemove(requests, done, failed, before, remains, failure);
  await requests.send(({ workbook }) => {
    for (const name of ours) workbook.worksheets.getItem(name).delete();
    for (const sheet of standing) restoreTables(workbook, sheet, attempted, remains);
    restoreNames(workbook, attempted, before, remains);
    return () => undefined;
  });
  const cells = standing.flatMap((sheet) =>
    stepsOn(sheet, attempted).flatMap((step) => cellsBefore(sheet, step)),
  );
  for (const blocks of inRequests(cells, bytesOfBlock, cutByRows)) {
    await requests.send(({ workbook }) => {
      for (const { sheet, row, column, entries } of blocks) {
        const columns = entries[0]?.length ?? 0;
        workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, entries.length, columns).formulas =
          entries;
      }
      return () => undefined;
    });
  }
}

/** Somebody protected the sheet before the request that failed: nothing of it was changed, and nothing could be put back. */
function wasSpared(sheet: SheetSnapshot, { protectedSheets }: Remains, done: readonly WriteStep[]): boolean {
  return !sheet.isProtected && protectedSheets.has(folded(sheet.name)) && stepsOn(sheet, done).length === 0;
}

/** Whether the workbook has the sheets, names, tables and cells it had, as far as the steps could have changed them. */
export function saysTheSame(
  attempted: readonly WriteStep[],
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): boolean {
  const stoodBefore = new Set(before.sheets.map(({ name }) => folded(name)));
  const isAdded = (step: WriteStep) =>
    step.do === 'addSheet' &&
    !stoodBefore.has(folded(step.sheet)) &&
    now.sheets.some(({ name }) => folded(name) === folded(step.sheet));
  const contents = ({ sheets, names }: WorkbookSnapshot) =>
    JSON.stringify({
      names: names.map(({ name, refersTo }) => `${folded(name)} ${refersTo}`).sort(),
      sheets: sheets
        .filter((sheet) => stoodBefore.has(folded(sheet.name)) && stepsOn(sheet, attempted).length > 0)
        .map(({ name, tables, cells }) => ({ name, tables, cells: cells?.formulas && cells })),
    });
  return !attempted.some(isAdded) && contents(before) === contents(now);
}

/** Cells of one sheet as they were. */
interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entries: EntryForExcel[][];
}

/** A block's range and call as JSON, beside its cells. */
const bytesPerBlock = 500;

function bytesOfBlock({ entries }: Block): number {
  return entries.reduce((sum, row) => sum + bytesOf(row), bytesPerBlock);
}

function bytesOf(row: readonly EntryForExcel[]): number {
  const bytes = (entry: EntryForExcel) => (typeof entry === 'string' ? bytesOfText(entry) : 24) + 1;
  return row.reduce<number>((sum, entry) => sum + bytes(entry), 3);
}

function cutByRows(block: Block, bytes: number): readonly [Block, Block] | undefined {
  const { entries } = block;
  const count = rowsThatFit(entries, bytesOf, bytes - bytesPerBlock);
  if (count === 0 || count === entries.length) return undefined;
  return [
    { ...block, entries: entries.slice(0, count) },
    { ...block, row: block.row + count, entries: entries.slice(count) },
  ];
}

function stepsOn({ name }: SheetSnapshot, steps: readonly WriteStep[]): WriteStep[] {
  return steps.filter((step) => 'sheet' in step && step.sheet === name);
}

function cellsBefore(sheet: SheetSnapshot, step: WriteStep): Block[] {
  const area = contentArea(step);
  if (!area) return [];
  const entries = entriesBefore(sheet, step, area);
  return [{ sheet: sheet.name, row: area.row, column: area.column, entries }];
}

/** The places a plan touches, for the words when putting back failed too: a new sheet by its name, cells as `抵消!A4:K12`. */
export function touchedPlaces(steps: readonly WriteStep[]): string[] {
  const added = new Set(steps.flatMap((step) => (step.do === 'addSheet' ? [step.sheet] : [])));
  const places = steps.flatMap((step) => {
    if (step.do === 'addSheet') return [step.sheet];
    if (step.do === 'name' || step.do === 'activate' || added.has(step.sheet)) return [];
    const area = contentArea(step);
    return area ? [`${quotedSheetName(step.sheet)}!${areaReference(area)}`] : [];
  });
  return [...new Set(places)];
}

const looks: readonly WriteStep['do'][] = [
  'addTable',
  'format',
  'columnWidth',
  'rowHeight',
  'freeze',
  'offerList',
  'highlight',
  'clearHighlights',
  'print',
  'chart',
  'removeChart',
];

/** Whether the steps change the looks of a sheet that stood before, which cannot be put back. */
export function changesLooks(steps: readonly WriteStep[], before: WorkbookSnapshot): boolean {
  return steps.some(
    (step) =>
      (looks.includes(step.do) || (step.do === 'clear' && step.what === 'output')) &&
      'sheet' in step &&
      before.sheets.some(({ name }) => name === step.sheet),
  );
}

/** Names of sheets, tables and ranges are the same in any case. */
function folded(name: string): string {
  return name.toLowerCase();
}

function queueRemains({ workbook }: Excel.RequestContext): () => Remains {
  const sheets = workbook.worksheets.load('items/name,items/protection/protected');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name,items/formula');
  return () => ({
    sheets: sheets.items.map(({ name }) => name),
    protectedSheets: new Set(
      sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => folded(name)),
    ),
    tables: new Set(tables.items.map(({ name }) => folded(name))),
    names: new Map(names.items.map(({ name, formula }) => [folded(name), String(formula)])),
  });
}

/**
 * Sheets that the plan added. When it was adding a sheet that failed, somebody else may have made one of that name;
 * new sheets are added before anything else, so ours are still empty then and only empty ones go.
 */
async function sheetsToRemove(
  requests: ExcelRequests,
  done: readonly WriteStep[],
  failed: readonly WriteStep[],
  before: WorkbookSnapshot,
  remains: Remains,
  failure: HostError | undefined,
): Promise<string[]> {
  const stoodBefore = new Set(before.sheets.map(({ name }) => folded(name)));
  const planned = (steps: readonly WriteStep[]) =>
    new Set(steps.flatMap((step) => (step.do === 'addSheet' ? [folded(step.sheet)] : [])));
  const [surely, perhaps] = [planned(done), planned(failed)];
  const added = remains.sheets.filter(
    (name) => (surely.has(folded(name)) || perhaps.has(folded(name))) && !stoodBefore.has(folded(name)),
  );
  const { code = '', passed = [] } = failure ?? {};
  const isAddingWhatFailed =
    perhaps.size > 0 &&
    !passed.includes(milestones.sheetsAdded) &&
    (code === 'ItemAlreadyExists' || passed.includes(milestones.begun));
  if (!isAddingWhatFailed) return added;
  return requests.send(({ workbook }) => {
    const used = added.map((name) =>
      workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load('rowCount'),
    );
    return () => added.filter((_, index) => used[index]?.isNullObject);
  });
}

/** Undoes what a plan does to tables and merged cells, which stand in the way of the cells. */
function restoreTables(
  workbook: Excel.Workbook,
  sheet: SheetSnapshot,
  attempted: readonly WriteStep[],
  remains: Remains,
): void {
  const steps = stepsOn(sheet, attempted);
  if (steps.length === 0) return;
  const there = workbook.worksheets.getItem(sheet.name);

  for (const step of steps) {
    const added =
      step.do === 'addTable' && !sheet.tables.some(({ name }) => folded(name) === folded(step.name));
    // convertToRange keeps the cells, which `delete` would take along.
    if (added && remains.tables.has(folded(step.name))) there.tables.getItem(step.name).convertToRange();
  }
  for (const table of sheet.tables) {
    const resized = steps.some(
      (step) => step.do === 'resizeTable' && folded(step.name) === folded(table.name),
    );
    if (resized && remains.tables.has(folded(table.name))) {
      there.tables.getItem(table.name).resize(areaReference(table.area));
    }
  }
  for (const step of steps) {
    if (step.do === 'merge') {
      const { row, column, rows, columns } = step.area;
      there.getRangeByIndexes(row, column, rows, columns).unmerge();
    }
  }
}

/** The cells whose content a step changes; undefined when it changes none. */
function contentArea(step: WriteStep): Area | undefined {
  switch (step.do) {
    case 'write': {
      const columns = step.cells[0]?.length ?? 0;
      return columns === 0
        ? undefined
        : { row: step.row, column: step.column, rows: step.cells.length, columns };
    }
    case 'clear':
    case 'merge':
      return step.area;
    case 'addTable':
    case 'resizeTable':
      // Excel fills and renames headers; the cells below them are changed by `write` alone.
      return { ...step.area, rows: 1 };
    case 'link':
      return { row: step.row, column: step.column, rows: 1, columns: 1 };
    default:
      return undefined;
  }
}

/** What makes the area's cells what they were; `null` for the cells that the step leaves alone. */
function entriesBefore({ cells }: SheetSnapshot, step: WriteStep, area: Area): EntryForExcel[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => {
      if (step.do === 'write' && step.cells[i]?.[j] === undefined) return null;
      if (!cells) return '';
      const row = area.row + i;
      const column = area.column + j;
      const formula = cells.formulas?.[row - cells.row]?.[column - cells.column];
      return entryOfBefore(cellAt(cells, row, column), formula);
    }),
  );
}

function restoreNames(
  workbook: Excel.Workbook,
  attempted: readonly WriteStep[],
  before: WorkbookSnapshot,
  remains: Remains,
): void {
  const steps = attempted.filter((step) => step.do === 'name');
  for (const name of new Set(steps.map((step) => step.name))) {
    const was = before.names.find((known) => folded(known.name) === folded(name));
    const now = remains.names.get(folded(name));
    const isOurs = steps.some((step) => step.name === name && bare(step.refersTo) === bare(now ?? ''));
    // What a name refers to follows a sheet that somebody renames; only what the plan put there goes.
    if (now !== undefined && !isOurs) continue;
    if (was && now !== undefined) workbook.names.getItem(name).formula = was.refersTo;
    else if (was) workbook.names.add(was.name, was.refersTo);
    else if (now !== undefined) workbook.names.getItem(name).delete();
  }
}

/** A reference without the quotes that Excel may put around a sheet's name or leave out. */
function bare(reference: string): string {
  return folded(reference).replaceAll("'", '');
}
