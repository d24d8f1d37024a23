import type { CellValue } from '../domain/cell';
import { changedRows } from './changed-rows';
import type { SheetSnapshot } from './workbook-snapshot';
import type { CellInput } from './write-plan';

/** A sheet whose column C holds these from row 5 on. */
function sheet(values: readonly CellValue[], formulas?: readonly (string | undefined)[]): SheetSnapshot {
  return {
    name: '清单',
    visibility: 'visible',
    isProtected: false,
    tables: [],
    cells: {
      row: 4,
      column: 2,
      values: values.map((value) => [value]),
      formulas: (formulas ?? values.map(() => undefined)).map((formula) => [formula]),
    },
  };
}

const results = (...cells: readonly CellInput[]) =>
  ({ do: 'write', sheet: '清单', row: 4, column: 2, cells: cells.map((cell) => [cell]) }) as const;

test('what stands there already is not written again', () => {
  expect(changedRows(sheet(['✓ 3', '✗ 7.2', undefined]), results('✓ 3', '✗ 7.2', ''))).toEqual([]);
});

test('one row that says something else is written alone', () => {
  expect(changedRows(sheet(['✓ 3', '✗ 7.2', '✓ 4']), results('✓ 3', '✓ 3', '✓ 4'))).toEqual([
    { do: 'write', sheet: '清单', row: 5, column: 2, cells: [['✓ 3']] },
  ]);
});

test('of two such rows all between them is written too', () => {
  expect(changedRows(sheet(['a', 'b', 'c', 'd']), results('x', 'b', 'y', 'd'))).toEqual([
    { do: 'write', sheet: '清单', row: 4, column: 2, cells: [['x'], ['b'], ['y']] },
  ]);
});

test('a result that falls away, or comes where there was none, is a change', () => {
  expect(changedRows(sheet(['✓ 3']), results(''))).toHaveLength(1);
  expect(changedRows(sheet([undefined]), results('✓ 3'))).toHaveLength(1);
});

test.each<[string, CellValue, CellInput]>([
  ['a number', 3, '3'],
  ['an error', { error: '#REF!' }, '✓ 3'],
  ['a truth', true, 'TRUE'],
])('%s is no text that reads alike', (_, there, input) => {
  expect(changedRows(sheet([there]), results(input))).toHaveLength(1);
});

test('a formula that gives the very words is replaced by them', () => {
  expect(changedRows(sheet(['✓ 3'], ['="✓ 3"']), results('✓ 3'))).toHaveLength(1);
});

test('rows below what was read are blank', () => {
  expect(changedRows(sheet(['✓ 3']), results('✓ 3', ''))).toEqual([]);
  expect(changedRows(sheet(['✓ 3']), results('✓ 3', '✓ 1'))).toMatchObject([{ row: 5, cells: [['✓ 1']] }]);
});

test('where formulas were not read, all is written', () => {
  const { cells, ...head } = sheet(['✓ 3']);
  const read = { ...head, cells: cells && { row: 4, column: 2, values: cells.values } };
  expect(changedRows(read, results('✓ 3'))).toEqual([results('✓ 3')]);
});
