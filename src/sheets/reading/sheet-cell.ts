import type { CellAddress, CellValue } from '../../domain/cell';

/** A cell of a row by its column's key; `absent` when the table has no such column. */
export type RowCell =
  | { readonly state: 'present'; readonly value: CellValue; readonly at: CellAddress }
  | { readonly state: 'absent'; readonly at: CellAddress | undefined };

/**
 * A cell of a sheet, or the field that was read from it: its own address. A large workbook has hundreds of thousands,
 * and an object for each address would be as many again.
 */
class AtCell<State extends string, Value> implements CellAddress {
  constructor(
    readonly state: State,
    readonly value: Value,
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
  ) {}

  get at(): CellAddress {
    return this;
  }
}

/** What stands at a place of a sheet. */
export function presentCell(
  value: CellValue,
  sheet: string,
  row: number,
  column: number,
): AtCell<'present', CellValue> {
  return new AtCell('present', value, sheet, row, column);
}

/** A field whose value was understood. */
export function valueField<T>(value: T, { sheet, row, column }: CellAddress): AtCell<'value', T> {
  return new AtCell('value', value, sheet, row, column);
}

/** A field where nothing is entered. */
export function blankField({ sheet, row, column }: CellAddress): AtCell<'blank', undefined> {
  return new AtCell('blank', undefined, sheet, row, column);
}
