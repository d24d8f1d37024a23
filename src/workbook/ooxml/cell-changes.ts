import type { Area } from '../../domain/cell';
import type { CellFormat, CellInput } from '../../sheets/write-plan';
import { holds } from './area-text';
import type { Styles } from './styles';

/** A step that changes cells, with the block it may touch. */
export type CellChange =
  | { readonly do: 'write'; readonly area: Area; readonly cells: readonly (readonly CellInput[])[] }
  | { readonly do: 'clear'; readonly area: Area; readonly what: 'contents' | 'output' }
  | { readonly do: 'format'; readonly area: Area; readonly format: CellFormat }
  | {
      readonly do: 'height';
      /** One row and no column: no cell changes. */
      readonly area: Area;
      /** Points. */
      readonly height: number;
    }
  | {
      readonly do: 'fit';
      /** Rows and no column. */
      readonly area: Area;
      /** Points, of each row. */
      readonly heights: readonly number[];
    };

/** What the changes make of one cell: a new content or `undefined` for the one it has, and its style. */
export interface CellOutcome {
  readonly input: CellInput;
  readonly style: number;
}

/** The changes of one sheet in their order, found quickly while rows go by from top to bottom. */
export class CellChanges {
  private readonly byStart: readonly { change: CellChange; order: number }[];
  private next = 0;
  private active: { change: CellChange; order: number }[] = [];

  constructor(private readonly changes: readonly CellChange[]) {
    this.byStart = changes
      .map((change, order) => ({ change, order }))
      .sort((one, other) => one.change.area.row - other.change.area.row || one.order - other.order);
  }

  /** Those that touch a row; ask for rows in ascending order. */
  ofRow(row: number): readonly CellChange[] {
    const before = this.active.length;
    this.active = this.active.filter(({ change }) => change.area.row + change.area.rows > row);
    let grew = false;
    for (
      let entry = this.byStart[this.next];
      entry && entry.change.area.row <= row;
      entry = this.byStart[this.next]
    ) {
      this.next++;
      if (entry.change.area.row + entry.change.area.rows > row) {
        this.active.push(entry);
        grew = true;
      }
    }
    if (grew) this.active.sort((one, other) => one.order - other.order);
    return before === 0 && !grew ? [] : this.active.map(({ change }) => change);
  }

  /** The rows in which a cell may have to be made, ascending. */
  rowsToMake(): readonly number[] {
    const rows = new Set<number>();
    for (const change of this.changes) {
      if (change.do === 'clear') continue;
      for (let row = change.area.row; row < change.area.row + change.area.rows; row++) {
        if (change.do !== 'write' || change.cells[row - change.area.row]?.some(makesCell)) rows.add(row);
      }
    }
    return [...rows].sort((one, other) => one - other);
  }

  /** Whether the changes give this cell another content, be it none. */
  replacesContent(row: number, column: number): boolean {
    return this.changes.some((change) => {
      if (!changesContent(change) || !holds(change.area, row, column)) return false;
      return change.do === 'clear' || inputAt(change, row, column) !== undefined;
    });
  }

  /** Whether any change that can replace content comes near this block. */
  get changesContent(): readonly Area[] {
    return this.changes.filter(changesContent).map((change) => change.area);
  }
}

export function changesContent(change: CellChange): change is Extract<CellChange, { do: 'write' | 'clear' }> {
  return change.do === 'write' || change.do === 'clear';
}

/** The columns of a row in which the changes may have to make a cell, ascending. */
export function columnsToMake(changes: readonly CellChange[], row: number): readonly number[] {
  const columns = new Set<number>();
  for (const change of changes) {
    if (change.do === 'clear') continue;
    const { area } = change;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (change.do !== 'write' || makesCell(inputAt(change, row, column))) columns.add(column);
    }
  }
  return [...columns].sort((one, other) => one - other);
}

/** Lays the changes over a cell one after the other. */
export function outcomeOf(
  changes: readonly CellChange[],
  row: number,
  column: number,
  style: number,
  styles: Styles,
): CellOutcome {
  let outcome: CellOutcome = { input: undefined, style };
  for (const change of changes) {
    if (!holds(change.area, row, column)) continue;
    if (change.do === 'format')
      outcome = { ...outcome, style: styles.withFormat(outcome.style, change.format) };
    else if (change.do === 'clear')
      outcome = { input: '', style: change.what === 'output' ? 0 : outcome.style };
    else if (change.do === 'write')
      outcome = { ...outcome, input: inputAt(change, row, column) ?? outcome.input };
  }
  return outcome;
}

function inputAt(change: Extract<CellChange, { do: 'write' }>, row: number, column: number): CellInput {
  return change.cells[row - change.area.row]?.[column - change.area.column];
}

function makesCell(input: CellInput): boolean {
  return input !== undefined && input !== '';
}
