import { addressAlone, type CellAddress } from './cell';

/**
 * One thing read from a sheet, with where it stands. Nothing downstream of reading sees a cell.
 * - `value`: there and understood;
 * - `blank`: the cell is empty;
 * - `unreadable`: something stands there that cannot be understood as what the column asks for;
 * - `absent`: the sheet has no such column or item (`at` is then the table's first header, or undefined without a table).
 */
export type Field<T> =
  | { readonly state: 'value'; readonly value: T; readonly at: CellAddress }
  | { readonly state: 'blank'; readonly at: CellAddress }
  | { readonly state: 'unreadable'; readonly seen: string; readonly at: CellAddress }
  | { readonly state: 'absent'; readonly at: CellAddress | undefined };

/** The value of a field that has one; undefined for blank, unreadable and absent. */
export function valueOf<T>(field: Field<T>): T | undefined {
  return field.state === 'value' ? field.value : undefined;
}

/** The same as plain data, for a file or another thread: what was read from a sheet is more than data. */
export function plainField<T>(field: Field<T>): Field<T> {
  switch (field.state) {
    case 'value':
      return { state: 'value', value: field.value, at: addressAlone(field.at) };
    case 'blank':
      return { state: 'blank', at: addressAlone(field.at) };
    case 'unreadable':
      return { state: 'unreadable', seen: field.seen, at: addressAlone(field.at) };
    case 'absent':
      return { state: 'absent', at: field.at && addressAlone(field.at) };
  }
}
