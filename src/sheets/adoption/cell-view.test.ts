import { ownView } from '../../../test/example-snapshot';
import { qualifiedArea, shownAt, viewOf } from './cell-view';

const view = (isTurned = false) =>
  ownView(
    [
      ['月份', '1月', '2月'],
      ['电', 10, { error: '#N/A' }],
    ],
    "2025 'A'",
    isTurned,
  );

test('a view counts from the first used cell, and names the cells of the sheet', () => {
  const upright = viewOf({
    name: '台账',
    visibility: 'visible',
    isProtected: false,
    tables: [],
    cells: { row: 4, column: 2, values: [['a', 'b', 'c'], ['d']] },
  });
  expect([upright?.rows, upright?.columns, upright?.value(1, 0), upright?.value(1, 2)]).toEqual([
    2,
    3,
    'd',
    undefined,
  ]);
  expect(upright?.area(1, 0, 1, 3)).toEqual({ row: 5, column: 2, rows: 1, columns: 3 });
});

test('turned, rows are columns, and areas are still those of the sheet', () => {
  const turned = view(true);
  expect([turned.rows, turned.columns, turned.value(1, 0), turned.value(1, 1)]).toEqual([3, 2, '1月', 10]);
  expect(turned.area(1, 1, 2, 1)).toEqual({ row: 1, column: 1, rows: 1, columns: 2 });
});

test('a cell shows its text without blanks around, its number, its error, or nothing', () => {
  expect([shownAt(view(), 1, 1), shownAt(view(), 1, 2), shownAt(view(), 5, 5)]).toEqual(['10', '#N/A', '']);
  expect(shownAt(ownView([['  电 ', ' ', false]]), 0, 0)).toBe('电');
  expect(shownAt(ownView([['  电 ', ' ', false]]), 0, 1)).toBe('');
});

test('a sheet that was not read has no view; the name of another is quoted where it has to be', () => {
  const unread = {
    name: 'x',
    visibility: 'visible',
    isProtected: false,
    tables: [],
    cells: undefined,
  } as const;
  expect(viewOf(unread)).toBeUndefined();
  expect(qualifiedArea("2025 'A'", { row: 0, column: 0, rows: 2, columns: 3 })).toBe("'2025 ''A'''!A1:C2");
});
