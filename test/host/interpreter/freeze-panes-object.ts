import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import { REFUSED } from '../model/host-error';
import { requireArea, splitSheet } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import type { Desk } from './desk';
import { RangeObject } from './range-object';
import type { Members } from './wire-object';
import { textValue, WireObject } from './wire-object';

export class FreezePanesObject extends WireObject {
  readonly kind = 'WorksheetFreezePanes';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  protected define(): Members {
    const { desk, sheet } = this;
    const freeze = (rows: number, columns: number) => {
      sheet.freeze = { rows, columns };
      desk.model.emit({ kind: 'format', sheet: sheet.name, type: 'Frozen' });
    };
    return {
      open: {
        GetLocation: () => {
          const { rows, columns } = sheet.freeze;
          if (rows === 0 && columns === 0) throw REFUSED.itemNotFound('frozen panes');
          const area = {
            row: 0,
            column: 0,
            rows: rows === 0 ? MAX_ROWS : rows,
            columns: columns === 0 ? MAX_COLUMNS : columns,
          };
          return new RangeObject(desk, { sheet, area });
        },
      },
      call: {
        FreezeRows: (args) => {
          freeze(args.numberOr(0, 1), 0);
        },
        FreezeColumns: (args) => {
          freeze(0, args.numberOr(0, 1));
        },
        FreezeAt: (args) => {
          const wanted = args.at(0);
          const area =
            wanted instanceof RangeObject ? wanted.area : requireArea(splitSheet(textValue(wanted)).local);
          const rows = area.row + area.rows;
          const columns = area.column + area.columns;
          freeze(rows === MAX_ROWS ? 0 : rows, columns === MAX_COLUMNS ? 0 : columns);
        },
        Unfreeze: () => {
          freeze(0, 0);
        },
      },
    };
  }
}
