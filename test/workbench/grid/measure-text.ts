import type { MeasureText } from './row-heights';

const context = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

/** Measures texts in the font in which the grid draws them; widths are the same in points as in pixels of that size. */
export const measureText: MeasureText = (text, size, isBold) => {
  const key = `${String(size)}${isBold ? 'b' : ''} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (context === null) throw new Error('the browser draws no text');
  context.font = `${isBold ? 'bold ' : ''}${String(size)}px Arial`;
  const { width } = context.measureText(text);
  known.set(key, width);
  return width;
};
