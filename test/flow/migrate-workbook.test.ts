import { buildWorkbook } from '../../src/commands/build-workbook';
import { lookAtWorkbook } from '../../src/commands/look-at-workbook';
import { migrateWorkbook } from '../../src/commands/migrate-workbook';
import { choiceLists, type ListId } from '../../src/sheets/choice-lists';
import { formSteps } from '../../src/sheets/form-steps';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { listsSheet, listsSteps } from '../../src/sheets/declared/lists-sheet';
import { organizationSheet } from '../../src/sheets/declared/organization-sheet';
import { findTable } from '../../src/sheets/reading/read-table';
import { tableSheetSteps } from '../../src/sheets/table-sheet-steps';
import type { CellInput, WriteStep } from '../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { XlsxDoor } from '../host/xlsx-door';
import { inChinese, inEnglish, whole } from './on-sheets';

let uninstall = () => {};
afterEach(() => uninstall());

const ports = [
  { name: 'a closed .xlsx file', open: async (bytes: Uint8Array) => XlsxWorkbook.open(bytes) },
  {
    name: 'Excel',
    open: async (bytes: Uint8Array) => {
      uninstall = startNodeClient(new ExcelHost({ model: (await XlsxDoor.open(bytes)).model })).install();
      return new ExcelWorkbook();
    },
  },
];

const organization = '单位';
const inventory = '清单';
const oldItems = organizationSheet.items.slice(0, -2);
const newItems = organizationSheet.items.slice(-2);
/** Before there was a column for the GWP (computed) and one for the scope (a choice). */
const oldColumns = inventorySheet.columns.filter(({ key }) => key !== 'gwp' && key !== 'scope');

/** A workbook of an older version: two sheets only, with fewer items and columns, and somebody's entries on both. */
async function older(...more: readonly WriteStep[]): Promise<Uint8Array> {
  return olderWith((step) => step, more);
}

async function withOlderLists(...more: readonly WriteStep[]): Promise<Uint8Array> {
  return olderWith(ofOlderLists, more);
}

async function olderWith(
  listStep: (step: WriteStep) => WriteStep,
  more: readonly WriteStep[],
): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.empty();
  const lists = listsSteps('列表', 'zh-CN');
  const form = { ...organizationSheet, items: oldItems };
  const table = {
    ...inventorySheet,
    columns: oldColumns.map(({ formula: _, ...rest }) => rest),
    blankRows: 3,
  };
  const [entry, gas] = [1, oldColumns.findIndex(({ key }) => key === 'gas')];
  await workbook.write({
    steps: [
      ...lists.steps.map(listStep),
      ...formSteps(form, organization, 'zh-CN', lists.sources),
      ...tableSheetSteps(table, inventory, 'zh-CN', lists.sources),
      { do: 'write', sheet: organization, row: 3, column: entry, cells: [['深圳某公司']] },
      { do: 'write', sheet: inventory, row: 3, column: gas, cells: [['CH4'], ['CO2']] },
      ...more,
    ],
  });
  return workbook.toBytes();
}

const listCount = Object.keys(choiceLists).length;
const listsTable = { ...inventorySheet, ...listsSheet, columns: [] };
const nameOfCategory =
  inventorySheet.columns.find(({ choices }) => choices === 'category')?.header['zh-CN'] ?? '';

/** Before there was the last list, and while that of the categories had but one choice. */
function ofOlderLists(step: WriteStep): WriteStep {
  const category = Object.keys(choiceLists).indexOf('category');
  if (step.do === 'addTable') return { ...step, area: { ...step.area, columns: listCount - 1 } };
  if (step.do !== 'write') return step;
  const cells = step.cells.map((row, index) =>
    row.slice(0, -1).map((cell, column) => (column === category && index > 1 ? '' : cell)),
  );
  return { ...step, cells };
}

