import type { OffsetRecord } from '../../domain/offset-record';
import { asPart, mapped, toTheEnd, type Slices } from '../../domain/slices';
import { offsetsSheet } from '../declared/offsets-sheet';
import { LedgerRecord, type OffsetKey } from './ledger-record';
import { findingTable, type FoundTable } from './read-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';

export interface ReadOffsets {
  readonly found: FoundTable<OffsetKey>;
  /** One record for each row of `found`, in its order. */
  readonly records: readonly OffsetRecord[];
}

/** The offset ledger of a workbook; undefined when it has none. */
export function readOffsets(workbook: WorkbookSnapshot): ReadOffsets | undefined {
  return toTheEnd(readingOffsets(workbook));
}

/** The same in slices. */
export function* readingOffsets(workbook: WorkbookSnapshot): Slices<ReadOffsets | undefined> {
  const found = yield* asPart(findingTable(workbook, offsetsSheet), 0, 0.3);
  if (!found) return undefined;
  const { date1904 } = workbook;
  const read = mapped(found.rows, (row) => new LedgerRecord(row, found, date1904));
  const records = yield* asPart(read, 0.3, 1);
  return { found, records };
}
