import { areaReference, cellReference, quotedSheetName, type Area } from '../../domain/cell';
import { columnNumber } from './formula-text';

const singlePattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** `B2:D5`, `$B$2` → area; undefined for what is no plain block of cells. Whole columns and rows (`A:C`) span the sheet. */
export function parseArea(reference: string): Area | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = singlePattern.exec(first);
  const to = singlePattern.exec(last);
  if (!from || !to) return parseWhole(first, last);
  return between(
    Number(from[2]) - 1,
    columnNumber(from[1] ?? ''),
    Number(to[2]) - 1,
    columnNumber(to[1] ?? ''),
  );
}

function parseWhole(first: string, last: string): Area | undefined {
  const columns = /^\$?([A-Za-z]{1,3})$/;
  const fromColumn = columns.exec(first);
  const toColumn = columns.exec(last);
  if (fromColumn && toColumn)
    return between(0, columnNumber(fromColumn[1] ?? ''), 1_048_575, columnNumber(toColumn[1] ?? ''));
  const rows = /^\$?(\d{1,7})$/;
  const fromRow = rows.exec(first);
  const toRow = rows.exec(last);
  if (fromRow && toRow) return between(Number(fromRow[1]) - 1, 0, Number(toRow[1]) - 1, 16_383);
  return undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return {
    row,
    column,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** A list of areas parted by blanks (ST_Sqref). */
export function parseAreas(list: string): readonly Area[] {
  return list
    .split(/\s+/)
    .filter((reference) => reference !== '')
    .map(parseArea)
    .filter((area) => area !== undefined);
}

export function areasText(areas: readonly Area[]): string {
  return areas.map(areaReference).join(' ');
}

/** `抵消!$A$2:$A$6`, as formulas of names and charts lead to a block. */
export function absoluteReference(sheet: string, area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${quotedSheetName(sheet)}!${absolute(cellReference(area))}:${absolute(cellReference(last))}`;
}

function absolute(reference: string): string {
  return reference.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** What is left of `area` without `hole`: up to four blocks, top to bottom, left to right. */
export function without(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  const blocks: Area[] = [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: top, column: area.column, rows: bottom - top, columns: left - area.column },
    { row: top, column: right, rows: bottom - top, columns: area.column + area.columns - right },
    { row: bottom, column: area.column, rows: area.row + area.rows - bottom, columns: area.columns },
  ];
  return blocks.filter((block) => block.rows > 0 && block.columns > 0);
}
