import { tableSheet, workbookOf } from '../../test/example-snapshot';
import type { CellValue } from '../domain/cell';
import { Refusal } from '../domain/refusal';
import { findingsSheet } from './declared/findings-sheet';
import { findTable } from './reading/read-table';
import { rewriteTable } from './rewrite-table';

/** A findings table of two rows whose last column somebody added, with `below` under it. */
function standing(below: readonly (readonly CellValue[])[] = [], hasTotals = false) {
  const sheet = tableSheet(
    'CN_Findings',
    [
      ['规则', '经办人', '结果'],
      ['a', '李', 'x'],
      ['b', '王', 'y'],
    ],
    {
      row: 2,
      hasTotals,
    },
  );
  const cells = sheet.cells && { ...sheet.cells, values: [...sheet.cells.values, ...below] };
  const found = findTable(workbookOf([{ ...sheet, cells }]), findingsSheet);
  if (!found) throw new Error('no table');
  return found;
}

const three = ['1', '2', '3'].map((rule) => ({ rule, outcome: `o${rule}` }));

test('only declared columns are cleared and written, each where it stands', () => {
  const steps = rewriteTable(standing(), findingsSheet, three.slice(0, 2));
  const touched = steps.flatMap((step) =>
    'area' in step && step.area ? [step.area.column] : 'column' in step ? [step.column] : [],
  );
  expect([...new Set(touched)].sort()).toEqual([0, 2]);
  expect(steps.filter((step) => step.do === 'write')).toEqual([
    { do: 'write', sheet: 'Sheet', row: 3, column: 0, cells: [['1'], ['2']] },
    { do: 'write', sheet: 'Sheet', row: 3, column: 2, cells: [['o1'], ['o2']] },
  ]);
  expect(steps.some((step) => step.do === 'resizeTable')).toBe(false);
});

test('declared columns beside each other are cleared and written together, in the order of the sheet', () => {
  const sheet = tableSheet('CN_Findings', [
    ['规则', '结果', '经办人', '条款'],
    ['a', 'x', '李', '4.1'],
  ]);
  const found = findTable(workbookOf([sheet]), findingsSheet);
  if (!found) throw new Error('no table');
  const steps = rewriteTable(found, findingsSheet, [{ clause: '4.2', rule: 'b', outcome: 'y' }]);
  const row = found.body.first;
  expect(steps.filter((step) => step.do === 'clear').map(({ area }) => area)).toEqual([
    { row, column: 0, rows: 1, columns: 2 },
    { row, column: 3, rows: 1, columns: 1 },
  ]);
  expect(steps.filter((step) => step.do === 'write')).toEqual([
    { do: 'write', sheet: 'Sheet', row, column: 0, cells: [['b', 'y']] },
    { do: 'write', sheet: 'Sheet', row, column: 3, cells: [['4.2']] },
  ]);
});

test('the table grows to three rows and shrinks to one', () => {
  const resized = (rows: number) =>
    rewriteTable(standing(), findingsSheet, three.slice(0, rows)).find((step) => step.do === 'resizeTable');
  expect(resized(3)).toMatchObject({ area: { row: 2, column: 0, rows: 4, columns: 3 } });
  expect(resized(1)).toMatchObject({ area: { row: 2, column: 0, rows: 2, columns: 3 } });
});

test('it does not grow over something of the user’s, and names the cell', () => {
  const grow = () => rewriteTable(standing([[undefined, '备注']]), findingsSheet, three);
  expect(grow).toThrow(Refusal);
  expect(grow).toThrow('Sheet!B6 holds something');
  expect(() => rewriteTable(standing([[undefined, ' ']]), findingsSheet, three)).not.toThrow();
  expect(() => rewriteTable(standing([[undefined, '备注']]), findingsSheet, three.slice(0, 2))).not.toThrow();
});

test('a totals row is in the way and is said to be', () => {
  expect(() => rewriteTable(standing([], true), findingsSheet, three)).toThrow('totals row');
});
