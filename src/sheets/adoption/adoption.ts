import type { Area, CellAddress } from '../../domain/cell';
import type { Words } from '../../domain/language';
import { baseSheet } from '../declared/base-sheet';
import { inventorySheet } from '../declared/inventory-sheet';
import { offsetsSheet } from '../declared/offsets-sheet';
import { organizationSheet } from '../declared/organization-sheet';
import type { FormItem } from '../form';
import type { RowInput } from '../rewrite-table';
import type { CellInput } from '../write-plan';

/** The sheets of ours onto which a list of the user's own can be mapped. */
export type AdoptingSheet = typeof offsetsSheet | typeof inventorySheet;
/** In the order of the report. */
export const adoptingSheets: readonly AdoptingSheet[] = [offsetsSheet, inventorySheet];
export type AdoptingKey = AdoptingSheet['columns'][number]['key'];

/** The forms of ours onto which particulars that the user keeps as label and value can be mapped. */
export type AdoptingForm = typeof organizationSheet | typeof baseSheet;
/** In the order of the preview. */
export const adoptingForms: readonly AdoptingForm[] = [organizationSheet, baseSheet];

/** Something of the list that needs telling: what stands there, and what becomes of it. */
export interface AdoptionRemark {
  readonly sheet: string;
  readonly area: Area;
  /** The header of its column; empty where it is of more than one. */
  readonly header: string;
  /** What stands there, shortened. */
  readonly seen: string;
  readonly words: Words;
}

/** A column of the list (of a ledger with the months side by side, a row) and what it becomes. */
export interface ColumnMatch {
  /** The cell of its header. */
  readonly at: CellAddress;
  readonly header: string;
  /** What stands beside a label; empty for a column of several values. */
  readonly seen: string;
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

/** A value of the user's own that goes beside an item of a form of ours. */
export interface AdoptedEntry {
  readonly form: AdoptingForm;
  readonly item: FormItem;
  readonly value: CellInput;
  readonly label: string;
  /** As it stands on the user's sheet; a day by its date. */
  readonly seen: string;
  /** The cell of the value. */
  readonly from: { readonly sheet: string; readonly area: Area };
}

interface Adoptable<Row> {
  readonly sheet: string;
  /** Headers and rows, without the title; labels and values. */
  readonly area: Area;
  readonly columns: readonly ColumnMatch[];
  readonly rows: readonly Row[];
  readonly remarks: readonly AdoptionRemark[];
}

/** A list on a sheet of the user's own, mapped onto a sheet of ours. */
export interface AdoptableList extends Adoptable<AdoptedRow> {
  readonly kind: 'list';
  readonly target: AdoptingSheet;
}

/** Particulars on a sheet of the user's own, label beside value, mapped onto forms of ours. */
export interface AdoptableForm extends Adoptable<AdoptedEntry> {
  readonly kind: 'form';
}
