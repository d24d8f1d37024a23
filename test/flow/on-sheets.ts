import type { CellValue } from '../../src/domain/cell';
import { dayOf, type Day } from '../../src/domain/day';
import type { Organization } from '../../src/domain/organization';
import { organizationSheet } from '../../src/sheets/declared/organization-sheet';
import { carries, findTable } from '../../src/sheets/reading/read-table';
import type { SheetDeclaration } from '../../src/sheets/sheet';
import { cellAt, type CellBlock } from '../../src/sheets/workbook-snapshot';
import type { CellInput } from '../../src/sheets/write-plan';
import type { Workbook } from '../../src/workbook/workbook';

export const day = (text: string): Day => {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  const found = dayOf(year, month, dayOfMonth);
  if (!found) throw new RangeError(text);
  return found;
};

export const inChinese = { today: day('2026-07-01'), language: 'zh-CN' } as const;
export const inEnglish = { today: day('2026-07-01'), language: 'en-US' } as const;

/** The whole workbook with every cell and formula. */
export const whole = (workbook: Workbook) => workbook.read(() => 'formulas');

/** A declared table with the cells of its sheet alone. */
async function standing<Key extends string>(workbook: Workbook, declaration: SheetDeclaration<Key>) {
  const before = await workbook.read((sheet) => (carries(sheet, declaration) ? 'formulas' : undefined));
  const found = findTable(before, declaration);
  if (!found) throw new Error(`no table ${declaration.tableName}`);
  return { before, found };
}

/** Writes a block as a person does who selects the first body cell of a table's column and pastes. */
export async function paste<Key extends string>(
  workbook: Workbook,
  declaration: SheetDeclaration<Key>,
  key: Key,
  cells: readonly (readonly CellInput[])[],
  fromRow = 0,
): Promise<void> {
  const { before, found } = await standing(workbook, declaration);
  const column = found.columns.get(key);
  if (column === undefined) throw new Error(`no column ${key} in ${declaration.tableName}`);
  const row = found.body.first + fromRow;
  await workbook.write({ steps: [{ do: 'write', sheet: found.sheet.name, row, column, cells }] }, before);
}

/** Lets a table have so many rows, as Excel does by itself when somebody pastes below the last one. */
export async function grow<Key extends string>(
  workbook: Workbook,
  declaration: SheetDeclaration<Key>,
  rows: number,
): Promise<void> {
  const { before, found } = await standing(workbook, declaration);
  const { sheet, table } = found;
  const area = { ...table.area, rows: rows + 1 };
  await workbook.write({ steps: [{ do: 'resizeTable', sheet: sheet.name, name: table.name, area }] }, before);
}

/** Fills in items of the organization form. */
export async function enter(
  workbook: Workbook,
  entries: Partial<Record<keyof Organization, CellInput>>,
): Promise<void> {
  await paste(
    workbook,
    organizationSheet,
    'entry',
    organizationSheet.items.map(({ key }) => [entries[key]]),
  );
}

/** Rows of a block as they stand, blanks as undefined: `rows(cells, 1, 9)` leaves out the header. */
export function rows(cells: CellBlock, first: number, count: number): readonly (readonly CellValue[])[] {
  return cells.values.slice(first - cells.row, first - cells.row + count);
}

/** What stands in the columns of a table, row by row. */
export async function table<Key extends string>(
  workbook: Workbook,
  declaration: SheetDeclaration<Key>,
  ...keys: readonly Key[]
): Promise<readonly (readonly CellValue[])[]> {
  const { found } = await standing(workbook, declaration);
  const { cells } = found.sheet;
  if (!cells) throw new Error(`${declaration.tableName} was not read`);
  return Array.from({ length: found.body.end - found.body.first }, (_, offset) =>
    keys.map((key) => {
      const column = found.columns.get(key);
      return column === undefined ? undefined : cellAt(cells, found.body.first + offset, column);
    }),
  );
}
