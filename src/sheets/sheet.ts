import type { Report } from '../domain/gwp';
import type { Words } from '../domain/language';
import type { ListId } from './choice-lists';

/** `formula`: computed by the sheet; `result`: written by a command; all others are for people to fill in. */
export type ColumnKind = 'text' | 'number' | 'tonnes' | 'day' | 'year' | 'choice' | 'formula' | 'result';

export interface ColumnDeclaration<Key extends string = string> {
  readonly key: Key;
  readonly header: Words;
  /** Other headers people give this column, in any language. */
  readonly synonyms?: readonly string[];
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  readonly numberFormat?: string;
  readonly choices?: ListId;
  /** What to enter; shown as the prompt of the cell where it has a list. At most 255 characters. */
  readonly help: Words;
  /**
   * The en-US formula of a row from the references of its other cells, e.g. `IF(F4="","",CN.GWP(F4))`; it names the
   * IPCC report where one was chosen.
   */
  readonly formula?: (cell: (key: Key) => string, report?: Report) => string;
  /** What the formula was in workbooks built before: in prepared rows it is ours to replace. */
  readonly formerFormulas?: readonly ((cell: (key: Key) => string, report?: Report) => string)[];
  readonly wrap?: boolean;
  /** A row that says anything is incomplete without it: the sheet marks the cell while it is blank. */
  readonly needed?: boolean;
}

/**
 * A sheet with one table. Everything that is done with it works from this: building, reading, pointing back to a
 * cell, both languages. It is found by its table's name, whatever the tab is called.
 */
export interface SheetDeclaration<Key extends string = string> {
  readonly id: string;
  readonly tab: Words;
  readonly title: Words;
  /** One line under the title. */
  readonly lead: Words;
  readonly tableName: string;
  readonly columns: readonly ColumnDeclaration<Key>[];
  /** Empty rows prepared below the header. */
  readonly blankRows: number;
  /** `#RRGGBB` */
  readonly tabColor: string;
  readonly print: 'portrait' | 'landscape';
}

/** The row, from 0, on which a freshly built table has its header: title and lead stand above it. */
export const headerRow = 2;

export function isInput({ kind }: ColumnDeclaration): boolean {
  return kind !== 'formula' && kind !== 'result';
}
