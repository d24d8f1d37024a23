import type { Area, CellAddress } from '../../domain/cell';
import type { Words } from '../../domain/language';
import { inventorySheet } from '../declared/inventory-sheet';
import { offsetsSheet } from '../declared/offsets-sheet';
import type { RowInput } from '../rewrite-table';

/** The sheets of ours onto which a list of the user's own can be mapped. */
export type AdoptingSheet = typeof offsetsSheet | typeof inventorySheet;
/** In the order of the report. */
export const adoptingSheets: readonly AdoptingSheet[] = [offsetsSheet, inventorySheet];
export type AdoptingKey = AdoptingSheet['columns'][number]['key'];

/** Something of the list that needs telling: what stands there, and what becomes of it. */
export interface AdoptionRemark {
  readonly sheet: string;
  readonly area: Area;
  /** What stands there, shortened. */
  readonly seen: string;
  readonly words: Words;
}

/** A column of the list (of a ledger with the months side by side, a row) and what it becomes. */
export interface ColumnMatch {
  /** The cell of its header. */
  readonly at: CellAddress;
  readonly header: string;
  /** What it becomes: a column of ours, or a line; undefined where nothing of ours matches. */
  readonly match: Words | undefined;
  /** How many of its values carry over. */
  readonly carried: number;
}

/** A row of ours made from the list. */
export interface AdoptedRow {
  readonly values: RowInput<AdoptingKey>;
  /** The cells it comes from, e.g. `抵消台账!A2:N2`. */
  readonly origin: string;
  readonly from: { readonly sheet: string; readonly area: Area };
}

/** A list on a sheet of the user's own, mapped onto a sheet of ours. */
export interface AdoptableList {
  readonly target: AdoptingSheet;
  readonly sheet: string;
  /** Headers and rows, without the title. */
  readonly area: Area;
  readonly columns: readonly ColumnMatch[];
  readonly rows: readonly AdoptedRow[];
  readonly remarks: readonly AdoptionRemark[];
}
