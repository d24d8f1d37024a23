import { isCellError, type CellAddress } from '../../domain/cell';
import type { Words } from '../../domain/language';
import type { FormDeclaration } from '../form';
import { itemOf } from './read-form';
import type { FoundTable } from './read-table';
import { cellAt } from '../workbook-snapshot';

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

/** Items of a form that are none of ours though something is entered beside them. */
export function unreadItems(found: FoundTable<string>, { items }: FormDeclaration): readonly Unread[] {
  const { sheet, columns, body } = found;
  const [item, entry] = [columns.get('item'), columns.get('entry')];
  if (item === undefined || entry === undefined || !sheet.cells) return [];
  const unread: Unread[] = [];
  for (let row = body.first; row < body.end; row++) {
    const [name, value] = [cellAt(sheet.cells, row, item), cellAt(sheet.cells, row, entry)];
    const text = name === undefined || isCellError(name) ? '' : String(name).trim();
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
