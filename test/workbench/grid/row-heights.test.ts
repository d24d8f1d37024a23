import { WorkbookModel } from '../../host/workbook-model';
import { neededHeights, wrappedLines } from './row-heights';

/** Every letter 10 points wide. */
const wide = (text: string) => text.length * 10;

test.each([
  ['ten letters in a width of ten', 'abcde fghi', 100, 1],
  ['an eleventh letter', 'abcde fghij', 100, 2],
  ['words stay whole', 'aaaa bbbb cccc', 90, 2],
  ['a word wider than the cell is broken', 'abcdefghijk', 100, 2],
  ['Chinese breaks between any two characters', '一二三四五六', 50, 2],
  ['and fits where it just fits', '一二三四五', 50, 1],
  ['a line break of its own', 'a\nb', 100, 2],
])('%s', (_, text, width, lines) => {
  expect(wrappedLines(text, width, wide)).toBe(lines);
});

describe('the height a row gets by itself', () => {
  const sheetWith = (style: object, text = '一二三四五六七八九十') => {
    const model = new WorkbookModel('S');
    const { activeSheet } = model;
    activeSheet.columnWidths.set(0, 54);
    activeSheet.store(1, 0, { value: text, style });
    return activeSheet;
  };

  test('letters of 11 points on one line need nothing special', () => {
    expect(neededHeights(sheetWith({}), wide).size).toBe(0);
  });

  test('a title of 16 points needs 16 × 1.36 + 2 = 23.76 points', () => {
    expect(neededHeights(sheetWith({ fontSize: 16 }), wide).get(1)).toBeCloseTo(23.76, 6);
  });

  test('ten characters wrapped at five a line need two lines: 2 × 11 × 1.36 + 2 = 31.92 points', () => {
    expect(neededHeights(sheetWith({ wrap: true }), wide).get(1)).toBeCloseTo(31.92, 6);
  });

  test('a height that was set stays', () => {
    const sheet = sheetWith({ wrap: true });
    sheet.rowHeights.set(1, 15);
    expect(neededHeights(sheet, wide).has(1)).toBe(false);
  });

  test('merged cells make no row taller', () => {
    const sheet = sheetWith({ wrap: true });
    sheet.merged = [{ row: 1, column: 0, rows: 1, columns: 3 }];
    expect(neededHeights(sheet, wide).has(1)).toBe(false);
  });
});
