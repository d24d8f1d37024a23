import { mapped, type Slices } from '../domain/slices';
import { linesOfText } from './lines-of-text';
import type { CellInput, WriteStep } from './write-plan';

/** Points that a line takes: Excel's own for 11 and for 12 point text; and the share of a column's digits that fit in. */
const plainType = { lineHeight: 15, room: 1 };
const strongType = { lineHeight: 16, room: 0.8 };
/** Excel's limit. */
const tallestRow = 409;

/**
 * The height of every row by the text in it, in slices: other programs than Excel do not fit the rows of a file to
 * wrapped text, and no line may be lost in print. `widths` are those of the columns, in characters; what `isStrong` says
 * stands out is larger type, and bold. Neighbours of one height are set together.
 */
export function* rowHeights(
  cells: readonly (readonly CellInput[])[],
  widths: readonly number[],
  { sheet, row: first }: { readonly sheet: string; readonly row: number },
  isStrong: (index: number) => boolean = () => false,
): Slices<readonly WriteStep[]> {
  const heights = yield* mapped([...cells.entries()], ([index, row]) =>
    heightOf(row, widths, isStrong(index) ? strongType : plainType),
  );
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

function heightOf(row: readonly CellInput[], widths: readonly number[], type: typeof plainType): number {
  let lines = 1;
  for (const [column, cell] of row.entries()) {
    if (typeof cell !== 'string') continue;
    lines = Math.max(lines, linesOfText(cell, (widths[column] ?? 1) * type.room));
  }
  return Math.min(tallestRow, lines * type.lineHeight);
}