describe.each(ports)('bringing an older workbook up to this version in $name', ({ open }) => {
  test('missing sheets, columns and items are added, every cell that stood there stays, and the second time nothing is left', async () => {
    const workbook = await open(await older());
    expect(await lookAtWorkbook(workbook)).toBe('older');
    const before = await whole(workbook);
    const report = await migrateWorkbook(workbook, inChinese);
    expect(report.kind).toBe('done');
    for (const item of newItems)
      expect(report.words['zh-CN']).toContain(`${organization}：${item.name['zh-CN']}`);
    expect(report.words['zh-CN']).toContain('已填写的内容没有改动。工作簿现为版本 1。');
    const after = await whole(workbook);
    for (const sheet of before.sheets) {
      const now = after.sheets.find(({ name }) => name === sheet.name)?.cells;
      for (const [i, row] of (sheet.cells?.values ?? []).entries()) {
        expect(now?.values[i]?.slice(0, row.length)).toEqual(row);
        expect(now?.formulas?.[i]?.slice(0, row.length)).toEqual(sheet.cells?.formulas?.[i]);
      }
    }
    const found = findTable(after, inventorySheet);
    expect([...(found?.columns.keys() ?? [])].sort()).toEqual(
      inventorySheet.columns.map(({ key }) => key).sort(),
    );
    const gwp = found?.columns.get('gwp') ?? 0;
    const gasReference = `${'ABCDEFGHIJ'[oldColumns.findIndex(({ key }) => key === 'gas')] ?? ''}4`;
    expect(found?.sheet.cells?.formulas?.[3]?.[gwp]).toBe(
      `=IF(${gasReference}="","",IF(${gasReference}="CO2e",1,CN.GWP(${gasReference})))`,
    );
    expect(after.sheets.some(({ tables }) => tables.some(({ name }) => name === 'CN_Offsets'))).toBe(true);
    expect(await lookAtWorkbook(workbook)).toBe('ours');
    const again = await migrateWorkbook(workbook, inEnglish);
    expect([again.kind, again.words['en-US']]).toEqual([
      'nothingToDo',
      'The workbook is of version 1 already and lacks nothing; it was not changed.',
    ]);
  });

  test('cells of the user beside or below a table are not written over, and what could not be added is named', async () => {
    const [below, beside] = [3 + oldItems.length, oldColumns.length];
    const note = (sheet: string, row: number, column: number): WriteStep => ({
      do: 'write',
      sheet,
      row,
      column,
      cells: [['我的备注']] satisfies CellInput[][],
    });
    const workbook = await open(await older(note(organization, below, 1), note(inventory, 4, beside)));
    const report = await migrateWorkbook(workbook, inEnglish);
    expect(report.words['en-US']).toContain('4 could not be added because other cells or a totals row stand');
    const { sheets, names } = await whole(workbook);
    expect(sheets.find(({ name }) => name === organization)?.cells?.values[below]?.[1]).toBe('我的备注');
    expect(sheets.find(({ name }) => name === inventory)?.cells?.values[4]?.[beside]).toBe('我的备注');
    expect(names.map(({ name }) => name)).not.toContain('CN_Version');
  });

  test('drop-downs of today come too: a new list beside the old ones, new choices below theirs, and the cells offer them', async () => {
    const workbook = await open(await withOlderLists());
    const steps: WriteStep[] = [];
    const watched: Workbook = {
      read: (wanted) => workbook.read(wanted),
      write: (plan, before) => {
        steps.push(...plan.steps);
        return workbook.write(plan, before);
      },
    };
    const report = await migrateWorkbook(watched, inChinese);
    // Thirteen categories stand in the seventh column of the lists, under its header.
    expect(steps).toContainEqual(
      expect.objectContaining({ do: 'offerList', sheet: inventory, source: '=列表!$G$2:$G$14' }),
    );
    expect(report.words['zh-CN']).toContain(`列表：“${nameOfCategory}”的选项`);
    const after = await whole(workbook);
    const lists = findTable(after, listsTable);
    const column = (id: ListId) => {
      const { area } = lists?.table ?? { area: { row: 0, column: 0, rows: 0, columns: 0 } };
      const values = lists?.sheet.cells?.values ?? [];
      const at = values[area.row]?.indexOf(id) ?? -1;
      return values
        .slice(area.row + 1)
        .flatMap((row) => (row[at] === undefined || row[at] === '' ? [] : [row[at]]));
    };
    for (const id of ['category', 'scope', 'offsetKind'] as const) {
      expect(column(id)).toEqual(choiceLists[id].map(({ words }) => words['zh-CN']));
    }
    expect((await migrateWorkbook(workbook, inChinese)).kind).toBe('nothingToDo');
  });

  test('lists that other cells stand beside are left, and named', async () => {
    const beside: WriteStep = {
      do: 'write',
      sheet: '列表',
      row: 2,
      column: listCount - 1,
      cells: [['我的']],
    };
    const workbook = await open(await withOlderLists(beside));
    const { words } = await migrateWorkbook(workbook, inEnglish);
    expect(words['en-US']).toContain('2 could not be added because other cells');
    expect((await whole(workbook)).names.map(({ name }) => name)).not.toContain('CN_Version');
  });

  test('a fresh workbook is stamped, one of a later version is recognized and refused', async () => {
    const empty = XlsxWorkbook.empty();
    await empty.write({ steps: [{ do: 'addSheet', sheet: '空' }] });
    const workbook = await open(empty.toBytes());
    await buildWorkbook(workbook, inChinese);
    expect((await whole(workbook)).names).toContainEqual({ name: 'CN_Version', refersTo: '="1"' });
    expect(await lookAtWorkbook(workbook)).toBe('ours');
    const step: WriteStep = { do: 'name', name: 'CN_Version', refersTo: '="2"' };
    await workbook.write({ steps: [step] }, await whole(workbook));
    expect(await lookAtWorkbook(workbook)).toBe('newer');
    await expect(migrateWorkbook(workbook, inEnglish)).rejects.toThrow(
      'The sheets of this workbook are of version 2; this program knows up to 1.',
    );
  });

  test('a workbook without sheets of ours is refused', async () => {
    const empty = XlsxWorkbook.empty();
    await empty.write({ steps: [{ do: 'addSheet', sheet: '空' }] });
    await expect(migrateWorkbook(await open(empty.toBytes()), inEnglish)).rejects.toThrow(
      'nothing to bring up to date',
    );
  });
});
