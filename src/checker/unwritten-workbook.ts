import type { SheetHead, WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { Wanted, Workbook } from '../workbook/workbook';

/** A workbook that is looked at only: what a command would write is left unwritten, so that checking costs no writing and asks no rights. */
export class UnwrittenWorkbook implements Workbook {
  constructor(private readonly inner: Workbook) {}

  read(wanted: (sheet: SheetHead) => Wanted): Promise<WorkbookSnapshot> {
    return this.inner.read(wanted);
  }

  async write(): Promise<void> {}
}
