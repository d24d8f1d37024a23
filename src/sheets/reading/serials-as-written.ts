import { isCellError } from '../../domain/cell';
import type { OffsetRecord } from '../../domain/offset-record';
import type { ReadOffsets } from './read-offsets';
import { cellAt } from '../workbook-snapshot';

/** The serial numbers of a record letter by letter as the ledger has them, e.g. `C1-1 – C1-1290`; empty where it has none. */
export function serialsAsWritten({ sheet, columns }: ReadOffsets['found'], { at }: OffsetRecord): string {
  const texts = (['serialStart', 'serialEnd'] as const).flatMap((key) => {
    const column = columns.get(key);
    const value = column === undefined ? undefined : sheet.cells && cellAt(sheet.cells, at.row, column);
    const text = value === undefined || isCellError(value) ? '' : String(value).trim();
    return text === '' ? [] : [text];
  });
  return [...new Set(texts)].join(' – ');
}
