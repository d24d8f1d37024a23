import type { CellFormat } from './write-plan';

/** How our sheets look. What is to be filled in shows by its border, not by colour alone; what is calculated, by italics. */
export const looks = {
  title: { bold: true, fontSize: 16, color: '#1F3B2D' },
  lead: { color: '#555555', italic: true },
  heading: { bold: true, fontSize: 12, color: '#1F3B2D' },
  header: {
    bold: true,
    color: '#FFFFFF',
    fill: '#2F5D4A',
    wrap: true,
    vertical: 'middle',
    horizontal: 'left',
  },
  input: { fill: '#FFFBE6', borders: '#A6A6A6', vertical: 'top' },
  formula: { italic: true, color: '#404040', vertical: 'top' },
  result: { vertical: 'top' },
} as const satisfies Record<string, CellFormat>;

/** A plain banded table that prints well in black and white. */
export const tableStyle = 'TableStyleLight1';
