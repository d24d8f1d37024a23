import { areaReference, qualifiedReference, quotedSheetName, type CellAddress } from '../../domain/cell';
import type { Field } from '../../domain/field';
import type { Language } from '../../domain/language';
import type { CellInput } from '../write-plan';
import type { SourcedAmount } from './document-figures';

/** A line of a document: what it is about, what is said of it, and the cell that it comes from. */
export interface DocumentRow {
  readonly item: string;
  readonly value: CellInput;
  readonly unit?: string;
  /** The cells it comes from, as they are shown. */
  readonly where?: string;
  /** The cell its link leads to. */
  readonly at?: CellAddress | undefined;
  readonly remark?: string;
  readonly style?: 'heading' | 'strong';
}

/** Shown where nothing was entered that would give a value: no line is not 0 t. */
export const nothing = '—';

/**
 * So many rows that are alike a document lists one by one, some three pages of A4 in print; of more, a reader wants the
 * sums, and looks the single one up on its sheet.
 */
export const mostAlike = 50;

/** Numbers that are tonnes, wherever a document shows them. */
export const tonnesFormat = '#,##0.000';

/** A heading with its rows and a blank row below; nothing at all where there are no rows. */
export function section(heading: string, rows: readonly DocumentRow[]): readonly DocumentRow[] {
  if (rows.length === 0) return [];
  return [{ item: heading, value: '', style: 'heading' }, ...rows, { item: '', value: '' }];
}

/** A row about one cell. */
export function rowOf(
  item: string,
  value: CellInput,
  at: CellAddress | undefined,
  more: Pick<DocumentRow, 'unit' | 'remark' | 'style'> = {},
): DocumentRow {
  return { item, value, where: at ? qualifiedReference(at) : '', at, ...more };
}

/** What somebody entered: a blank is shown as a dash, what cannot be read as it stands. */
export function enteredRow<T>(
  item: string,
  field: Field<T>,
  shown: (value: T) => string | number,
  remark = '',
): DocumentRow {
  return rowOf(item, enteredIn(field, shown), field.at, { remark });
}

/** The same, for a sentence or a cell without a row of its own. */
export function enteredIn<T>(field: Field<T>, shown: (value: T) => string | number): string | number {
  if (field.state === 'value') return shown(field.value);
  return field.state === 'unreadable' ? field.seen : nothing;
}

/** A sum as far as it is known: without a cell, or with none whose amount is known, it is not; what is not in it is told. */
export function tonnesRow(
  item: string,
  { amount, cells, unknown, of }: SourcedAmount,
  language: Language,
  remark = '',
): DocumentRow {
  const known = unknown < cells.length;
  return {
    item,
    value: known ? amount.toNumber() : nothing,
    unit: 'tCO2e',
    where: spanReference(cells),
    at: cells[0],
    remark: [unknown > 0 ? unknownWords[of](unknown)[language] : '', remark]
      .filter((words) => words !== '')
      .join('\n'),
  };
}

const unknownWords = {
  lines: (count: number) => ({
    'zh-CN': `${count} 行的排放量未知，没有算入`,
    'en-US': `${count === 1 ? '1 line' : `${count} lines`} without known tonnes, not in it`,
  }),
  records: (count: number) => ({
    'zh-CN': `${count} 条记录的数量未知，没有算入`,
    'en-US': `${count === 1 ? '1 record' : `${count} records`} without a known amount, not in it`,
  }),
};

const mostShown = 4;

/** `排放清单!M4:M8` for neighbours; cells apart are listed, the first few of many. */
export function spanReference(cells: readonly CellAddress[]): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return '';
  if (last.row - first.row + 1 === cells.length) {
    const area = { row: first.row, column: first.column, rows: cells.length, columns: 1 };
    return `${quotedSheetName(first.sheet)}!${areaReference(area)}`;
  }
  const shown = cells.slice(0, mostShown).map(qualifiedReference).join(', ');
  return cells.length > mostShown ? `${shown} …` : shown;
}
