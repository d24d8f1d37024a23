import { tableSheet, workbookOf } from '../../test/example-snapshot';
import type { CellValue } from '../domain/cell';
import { offsetsSheet } from './declared/offsets-sheet';
import { findTable } from './reading/read-table';
import { refuseRowsBelow } from './refuse-rows-below';

function standing(below: readonly (readonly CellValue[])[]) {
  const sheet = tableSheet('CN_Offsets', [
    ['抵消类型', '备注'],
    ['CCER', 'x'],
  ]);
  const cells = sheet.cells && { ...sheet.cells, values: [...sheet.cells.values, ...below] };
  const found = findTable(workbookOf([{ ...sheet, cells }]), offsetsSheet);
  if (!found) throw new Error('no table');
  return found;
}

test('a row right below the table is refused by its first cell', () => {
  expect(() => refuseRowsBelow(standing([[undefined, 'y']]))).toThrow(
    'Sheet!B3 stands right below the table CN_Offsets (A1:B2)',
  );
});

test('a blank row below, or nothing, is fine, and so is what stands beside the table', () => {
  for (const below of [
    [],
    [['', ' ']],
    [[undefined, undefined, 'z']],
    [
      ['', ''],
      ['CCER', 'y'],
    ],
  ]) {
    expect(() => refuseRowsBelow(standing(below))).not.toThrow();
  }
});
