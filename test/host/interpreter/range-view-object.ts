import { cellReference } from '../../../src/domain/cell';
import type { RangeObject } from './range-object';
import { readFormula, readText, valueType, wireValue } from './range-values';
import type { Members } from './wire-object';
import { WireObject } from './wire-object';

/** The visible rows of a range (`getVisibleView`). */
export class RangeViewObject extends WireObject {
  readonly kind = 'RangeView';

  constructor(
    private readonly range: RangeObject,
    private readonly rows: readonly number[],
  ) {
    super();
  }

  protected define(): Members {
    const { desk, sheet } = this.range;
    const { area } = this.range;
    const cells = <T>(of: (row: number, column: number) => T) =>
      this.rows.map((row) => Array.from({ length: area.columns }, (_, i) => of(row, area.column + i)));
    return {
      read: {
        Values: () => cells((row, column) => wireValue(sheet.value(row, column))),
        Formulas: () => cells((row, column) => readFormula(desk, sheet, row, column)),
        Text: () => cells((row, column) => readText(desk, sheet, row, column)),
        ValueTypes: () => cells((row, column) => valueType(sheet.value(row, column))),
        NumberFormat: () => cells((row, column) => sheet.numberFormat(row, column)),
        CellAddresses: () => cells((row, column) => cellReference({ row, column })),
        RowCount: () => this.rows.length,
        ColumnCount: () => area.columns,
      },
      open: { GetRange: () => this.range },
    };
  }
}
