import type { Area, CellValue } from '../../../src/domain/cell';
import type { CellFormat, CellInput, WriteStep } from '../../../src/sheets/write-plan';
import type { Cell } from '../model/cell';
import { toFifteenDigits } from '../model/parse-entry';
import type { SheetModel } from '../model/sheet-model';
import { formatOf, lookChange } from './cell-look';

type Grid<T> = Map<number, Map<number, T>>;

/** What has to be written for the cells of a sheet to become those of `after`; `before` is undefined for a new sheet. */
export function cellSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const inputs: Grid<CellInput> = new Map();
  const formats: Grid<CellFormat> = new Map();
  const bare: Grid<true> = new Map();
  for (const { row, column } of positions(before, after)) {
    const was = before?.cell(row, column);
    const is = after.cell(row, column);
    const lookBefore = before === undefined ? {} : formatOf(before, row, column);
    const look = formatOf(after, row, column);
    const change = lookChange(lookBefore, look);
    const lostLink = was?.link !== undefined && is?.link === undefined;
    const startsBare = change.startsBare || lostLink;
    const format = lostLink ? look : change.format;
    if (startsBare) put(bare, row, column, true);
    if (Object.keys(format).length > 0) put(formats, row, column, format);
    if (isSpilled(is) || isKeptArray(was, is)) continue;
    if (startsBare || !sameContent(was, is)) put(inputs, row, column, inputOf(is));
  }
  const sheet = after.name;
  return [
    ...blocksOf(bare).map(({ area }): WriteStep => ({ do: 'clear', sheet, area, what: 'output' })),
    ...writes(sheet, inputs),
    ...blocksOf(formats).map(({ area, value }): WriteStep => ({ do: 'format', sheet, area, format: value })),
  ];
}

/** Every place where either sheet has a cell. */
function* positions(before: SheetModel | undefined, after: SheetModel) {
  yield* after.cells();
  for (const at of before?.cells() ?? []) {
    if (after.cell(at.row, at.column) === undefined) yield at;
  }
}

function isSpilled(cell: Cell | undefined): boolean {
  return cell?.spillFrom !== undefined;
}

/** A step writes no array formulas: one whose text stands as it was keeps the file's own cell, and its old result. */
function isKeptArray(was: Cell | undefined, is: Cell | undefined): boolean {
  return was?.spill !== undefined && was.formula === is?.formula;
}

function sameContent(was: Cell | undefined, is: Cell | undefined): boolean {
  if (was?.formula !== is?.formula || (isSpilled(was) && !isSpilled(is))) return false;
  return sameValue(was?.value, is?.value, is?.formula !== undefined);
}

/** Results are compared as Excel shows them at most, at 15 digits: another engine adds in another order. */
function sameValue(a: CellValue, b: CellValue, isResult: boolean): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  if (isResult && typeof a === 'number' && typeof b === 'number')
    return toFifteenDigits(a) === toFifteenDigits(b);
  return a === b;
}

function inputOf(cell: Cell | undefined): CellInput {
  const value = cell?.value;
  if (cell?.formula !== undefined) return { formula: cell.formula, cached: value };
  // An error typed as a constant stands in a file as its formula does: it has no text of its own.
  return typeof value === 'object' ? { formula: `=${value.error}`, cached: value } : (value ?? '');
}

function put<T>(grid: Grid<T>, row: number, column: number, value: T): void {
  const line = grid.get(row);
  if (line === undefined) grid.set(row, new Map([[column, value]]));
  else line.set(column, value);
}

function ascending(keys: Iterable<number>): number[] {
  return [...keys].sort((a, b) => a - b);
}

/** One step for each run of rows; cells in between that do not change are left out of it. */
function writes(sheet: string, inputs: Grid<CellInput>): WriteStep[] {
  const runs: number[][] = [];
  for (const row of ascending(inputs.keys())) {
    const run = runs.at(-1);
    if (run?.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.map((rows) => {
    const columns = ascending(new Set(rows.flatMap((row) => [...(inputs.get(row)?.keys() ?? [])])));
    const [left = 0] = columns;
    const width = (columns.at(-1) ?? left) - left + 1;
    const cells = rows.map((row) => Array.from({ length: width }, (_, i) => inputs.get(row)?.get(left + i)));
    return { do: 'write', sheet, row: rows[0] ?? 0, column: left, cells };
  });
}

/** Neighbours of the same value put together: along the row first, then runs of the same width downwards. */
function blocksOf<T>(grid: Grid<T>): { area: Area; value: T }[] {
  const blocks: { area: Area; value: T }[] = [];
  const open = new Map<string, { area: Area; value: T }>();
  for (const row of ascending(grid.keys())) {
    for (const run of runsOf(grid.get(row) ?? new Map<number, T>(), row)) {
      const key = `${String(run.area.column)}|${String(run.area.columns)}|${run.key}`;
      const above = open.get(key);
      if (above !== undefined && above.area.row + above.area.rows === row) {
        above.area = { ...above.area, rows: above.area.rows + 1 };
      } else {
        const block = { area: run.area, value: run.value };
        blocks.push(block);
        open.set(key, block);
      }
    }
  }
  return blocks;
}

function runsOf<T>(line: ReadonlyMap<number, T>, row: number): { area: Area; value: T; key: string }[] {
  const runs: { area: Area; value: T; key: string }[] = [];
  for (const column of ascending(line.keys())) {
    const value = line.get(column);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const last = runs.at(-1);
    if (last?.key === key && last.area.column + last.area.columns === column) {
      last.area = { ...last.area, columns: last.area.columns + 1 };
    } else runs.push({ area: { row, column, rows: 1, columns: 1 }, value, key });
  }
  return runs;
}
