import { readOffsets } from './read-offsets';
import { offsetsSheet } from '../declared/offsets-sheet';
import { serialsAsWritten } from './serials-as-written';
import type { CellValue } from '../../domain/cell';

/** What is said of a record with these two serial cells. */
function said(start: CellValue, end: CellValue): string | undefined {
  const headers = ['kind', 'serialStart', 'serialEnd'] as const;
  const names = headers.map(
    (key) => offsetsSheet.columns.find((column) => column.key === key)?.header['en-US'],
  );
  const read = readOffsets({
    sheets: [
      {
        name: 'Offsets',
        visibility: 'visible',
        isProtected: false,
        tables: [
          {
            name: offsetsSheet.tableName,
            area: { row: 0, column: 0, rows: 2, columns: 3 },
            hasTotals: false,
          },
        ],
        cells: { row: 0, column: 0, values: [names, ['CCER', start, end]] },
      },
    ],
    names: [],
    date1904: false,
    isReadOnly: false,
    isStructureProtected: false,
  });
  const [record] = read?.records ?? [];
  return read && record && serialsAsWritten(read.found, record);
}

test('serials are quoted letter by letter: separators, case and leading zeros stay', () => {
  expect(said('PH-0002001', 'ph-0002600')).toBe('PH-0002001 – ph-0002600');
});

test('one cell, or twice the same, stands once; none says nothing', () => {
  expect(said('C-1~C-20', undefined)).toBe('C-1~C-20');
  expect(said('C-7', 'C-7')).toBe('C-7');
  expect(said(undefined, { error: '#N/A' })).toBe('');
});
