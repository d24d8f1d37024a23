import type { Area } from '../../../src/domain/cell';
import { areaReference, columnLetters, quotedSheetName } from '../../../src/domain/cell';
import { MAX_COLUMNS, MAX_ROWS } from './cell';
import { rewriteFormula } from './formula-tokens';
import { REFUSED } from './host-error';

/** A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

interface Corner {
  row: number | undefined;
  column: number | undefined;
  rowFixed: boolean;
  columnFixed: boolean;
}

function parseCorner(text: string): Corner | undefined {
  const found = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d{0,6})?$/.exec(text);
  if (found === null || (found[2] === undefined && found[4] === undefined)) return undefined;
  const column = found[2] === undefined ? undefined : columnIndex(found[2]);
  const row = found[4] === undefined ? undefined : Number(found[4]) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return undefined;
  return {
    row,
    column,
    rowFixed: found[3] === '$' || (column === undefined && found[1] === '$'),
    columnFixed: found[1] === '$',
  };
}

/** The area a reference without a sheet names (`B2`, `$A$1:C9`, `A:C`, `2:5`); undefined when it is none. */
export function parseArea(reference: string): Area | undefined {
  const [first, second, more] = reference.split(':');
  if (first === undefined || more !== undefined) return undefined;
  const a = parseCorner(first);
  const b = second === undefined ? a : parseCorner(second);
  if (a === undefined || b === undefined) return undefined;
  if (second === undefined && (a.row === undefined || a.column === undefined)) return undefined;
  if (
    (a.row === undefined) !== (b.row === undefined) ||
    (a.column === undefined) !== (b.column === undefined)
  ) {
    return undefined;
  }
  const rows: [number, number] = [a.row ?? 0, b.row ?? MAX_ROWS - 1];
  const columns: [number, number] = [a.column ?? 0, b.column ?? MAX_COLUMNS - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** `'Bob''s sheet'!B7` → its two halves; the sheet is undefined when none is named. */
export function splitSheet(reference: string): { sheet: string | undefined; local: string } {
  const found = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(reference);
  if (found === null) return { sheet: undefined, local: reference };
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2], local: found[3] ?? '' };
}

/** `A1:C4`; whole columns as `A:C` and whole rows as `2:5`, as Excel writes an address. */
export function areaAddress(area: Area): string {
  if (area.rows === MAX_ROWS)
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  return areaReference(area);
}

export function fullAddress(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${areaAddress(area)}`;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area around both. */
export function hull(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What of `area` lies outside `hole`, as up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: right, columns: area.column + area.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Room made (`count` > 0) or closed (`count` < 0) on a sheet: cells of `area`'s lane from `at` on move along. */
export interface Shift {
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  /** The lane across the axis that moves: columns when rows move, rows when columns move. */
  readonly laneStart: number;
  readonly laneSize: number;
}

/** Where an area comes to lie after a shift; undefined when it was deleted altogether. */
export function shiftedArea(area: Area, shift: Shift): Area | undefined {
  const byRows = shift.axis === 'rows';
  const laneStart = byRows ? area.column : area.row;
  const laneSize = byRows ? area.columns : area.rows;
  if (laneStart < shift.laneStart || laneStart + laneSize > shift.laneStart + shift.laneSize) return area;
  const limit = byRows ? MAX_ROWS : MAX_COLUMNS;
  const start = byRows ? area.row : area.column;
  const size = byRows ? area.rows : area.columns;
  if (size === limit) return area;
  const move = (edge: number) => {
    if (shift.count > 0) return edge >= shift.at ? edge + shift.count : edge;
    const end = shift.at - shift.count;
    return edge >= end ? edge + shift.count : Math.min(edge, shift.at);
  };
  const newStart = move(start);
  // A growing area takes in what is inserted inside it, so its last cell decides, not the cell after it.
  const newEnd = shift.count > 0 ? move(start + size - 1) + 1 : move(start + size);
  if (newEnd <= newStart) return undefined;
  return byRows
    ? { ...area, row: newStart, rows: newEnd - newStart }
    : { ...area, column: newStart, columns: newEnd - newStart };
}

function writeCorner(row: number | undefined, column: number | undefined, fixed: Corner): string {
  const letters = column === undefined ? '' : (fixed.columnFixed ? '$' : '') + columnLetters(column);
  return letters + (row === undefined ? '' : (fixed.rowFixed ? '$' : '') + String(row + 1));
}

/** The reference with its corners put through `change`, `$` and form kept; `#REF!` when `change` gives nothing. */
function rewriteReference(reference: string, change: (area: Area) => Area | undefined): string {
  const tail = reference.endsWith('#') ? '#' : '';
  const bare = tail === '' ? reference : reference.slice(0, -1);
  const area = parseArea(bare);
  if (area === undefined) return reference;
  const moved = change(area);
  if (moved === undefined) return '#REF!';
  const [first, second] = bare.split(':');
  const a = parseCorner(first ?? '');
  const b = second === undefined ? undefined : parseCorner(second);
  if (a === undefined) return reference;
  const start = writeCorner(
    a.row === undefined ? undefined : moved.row,
    a.column === undefined ? undefined : moved.column,
    a,
  );
  if (b === undefined) return start + tail;
  const lastRow = moved.row + moved.rows - 1;
  const lastColumn = moved.column + moved.columns - 1;
  return `${start}:${writeCorner(b.row === undefined ? undefined : lastRow, b.column === undefined ? undefined : lastColumn, b)}${tail}`;
}

/** A formula that stands on `onSheet`, after cells of another or the same sheet moved. */
export function shiftFormula(formula: string, onSheet: string, shift: Shift): string {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference' || token.local === undefined) return token.text;
    if (!same(token.sheet ?? onSheet, shift.sheet)) return token.text;
    const prefix = token.text.slice(0, token.text.length - token.local.length);
    return prefix + rewriteReference(token.local, (area) => shiftedArea(area, shift));
  });
}

/** A formula copied `rows` down and `columns` to the right: what is not fixed with `$` moves along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const moveCorner = (text: string): string | undefined => {
    const corner = parseCorner(text);
    if (corner === undefined) return undefined;
    const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
    const column =
      corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
    if ((row ?? 0) < 0 || (row ?? 0) >= MAX_ROWS || (column ?? 0) < 0 || (column ?? 0) >= MAX_COLUMNS)
      return undefined;
    return writeCorner(row, column, corner);
  };
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference' || token.local === undefined) return token.text;
    const tail = token.local.endsWith('#') && !token.local.startsWith('#') ? '#' : '';
    const bare = tail === '' ? token.local : token.local.slice(0, -1);
    if (parseArea(bare) === undefined) return token.text;
    const prefix = token.text.slice(0, token.text.length - token.local.length);
    const corners = bare.split(':').map(moveCorner);
    return prefix + (corners.includes(undefined) ? '#REF!' : corners.join(':') + tail);
  });
}

/** The area an address without a sheet names, or Excel's refusal. */
export function requireArea(local: string): Area {
  const area = parseArea(local.replaceAll('$', ''));
  if (area === undefined) throw REFUSED.invalidArgument(local);
  return area;
}
