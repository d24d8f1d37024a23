import type { CellValue } from '../domain/cell';
import { Exact } from '../domain/exact';
import { languageFor } from '../domain/language';
import type { Language } from '../domain/language';
import { Refusal, notUsable } from '../domain/refusal';

/** What a function may answer in one cell. `undefined` shows as an empty cell. */
export type Answer = Exact | number | string | boolean | undefined;

/** Excel keeps no longer text in a cell. */
const longestText = 32_767;

/** Beyond this many rows, blank rows at the end of a range (a whole column) are not answered. */
const rowsAlwaysAnswered = 100_000;

let chosenLanguage: Language | undefined;

/** The language of the functions' words; `undefined` follows Office's display language again. */
export function setFunctionLanguage(language: Language | undefined): void {
  chosenLanguage = language;
}

/** The language in which functions answer now. */
export function functionLanguage(): Language {
  if (chosenLanguage) return chosenLanguage;
  const display = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return languageFor(display ?? 'en-US');
}

/** Runs something with the functions' words in another language than that of their cells. */
export function inLanguage<Result>(language: Language, run: () => Result): Result {
  const before = chosenLanguage;
  chosenLanguage = language;
  try {
    return run();
  } finally {
    chosenLanguage = before;
  }
}

/** A value as Excel hands it over, as the value of a cell: omitted, `null` and empty text are blank. */
export function cellValueOf(given: unknown): CellValue {
  switch (typeof given) {
    case 'number':
    case 'boolean':
      return given;
    case 'string':
      return given.trim() === '' ? undefined : given;
    case 'undefined':
      return undefined;
    case 'object':
      return given === null ? undefined : objectValue(given);
    default:
      return { error: '#VALUE!' };
  }
}

/** Errors arrive as objects with a code, rich values as objects with the plain value inside. */
function objectValue(given: object): CellValue {
  if (Array.isArray(given)) return { error: '#VALUE!' };
  const fields = given as { type?: unknown; basicValue?: unknown; code?: unknown; error?: unknown };
  if (typeof fields.error === 'string') return { error: fields.error };
  if (typeof fields.code === 'string') return { error: fields.code };
  const { basicValue } = fields;
  if (fields.type === 'Error') return { error: typeof basicValue === 'string' ? basicValue : '#VALUE!' };
  if (typeof basicValue === 'number' || typeof basicValue === 'boolean') return basicValue;
  if (typeof basicValue === 'string') return basicValue.trim() === '' ? undefined : basicValue;
  return { error: '#VALUE!' };
}

/** The value of an argument that is one cell; a range of one cell serves, a larger one is refused. */
export function singleValueOf(given: unknown): CellValue {
  if (!Array.isArray(given)) return cellValueOf(given);
  const [value, ...others] = cellsOf(given);
  if (others.length === 0) return value;
  throw notUsable('此参数只能是一个单元格，不能是区域。', 'This takes a single cell, not a range.');
}

/** A refusal as the error that Excel shows in the cell. The class exists only once Office is there. */
function cellError(refusal: Refusal): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = refusal.kind === 'notKnown' ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, refusal.words[functionLanguage()]);
}

/** The one guard of every result: a finite number, a text that fits a cell, true or false, or empty text. */
function guarded(answer: Answer): number | string | boolean {
  if (answer === undefined) return '';
  if (typeof answer === 'boolean') return answer;
  if (typeof answer === 'string') return answer.length > longestText ? answer.slice(0, longestText) : answer;
  const number = typeof answer === 'number' ? answer : answer.toNumber();
  if (!Number.isFinite(number))
    throw notUsable('结果超出 Excel 可表示的范围。', 'The result is beyond what Excel can hold.');
  return number === 0 ? 0 : number;
}

/** Runs one answer; a refusal becomes an error value, anything else that is thrown is a bug and stays thrown. */
function guardedOrError(compute: () => Answer): number | string | boolean | CustomFunctions.Error {
  try {
    return guarded(compute());
  } catch (reason) {
    if (reason instanceof Refusal) return cellError(reason);
    throw reason;
  }
}

/** One answer for one cell. */
export function inCell(compute: () => Answer): number | string | boolean {
  const result = guardedOrError(compute);
  if (typeof result === 'object') throw result;
  return result;
}

