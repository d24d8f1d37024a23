import type { Area } from '../../../src/domain/cell';
import { fullAddress, intersection } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import { ConditionalFormatCollectionObject } from './conditional-format-object';
import type { Desk } from './desk';
import { RangeFormatObject } from './range-format-object';
import { RangeObject } from './range-object';
import { ScopedTablesObject } from './table-object';
import type { Members } from './wire-object';
import { itemAt, WireObject } from './wire-object';
import { WorksheetObject } from './worksheet-object';

/** Several areas of one sheet at once. */
export class RangeAreasObject extends WireObject {
  readonly kind = 'RangeAreas';

  constructor(
    private readonly desk: Desk,
    readonly sheet: SheetModel,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  protected define(): Members {
    const { desk, sheet, areas } = this;
    const address = () => areas.map((area) => fullAddress(sheet.name, area)).join(',');
    return {
      read: {
        Address: address,
        AddressLocal: address,
        AreaCount: () => areas.length,
        CellCount: () => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
      },
      open: {
        Areas: () => new RangeCollectionObject(desk, sheet, areas),
        Format: () => new RangeFormatObject(desk, sheet, areas),
        ConditionalFormats: () => new ConditionalFormatCollectionObject(desk, sheet, areas),
        Worksheet: () => new WorksheetObject(desk, sheet),
        GetTables: () =>
          new ScopedTablesObject(
            desk,
            sheet.tables.filter((table) =>
              areas.some((area) => intersection(area, table.area) !== undefined),
            ),
          ),
      },
      call: {
        Clear: (args) => {
          for (const area of areas) new RangeObject(desk, { sheet, area }).call('Clear', args);
        },
        Calculate: () => {
          desk.calculate(false);
        },
        SetDirty: () => {
          desk.calculate(true);
        },
        _KeepReference: () => undefined,
      },
    };
  }
}

class RangeCollectionObject extends WireObject {
  readonly kind = 'RangeCollection';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  protected define(): Members {
    const one = (area: Area) => new RangeObject(this.desk, { sheet: this.sheet, area });
    return {
      items: () => this.areas.map(one),
      open: { GetItemAt: (args) => one(itemAt(this.areas, args.number(0), 'range')) },
      call: { GetCount: () => this.areas.length },
    };
  }
}
