import { shownAt, type CellView } from './cell-view';

/** The header texts of a column, from the upper row to the lower. */
export type HeaderTexts = readonly string[];

/**
 * The header texts of every column from `first` down to, not including, `end`. A text in an upper row stands for the
 * columns on its right that have none of their own there, as merged cells do.
 */
export function headerTexts(view: CellView, first: number, end: number): readonly HeaderTexts[] {
  const texts: string[][] = Array.from({ length: view.columns }, () => []);
  for (let row = first; row < end; row++) {
    let last = '';
    for (let column = 0; column < view.columns; column++) {
      const own = shownAt(view, row, column);
      const hasBelow = row + 1 < end && shownAt(view, row + 1, column) !== '';
      const text = own !== '' || !hasBelow ? own : last;
      if (own !== '' || !hasBelow) last = own;
      if (text !== '') texts[column]?.push(text);
    }
  }
  return texts;
}

/** How many cells of a row hold something. */
export function filledIn(view: CellView, row: number): number {
  let count = 0;
  for (let column = 0; column < view.columns; column++) if (shownAt(view, row, column) !== '') count++;
  return count;
}
