import type { CellFormat } from './write-plan';

/** How our sheets look. What is to be filled in shows by its border, not by colour alone; what is calculated, by italics. */
export const looks = {
  title: { bold: true, fontSize: 16, color: '#1F3B2D' },
  lead: { color: '#555555', italic: true },
  heading: { bold: true, fontSize: 12, color: '#1F3B2D', fill: '#E4EEE9' },
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

/** How cells are marked natively, by what they say: the sign in front tells the same without colour. */
export const marks = {
  failed: { color: '#9C0006', fill: '#FFE0DC', bold: true },
  cannotTell: { color: '#7A4B00', fill: '#FFF0CC' },
  missing: { color: '#7A4B00', fill: '#FCE4D6' },
} as const;

/** A plain banded table that prints well in black and white. */
export const tableStyle = 'TableStyleLight1';

/** Colours of a chart's series, dark to light, so that they stay apart in grey. */
export const chartColors = ['#1F3B2D', '#4F8F6F', '#B9D8C7'] as const;

/** Rows that a chart takes below its table. */
export const chartHeight = 18;
