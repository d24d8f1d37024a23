import { isBlank, isCellError, type CellAddress } from '../../domain/cell';
import type { Field } from '../../domain/field';
import { languages } from '../../domain/language';
import { remembering } from '../../domain/remembering';
import { normalizeSpelling } from '../../domain/spelling';
import { toTheEnd, type Slices } from '../../domain/slices';
import { noteIn } from '../note-row';
import { fieldOf, type Reader } from './parse-field';
import { PresentCell, type AbsentCell, type RowCell, type SheetPlace } from './sheet-cell';
import { isInput, type ColumnDeclaration, type SheetDeclaration } from '../sheet';
import {
  cellAt,
  type CellBlock,
  type SheetHead,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../workbook-snapshot';

export interface TableRow<Key extends string> {
  /** The row on the sheet, from 0. */
  readonly row: number;
  cell(key: Key): RowCell;
  /** The cell as the field it is. */
  read<T>(key: Key, reader: Reader<T>): Field<T>;
}

/** What the rows of one table have in common. */
interface RowsOfTable<Key extends string> {
  readonly sheet: string;
  readonly cells: CellBlock;
  readonly columns: ReadonlyMap<Key, number>;
  /** What a row without the column answers. */
  readonly absent: AbsentCell;
}

class SheetRow<Key extends string> implements TableRow<Key>, SheetPlace {
  constructor(
    private readonly of: RowsOfTable<Key>,
    readonly row: number,
  ) {}

  get sheet(): string {
    return this.of.sheet;
  }

  cell(key: Key): RowCell {
    const { cells, columns, absent } = this.of;
    const column = columns.get(key);
    return column === undefined ? absent : new PresentCell(cellAt(cells, this.row, column), this, column);
  }

  read<T>(key: Key, reader: Reader<T>): Field<T> {
    const { cells, columns, absent } = this.of;
    const column = columns.get(key);
    return column === undefined ? absent : fieldOf(cellAt(cells, this.row, column), this, column, reader);
  }
}

/** A table of ours as it stands. */
export interface FoundTable<Key extends string> {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  /** The sheet's column, from 0, of each declared column that is there. */
  readonly columns: ReadonlyMap<Key, number>;
  /** First body row and the row after the last, from 0; the totals row is not of the body. */
  readonly body: { readonly first: number; readonly end: number };
  /** The rows that hold something; rows wholly blank, and notes among them, are left out. */
  readonly rows: readonly TableRow<Key>[];
  /** Rows that are a remark or a sum of others, by the cell that says so. */
  readonly notes: readonly SeenCell[];
  /** Columns that hold something under a header that is none of ours, by the cell of the header. */
  readonly strange: readonly SeenCell[];
}

/** A cell and what stands there. */
export interface SeenCell {
  readonly at: CellAddress;
  readonly seen: string;
}

/** True for the sheet that carries a declared table. */
export function carries(sheet: SheetHead, { tableName }: { readonly tableName: string }): boolean {
  return sheet.tables.some(({ name }) => isSameName(name, tableName));
}

/** Excel compares names without regard to case. */
export function isSameName(one: string, other: string): boolean {
  return upperCase(one) === upperCase(other);
}

const upperCase = remembering((name: string): string => name.toUpperCase());

type Declared<Key extends string> = Pick<SheetDeclaration<Key>, 'tableName' | 'columns'>;

/** The declared table wherever its sheet stands and whatever its tab is called; undefined when there is none. */
export function findTable<Key extends string>(
  workbook: WorkbookSnapshot,
  declaration: Declared<Key>,
): FoundTable<Key> | undefined {
  return toTheEnd(findingTable(workbook, declaration));
}

/** The same in slices. */
export function* findingTable<Key extends string>(
  workbook: WorkbookSnapshot,
  declaration: Declared<Key>,
): Slices<FoundTable<Key> | undefined> {
  const located = locateTable(workbook, declaration);
  if (!located) return undefined;
  const { sheet, table, columns } = located;
  const { area } = table;
  const body = { first: area.row + 1, end: area.row + area.rows - (table.hasTotals ? 1 : 0) };
  const standing = standingColumns(columns, declaration.columns);
  const absent: AbsentCell = {
    state: 'absent',
    at: { sheet: sheet.name, row: area.row, column: area.column },
  };
  const of = { sheet: sheet.name, cells: sheet.cells ?? noCells, columns, absent };
  const rows: TableRow<Key>[] = [];
  const notes: SeenCell[] = [];
  for (let row = body.first; row < body.end; row++) {
    if ((row - body.first) % rowsInSlice === rowsInSlice - 1)
      yield (row - body.first) / (body.end - body.first);
    if (isBlankRow(of.cells, standing, row)) continue;
    const note = noteIn(of.cells, standing, row);
    if (note) notes.push({ at: { sheet: sheet.name, row, column: note.column }, seen: note.seen });
    else rows.push(new SheetRow(of, row));
  }
  yield 1;
  return { sheet, table, columns, body, rows, notes, strange: strangeColumns(sheet, table, columns, body) };
}

const noCells: CellBlock = { row: 0, column: 0, values: [] };

/** To look at a row is less work than to judge it. */
const rowsInSlice = 500;

/** Where a declared table stands, without a look at its rows. */
function locateTable<Key extends string>(
  workbook: WorkbookSnapshot,
  declaration: Declared<Key>,
): Pick<FoundTable<Key>, 'sheet' | 'table' | 'columns'> | undefined {
  const sheet = workbook.sheets.find((each) => carries(each, declaration));
  const table = sheet?.tables.find(({ name }) => isSameName(name, declaration.tableName));
  if (!sheet || !table) return undefined;
  return { sheet, table, columns: mapHeaders(sheet, table, declaration.columns) };
}

/** The sheet of a table that bears the name of a declared one but too few of its headers; undefined where there is none. */
export function namesakeOf<Key extends string>(
  workbook: WorkbookSnapshot,
  declaration: Declared<Key>,
): string | undefined {
  const located = locateTable(workbook, declaration);
  if (!located?.sheet.cells) return undefined;
  return located.columns.size * 3 >= declaration.columns.length ? undefined : located.sheet.name;
}

function mapHeaders<Key extends string>(
  sheet: SheetSnapshot,
  { area }: TableSnapshot,
  declared: readonly ColumnDeclaration<Key>[],
): ReadonlyMap<Key, number> {
  const standing: (string | undefined)[] = Array.from({ length: area.columns }, (_, offset) => {
    const value = sheet.cells && cellAt(sheet.cells, area.row, area.column + offset);
    return value === undefined || isCellError(value) ? undefined : headerSpelling(String(value));
  });
  const columns = new Map<Key, number>();
  for (const [key, ours] of headersOf(declared)) {
    if (columns.has(key)) continue;
    const offset = standing.findIndex((header) => header !== undefined && ours.includes(header));
    if (offset < 0) continue;
    columns.set(key, area.column + offset);
    // Taken.
    standing[offset] = undefined;
  }
  return columns;
}

/** Which headers each column may have; those that are declared for one come before what others call it. */
const headersOf = remembering(
  <Key extends string>(
    declared: readonly ColumnDeclaration<Key>[],
  ): readonly (readonly [Key, readonly string[]])[] => {
    const spelled = (key: Key, spellings: readonly string[]) =>
      [key, spellings.map(headerSpelling).filter((header) => header !== '')] as const;
    return [
      ...declared.map(({ key, header }) =>
        spelled(
          key,
          languages.map((language) => header[language]),
        ),
      ),
      ...declared.map(({ key, synonyms = [] }) => spelled(key, synonyms)),
    ];
  },
);

/** Headers differ in spaces, case, width and line breaks without meaning anything by it. */
const headerSpelling = remembering((header: string): string =>
  normalizeSpelling(header).replace(/[*：:]+$/, ''),
);

/** A declared column that is there, and the sheet's column, from 0, it stands in. */
export interface StandingColumn {
  readonly declaration: ColumnDeclaration;
  readonly at: number;
  /** Whether it is the one a row begins with; a form begins with the name of the item, and nothing entered is that. */
  readonly isFirst: boolean;
}

/** The columns in which something is entered, or a formula of ours stands, in the order of the declaration. */
function standingColumns<Key extends string>(
  columns: ReadonlyMap<Key, number>,
  declared: readonly ColumnDeclaration<Key>[],
): readonly StandingColumn[] {
  return declared.flatMap((declaration, place) => {
    const at = columns.get(declaration.key);
    const isOfRecord = isInput(declaration) || declaration.kind === 'formula';
    return at === undefined || !isOfRecord ? [] : [{ declaration, at, isFirst: place === 0 }];
  });
}

/** Nothing entered: a formula of ours counts as an entry only where it gives a number. */
function isBlankRow(cells: CellBlock, standing: readonly StandingColumn[], row: number): boolean {
  return standing.every(({ declaration, at }) => {
    const value = cellAt(cells, row, at);
    return declaration.kind === 'formula' ? typeof value !== 'number' : isBlank(value);
  });
}

/** Columns with content whose header means nothing to us, or that have none. */
function strangeColumns<Key extends string>(
  sheet: SheetSnapshot,
  { area }: TableSnapshot,
  columns: ReadonlyMap<Key, number>,
  body: FoundTable<Key>['body'],
): readonly SeenCell[] {
  const known = new Set(columns.values());
  const strange: SeenCell[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (known.has(column) || !sheet.cells) continue;
    let row = body.first;
    while (row < body.end && isBlank(cellAt(sheet.cells, row, column))) row++;
    if (row === body.end) continue;
    const header = cellAt(sheet.cells, area.row, column);
    const seen = header === undefined || isCellError(header) ? '' : String(header).trim();
    strange.push({ at: { sheet: sheet.name, row: area.row, column }, seen });
  }
  return strange;
}
