import type { CellAddress } from '../domain/cell';

/** What the user looks at. Apart from the port, because a closed file has no screen. */
export interface Screen {
  /**
   * Brings the cell's sheet to the front and selects the cell.
   * @throws Refusal when the sheet is gone or hidden, or Excel is busy with something of the user's.
   */
  show(address: CellAddress): Promise<void>;
}