/** A block of answers that spills; rows shorter than the longest are filled with empty cells. */
export function spilled(compute: () => readonly (readonly Answer[])[]): (number | string | boolean)[][] {
  try {
    const rows = compute();
    const columns = Math.max(1, ...rows.map((row) => row.length));
    if (rows.length === 0) return [['']];
    return rows.map((row) => Array.from({ length: columns }, (_, column) => guarded(row[column])));
  } catch (reason) {
    if (reason instanceof Refusal) throw cellError(reason);
    throw reason;
  }
}

interface Block {
  readonly rows: readonly (readonly unknown[])[];
  /** Cells in the longest row. */
  readonly width: number;
}

/** A range arrives as rows of cells; a flat list counts as one row. */
function blockOf(given: unknown): Block | undefined {
  if (!Array.isArray(given)) return undefined;
  const rows = given.some(Array.isArray)
    ? given.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [given as unknown[]];
  return { rows, width: rows.reduce((widest, row) => Math.max(widest, row.length), 1) };
}

/** The cells of an argument as Excel handed them over, row by row; a single value is one row of one. */
export function rowsOf(given: unknown): readonly (readonly unknown[])[] {
  return blockOf(given)?.rows ?? [[given]];
}

/** All cells of an argument in reading order; a single value is a list of one. */
export function cellsOf(given: unknown): CellValue[] {
  const block = blockOf(given);
  return block ? block.rows.flatMap((row) => row.map(cellValueOf)) : [cellValueOf(given)];
}

type Result = number | string | boolean | CustomFunctions.Error;

/**
 * The same answer row by row: where arguments are ranges, cells at the same place belong together, and a single value
 * serves all of them. The answer is a block of the same shape (of one cell for single values), with an error in each
 * cell that has no answer.
 */
export function rowwise(
  given: readonly unknown[],
  compute: (values: readonly CellValue[]) => Answer,
): unknown[][] {
  const single = singleValues(given);
  if (single) return [[guardedOrError(() => compute(single))]];
  const blocks = given.map(blockOf);
  const rows = Math.max(...blocks.map((block) => block?.rows.length ?? 1));
  const columns = Math.max(...blocks.map((block) => block?.width ?? 1));
  if (!blocks.every((block) => fits(block, rows, columns))) {
    const refusal = notUsable(
      '各区域的大小须一致，或为单个单元格。',
      'The ranges must have the same size, or be single cells.',
    );
    return [[cellError(refusal)]];
  }
  const answered = Math.max(Math.min(rows, rowsAlwaysAnswered), ...blocks.map(lastFilledRow));
  return Array.from({ length: answered }, (_, row) =>
    Array.from({ length: columns }, (_, column): Result =>
      guardedOrError(() => compute(blocks.map((block, index) => cellAt(block, row, column, given[index])))),
    ),
  );
}

/** The values where every argument is a single one or a range of one cell, as nearly all are; else undefined. */
function singleValues(given: readonly unknown[]): CellValue[] | undefined {
  const values: CellValue[] = [];
  for (const value of given) {
    if (!Array.isArray(value)) {
      values.push(cellValueOf(value));
      continue;
    }
    const rows = value as readonly unknown[];
    const [row] = rows;
    if (rows.length > 1 || (Array.isArray(row) && row.length > 1)) return undefined;
    values.push(cellValueOf(Array.isArray(row) ? row[0] : row));
  }
  return values;
}

/** One cell, one row, one column or the whole size. */
function fits(block: Block | undefined, rows: number, columns: number): boolean {
  if (!block) return true;
  const isTall = block.rows.length === 1 || block.rows.length === rows;
  return isTall && (block.width === 1 || block.width === columns);
}

function cellAt(block: Block | undefined, row: number, column: number, single: unknown): CellValue {
  if (!block) return cellValueOf(single);
  const line = block.rows.length === 1 ? block.rows[0] : block.rows[row];
  return cellValueOf(block.width === 1 ? line?.[0] : line?.[column]);
}

/** The number of rows up to the last one with anything in it, where a range is long enough to leave the rest out. */
function lastFilledRow(block: Block | undefined): number {
  if (!block || block.rows.length <= rowsAlwaysAnswered) return 0;
  let row = block.rows.length;
  while (row > 0 && (block.rows[row - 1] ?? []).every((cell) => cellValueOf(cell) === undefined)) row--;
  return row;
}
