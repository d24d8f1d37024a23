import type { Area } from '../../../src/domain/cell';
import type { SheetModel } from '../../host/model/sheet-model';
import { shownText } from './grid-cell';

/** How wide a text is drawn in letters of so many points, in points. */
export type MeasureText = (text: string, size: number, isBold: boolean) => number;

const DEFAULT_FONT_SIZE = 11;

/** Excel's width of a column that nobody set, in points. */
export const DEFAULT_COLUMN_WIDTH = 63;

/** What the sides of a cell keep free, in points. */
const MARGIN = 4;

/** Rows that need no more than this are as tall as all others. */
const ORDINARY_HEIGHT = 17;

/** Into how many lines a text falls in a cell of that width: between words, and between any two Chinese characters. */
export function wrappedLines(text: string, width: number, measure: (part: string) => number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, width, measure), 0);
}

function linesOf(paragraph: string, width: number, measure: (part: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const part of paragraph.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const wide = measure(part.trimEnd());
    if (used > 0 && used + wide > width) {
      lines++;
      used = 0;
    }
    // A word wider than the cell is broken inside.
    const whole = Math.max(0, Math.ceil(wide / width) - 1);
    lines += whole;
    used += measure(part) - whole * width;
  }
  return lines;
}

/**
 * Heights, in points, of the rows that Excel makes taller by itself: for large letters and for wrapped text. Rows with
 * a height of their own keep it; merged cells never make a row taller, as in Excel.
 */
export function neededHeights(sheet: SheetModel, measure: MeasureText, within?: Area): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells(within)) {
    if (cell.value === undefined || sheet.rowHeights.has(row)) continue;
    const { fontSize: size = DEFAULT_FONT_SIZE, wrap = false, bold = false } = sheet.style(row, column);
    if ((size <= DEFAULT_FONT_SIZE && !wrap) || sheet.mergedAt(row, column) !== undefined) continue;
    const width = (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) - MARGIN;
    const lines = wrap
      ? wrappedLines(shownText(sheet, row, column), width, (part) => measure(part, size, bold))
      : 1;
    const needed = lines * size * 1.36 + 2;
    if (needed > ORDINARY_HEIGHT) heights.set(row, Math.max(heights.get(row) ?? 0, needed));
  }
  return heights;
}
