import type { Area } from '../domain/cell';
import type { CellFormat } from '../sheets/write-plan';

const vertical = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Sets on a range what the format names and leaves the rest as it is. */
export function formatRange(range: Excel.Range, area: Area, format: CellFormat): void {
  // One value for the whole range, as documented; the type only knows the array of all cells.
  if (format.numberFormat !== undefined) Object.assign(range, { numberFormat: format.numberFormat });
  // Each object that is touched goes into the request: only those that are needed are.
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.color !== undefined) range.format.font.color = format.color;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.horizontal) range.format.horizontalAlignment = horizontal[format.horizontal];
  if (format.vertical) range.format.verticalAlignment = vertical[format.vertical];
  if (format.borders !== undefined) drawBorders(range, area, format.borders);
  if (format.locked !== undefined) range.format.protection.locked = format.locked;
}

/** The lines around and between the cells: a single row has none between rows. */
export function linesAround(area: Area) {
  return [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(area.rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(area.columns > 1 ? (['InsideVertical'] as const) : []),
  ];
}

function drawBorders(range: Excel.Range, area: Area, color: string): void {
  for (const line of linesAround(area)) {
    const border = range.format.borders.getItem(line);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = color;
  }
}

/**
 * Points for a column of so many characters of the default font (Calibri 11: digits 7 pixels wide, 5 pixels of
 * margin, 0.75 points to a pixel): 8.43 characters are Excel's own 48 points.
 */
export function pointsOfCharacters(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
