import type { CellValue } from '../../src/domain/cell';
import { dayOfSerial, yearOf } from '../../src/domain/day';
import { languages, type Language } from '../../src/domain/language';
import { dossierSheets } from '../../src/sheets/reading/read-dossier';
import { isSameName } from '../../src/sheets/reading/read-table';
import type { FormDeclaration } from '../../src/sheets/form';
import { isInput, type SheetDeclaration } from '../../src/sheets/sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';

/** Numbers that look random and come again: the same seed gives the same variant. */
export class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  one<T>(of: readonly T[]): T {
    const found = of[this.below(of.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }
}

type Grid = CellValue[][];

/** A sheet of ours in a form that is easy to bend: its cells from A1 on, and its table. */
export interface BentSheet {
  name: string;
  grid: Grid;
  table: { row: number; column: number; rows: number; columns: number } | undefined;
  readonly declaration: SheetDeclaration;
  readonly language: Language;
}

/** Bends one sheet of the example; the others stay. */
export function bent(
  workbook: WorkbookSnapshot,
  language: Language,
  tableName: string,
  bend: (sheet: BentSheet) => void,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const declaration = dossierSheets.find((each) => each.tableName === tableName);
      const table = sheet.tables.find(({ name }) => isSameName(name, tableName));
      if (!table || !declaration || !sheet.cells) return sheet;
      const { row, column, values } = sheet.cells;
      const grid: Grid = [
        ...Array.from({ length: row }, (): CellValue[] => []),
        ...values.map((line) => [...Array.from({ length: column }, () => undefined), ...line]),
      ];
      const soft: BentSheet = { name: sheet.name, grid, table: { ...table.area }, declaration, language };
      bend(soft);
      const width = Math.max(...soft.grid.map((line) => line.length));
      const bentSheet: SheetSnapshot = {
        ...sheet,
        name: soft.name,
        tables: soft.table ? [{ ...table, area: soft.table }] : [],
        cells: {
          row: 0,
          column: 0,
          values: soft.grid.map((line) => Array.from({ length: width }, (_, index) => line[index])),
        },
      };
      return bentSheet;
    }),
  };
}

const tableOf = (sheet: BentSheet) => {
  if (!sheet.table) throw new Error('no table');
  return sheet.table;
};

export function insertRow(sheet: BentSheet, at: number, cells: readonly CellValue[] = []): void {
  const table = tableOf(sheet);
  sheet.grid.splice(at, 0, [...cells]);
  if (at <= table.row) table.row++;
  else table.rows++;
}

export function insertColumn(sheet: BentSheet, at: number, cells: readonly CellValue[]): void {
  const table = tableOf(sheet);
  for (const [row, line] of sheet.grid.entries()) {
    while (line.length < at) line.push(undefined);
    line.splice(at, 0, cells[row - table.row]);
  }
  if (at <= table.column) table.column++;
  else table.columns++;
}

export function moveColumn(sheet: BentSheet, from: number, to: number): void {
  for (const line of sheet.grid) {
    const [cell] = line.splice(from, 1);
    line.splice(to, 0, cell);
  }
}

/** The body cells of the table that hold something people entered, with the column each stands in. */
export function entries(sheet: BentSheet) {
  const { row, column, rows, columns } = tableOf(sheet);
  const found: {
    row: number;
    column: number;
    value: string | number | boolean;
    kind: string;
    key: string;
  }[] = [];
  for (let line = row + 1; line < row + rows; line++)
    for (let place = column; place < column + columns; place++) {
      const declared = sheet.declaration.columns[place - column];
      const value = sheet.grid[line]?.[place];
      if (!declared || !isInput(declared) || value === undefined || value === '' || typeof value === 'object')
        continue;
      found.push({
        row: line,
        column: place,
        value,
        kind: kindOf(sheet, line, declared.kind),
        key: declared.key,
      });
    }
  return found;
}

/** In a form the item says what its entry is. */
function kindOf(sheet: BentSheet, row: number, kind: string): string {
  if (!isForm(sheet.declaration)) return kind;
  const text = sheet.grid[row]?.[tableOf(sheet).column];
  const item = sheet.declaration.items.find(({ name }) => languages.some((each) => name[each] === text));
  return item?.kind ?? kind;
}

export function isForm(declaration: SheetDeclaration): declaration is FormDeclaration {
  return 'items' in declaration;
}

export function wide(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** A day in one of the four spellings that people use. */
export function spelledDay(serial: number, spelling: number): string {
  const day = dayOfSerial(serial);
  if (!day) throw new RangeError(String(serial));
  const [year, month, date] = [yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8))];
  return (
    [
      `${year}-${day.slice(5, 7)}-${day.slice(8)}`,
      `${year}/${month}/${date}`,
      `${year}年${month}月${date}日`,
      `${year}.${month}.${date}`,
    ][spelling] ?? ''
  );
}
