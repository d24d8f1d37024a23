import { mapped, type Slices } from '../domain/slices';
import { linesOfText } from './lines-of-text';
import type { CellInput, WriteStep } from './write-plan';

/** Points that a line takes: Excel's own for 11 and for 12 point text; and the share of a column's digits that fit in. */
export const plainType = { lineHeight: 15, room: 1 };
const strongType = { lineHeight: 16, room: 0.8 };
/** Excel's limit. */
const tallestRow = 409;

/**
 * The height of every row by the text in it, in points; in slices. `widths` are those of the columns, in characters,
 * without end where a column does not wrap; what `isStrong` says stands out is larger type, and bold.
 */
export function* heightsOfRows(
  cells: readonly (readonly CellInput[])[],
  widths: readonly number[],
  isStrong: (index: number) => boolean = () => false,
): Slices<readonly number[]> {
  // Many rows say the same: what a rule asks, and what is to be done.
  const known = new Map<number, Map<string, number>>();
  const linesIn = (text: string, width: number): number => {
    let ofWidth = known.get(width);
    if (!ofWidth) known.set(width, (ofWidth = new Map<string, number>()));
    const lines = ofWidth.get(text) ?? linesOfText(text, width);
    ofWidth.set(text, lines);
    return lines;
  };
  return yield* mapped([...cells.entries()], ([index, row]) => {
    const { lineHeight, room } = isStrong(index) ? strongType : plainType;
    let lines = 1;
    for (const [column, cell] of row.entries()) {
      if (typeof cell !== 'string' || cell === '') continue;
      lines = Math.max(lines, linesIn(cell, (widths[column] ?? 1) * room));
    }
    return Math.min(tallestRow, lines * lineHeight);
  });
}

/**
 * The steps that set those heights, neighbours of one height together: other programs than Excel do not fit the rows of
 * a file to wrapped text, and a document must not lose a line in print.
 */
export function* rowHeights(
  cells: readonly (readonly CellInput[])[],
  widths: readonly number[],
  { sheet, row: first }: { readonly sheet: string; readonly row: number },
  isStrong?: (index: number) => boolean,
): Slices<readonly WriteStep[]> {
  const heights = yield* heightsOfRows(cells, widths, isStrong);
  const runs: { readonly from: number; readonly height: number; rows: number }[] = [];
  for (const [from, height] of heights.entries()) {
    const last = runs.at(-1);
    if (last?.height === height) last.rows++;
    else runs.push({ from, height, rows: 1 });
  }
  return runs.map(({ from, rows, height }): WriteStep => ({
    do: 'rowHeight',
    sheet,
    row: first + from,
    rows,
    height,
  }));
}
