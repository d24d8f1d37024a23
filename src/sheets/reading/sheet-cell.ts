import type { CellAddress, CellValue } from '../../domain/cell';

/** A cell of a row by its column's key; `absent` when the table has no such column. */
export type RowCell =
  { readonly state: 'present'; readonly value: CellValue; readonly at: CellAddress } | AbsentCell;

export interface AbsentCell {
  readonly state: 'absent';
  readonly at: CellAddress | undefined;
}

/** A row of a sheet: what the addresses of its cells have in common. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
}

/**
 * A cell of a sheet, or the field that was read from it: its own address. A large workbook has hundreds of thousands:
 * objects for the addresses would be as many again, and each keeps only what its row does not say already.
 */
abstract class AtCell<Value> implements CellAddress {
  constructor(
    readonly value: Value,
    private readonly place: SheetPlace,
    readonly column: number,
  ) {}

  get sheet(): string {
    return this.place.sheet;
  }

  get row(): number {
    return this.place.row;
  }

  get at(): CellAddress {
    return this;
  }
}

/** What stands at a place of a sheet. */
export class PresentCell extends AtCell<CellValue> {
  get state() {
    return 'present' as const;
  }
}

/** A field whose value was understood. */
export class ValueField<T> extends AtCell<T> {
  get state() {
    return 'value' as const;
  }
}

/** A field where nothing is entered. */
export class BlankField extends AtCell<undefined> {
  get state() {
    return 'blank' as const;
  }
}
