import { isCellError, type CellAddress } from '../../domain/cell';
import type { Words } from '../../domain/language';
import type { FormDeclaration } from '../form';
import { itemOf } from './read-form';
import type { FoundTable } from './read-table';
import { isInput, type SheetDeclaration } from '../sheet';
import { cellAt, type CellBlock } from '../workbook-snapshot';

/** Something on a sheet of ours that was not read, with where it stands: listed, never dropped without a word. */
export interface Unread {
  readonly at: CellAddress;
  readonly words: Words;
}

/** Columns that mean nothing to us, and rows that are notes. */
export function unreadOf({ strange, notes }: FoundTable<string>): readonly Unread[] {
  return [
    ...strange.map(({ at, seen }): Unread => ({
      at,
      words: {
        'zh-CN': `列“${seen}”没有对应的项目，其中的内容没有参与检查`,
        'en-US': `The column “${seen}” is none of ours; what it holds was not examined`,
      },
    })),
    ...notes.map(({ at, seen }): Unread => ({
      at,
      words: {
        'zh-CN': `“${seen}”一行看作说明或合计，没有作为记录读入`,
        'en-US': `The row “${seen}” was taken for a note or a sum, not for a record`,
      },
    })),
  ];
}

/** Columns that people fill in and the table does not have: they were looked for, under every name known for them. */
export function missingColumns(
  { sheet, table, columns }: FoundTable<string>,
  declaration: SheetDeclaration,
): readonly Unread[] {
  const missing = declaration.columns.filter((column) => isInput(column) && !columns.has(column.key));
  if (missing.length === 0) return [];
  const names = namesOf(missing.map(({ header }) => header));
  return [
    {
      at: { sheet: sheet.name, row: table.area.row, column: table.area.column },
      words: {
        'zh-CN': `表中没有找到这些列：${names['zh-CN']}；相应内容没有读入`,
        'en-US': `Columns that were not found in the table: ${names['en-US']}; nothing was read for them`,
      },
    },
  ];
}

/** Error values among what people entered, where no rule looks at every cell. */
export function unreadErrors({ sheet, rows, columns }: FoundTable<string>): readonly Unread[] {
  if (!sheet.cells) return [];
  const entered = [...columns].flatMap(([key, column]) => (key === 'result' ? [] : [column]));
  const unread: Unread[] = [];
  for (const { row } of rows) {
    for (const column of entered) {
      const value = cellAt(sheet.cells, row, column);
      if (isCellError(value)) unread.push(unreadError({ sheet: sheet.name, row, column }, value.error));
    }
  }
  return unread;
}

function unreadError(at: CellAddress, error: string): Unread {
  return {
    at,
    words: {
      'zh-CN': `这里是错误值 ${error}，没有读入`,
      'en-US': `An error value stands here, ${error}; it was not read`,
    },
  };
}

/** Items that a form asks for and that none of its rows names: somebody took them out, or calls them what nobody here knows. */
export function missingItems(found: FoundTable<string>, { items }: FormDeclaration): readonly Unread[] {
  const { sheet, table, columns, body } = found;
  const item = columns.get('item');
  // Without the column no item can be told apart; that it is missing is told already.
  if (item === undefined || !sheet.cells) return [];
  const standing = new Set<string>();
  for (let row = body.first; row < body.end; row++) {
    const key = itemOf(items, textAt(sheet.cells, row, item));
    if (key !== undefined) standing.add(key);
  }
  const missing = items.filter(({ key }) => !standing.has(key));
  if (missing.length === 0) return [];
  const names = namesOf(missing.map(({ name }) => name));
  return [
    {
      at: { sheet: sheet.name, row: table.area.row, column: item },
      words: {
        'zh-CN': `表中没有找到这些项目：${names['zh-CN']}；相应内容没有读入`,
        'en-US': `Items that were not found in the form: ${names['en-US']}; nothing was read for them`,
      },
    },
  ];
}

function namesOf(names: readonly Words[]): Words {
  return {
    'zh-CN': names.map((name) => `“${name['zh-CN']}”`).join('、'),
    'en-US': names.map((name) => `“${name['en-US']}”`).join(', '),
  };
}

function textAt(cells: CellBlock, row: number, column: number): string {
  const value = cellAt(cells, row, column);
  return value === undefined || isCellError(value) ? '' : String(value).trim();
}

/** Items of a form that are none of ours though something is entered beside them. */
export function unreadItems(found: FoundTable<string>, { items }: FormDeclaration): readonly Unread[] {
  const { sheet, columns, body } = found;
  const [item, entry] = [columns.get('item'), columns.get('entry')];
  if (item === undefined || entry === undefined || !sheet.cells) return [];
  const unread: Unread[] = [];
  for (let row = body.first; row < body.end; row++) {
    const [text, value] = [textAt(sheet.cells, row, item), cellAt(sheet.cells, row, entry)];
    if (value === undefined || value === '' || itemOf(items, text) !== undefined) continue;
    unread.push({
      at: { sheet: sheet.name, row, column: item },
      words: {
        'zh-CN': `“${text}”不是本表的项目，旁边填写的内容没有读入`,
        'en-US': `“${text}” is no item of this form; what is entered beside it was not read`,
      },
    });
  }
  return unread;
}
