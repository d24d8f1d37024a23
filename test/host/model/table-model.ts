import type { Area } from '../../../src/domain/cell';
import type { SheetModel } from './sheet-model';

export interface TableColumnModel {
  readonly id: number;
  name: string;
  /** What the column's filter lets through, as Office.js gives it; undefined when it is not filtered. */
  filter?: unknown;
}

/** A table as Excel keeps it; `area` takes in the header row and the totals row where they are shown. */
export class TableModel {
  /** Made over headers only: its one blank row is there to be filled, and rows added fill it first. */
  isFresh = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: SheetModel,
    public area: Area,
    public columns: TableColumnModel[],
    public style: string,
    public showHeaders = true,
    public showTotals = false,
  ) {}

  get headerArea(): Area | undefined {
    return this.showHeaders ? { ...this.area, rows: 1 } : undefined;
  }

  get totalsArea(): Area | undefined {
    return this.showTotals ? { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 } : undefined;
  }

  /** The rows between header and totals; Excel never lets a table have none. */
  get bodyArea(): Area {
    const top = this.showHeaders ? 1 : 0;
    const bottom = this.showTotals ? 1 : 0;
    return { ...this.area, row: this.area.row + top, rows: this.area.rows - top - bottom };
  }
}
