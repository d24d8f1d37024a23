import { overlaps, parseArea, parseAreas, without } from './area-text';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe('areas', () => {
  test.each([
    ['A1', area(0, 0, 1, 1)],
    ['$B$2:D5', area(1, 1, 4, 3)],
    ['D5:B2', area(1, 1, 4, 3)],
    ['A:C', area(0, 0, 1_048_576, 3)],
    ['2:3', area(1, 0, 2, 16_384)],
    ['Name', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(parseArea(text)).toEqual(expected);
  });

  test('a list of areas is parted by any blanks', () => {
    expect(parseAreas(' A1  B2:B3\n')).toEqual([area(0, 0, 1, 1), area(1, 1, 2, 1)]);
  });

  test('neighbours do not overlap, one shared cell does', () => {
    expect(overlaps(area(0, 0, 2, 2), area(2, 0, 1, 1))).toBe(false);
    expect(overlaps(area(0, 0, 2, 2), area(0, 2, 1, 1))).toBe(false);
    expect(overlaps(area(0, 0, 2, 2), area(1, 1, 1, 1))).toBe(true);
  });

  test('a hole in the middle leaves four blocks that hold the other eight of nine cells', () => {
    expect(without(area(0, 0, 3, 3), area(1, 1, 1, 1))).toEqual([
      area(0, 0, 1, 3),
      area(1, 0, 1, 1),
      area(1, 2, 1, 1),
      area(2, 0, 1, 3),
    ]);
  });

  test('a hole that covers all leaves nothing, one beside it leaves all', () => {
    expect(without(area(1, 1, 2, 2), area(0, 0, 9, 9))).toEqual([]);
    expect(without(area(1, 1, 2, 2), area(5, 5, 1, 1))).toEqual([area(1, 1, 2, 2)]);
  });
});
