import type { Area } from '../../../src/domain/cell';
import { REFUSED } from '../model/host-error';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import { parseArea, requireArea, splitSheet } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import { ChartCollectionObject } from './chart-object';
import type { Desk } from './desk';
import { eventMembers, SHEET_EVENTS } from './event-members';
import { FreezePanesObject } from './freeze-panes-object';
import { NamedItemCollectionObject, nameArea } from './named-item-object';
import { PageLayoutObject } from './page-layout-object';
import { SheetProtectionObject } from './protection-object';
import { RangeAreasObject } from './range-areas-object';
import { colorValue } from './range-format-object';
import { RangeObject } from './range-object';
import { PropertyCollectionObject } from './property-object';
import { TableCollectionObject } from './table-object';
import type { Arguments, Members } from './wire-object';
import { flagValue, numberValue, textValue, WireObject } from './wire-object';

export class WorksheetCollectionObject extends WireObject {
  readonly kind = 'WorksheetCollection';

  constructor(private readonly desk: Desk) {
    super();
  }

  protected define(): Members {
    const { desk } = this;
    const { model } = desk;
    const wrap = (sheet: SheetModel | undefined) => {
      if (sheet === undefined) throw REFUSED.itemNotFound('sheet');
      return new WorksheetObject(desk, sheet);
    };
    const shown = (visibleOnly: boolean) =>
      visibleOnly ? model.sheets.filter((sheet) => sheet.visibility === 'Visible') : model.sheets;
    return {
      items: () => model.sheets.map(wrap),
      item: (key) => {
        const id = String(key);
        return wrap(model.sheets.find((sheet) => sheet.id === id) ?? model.sheet(id));
      },
      open: {
        Add: (args) => wrap(model.addSheet(args.isAbsent(0) ? undefined : args.text(0))),
        GetActiveWorksheet: () => wrap(model.activeSheet),
        GetFirst: (args) => wrap(shown(args.flag(0))[0]),
        GetLast: (args) => wrap(shown(args.flag(0)).at(-1)),
      },
      call: {
        GetCount: (args) => shown(args.flag(0)).length,
        ...eventMembers(desk, 'Worksheet', 'Workbook', [
          ...SHEET_EVENTS,
          'AddedEvent',
          'DeletedEvent',
          'EventMoved',
        ]),
      },
    };
  }
}

export class WorksheetObject extends WireObject {
  readonly kind = 'Worksheet';

  constructor(
    private readonly desk: Desk,
    readonly sheet: SheetModel,
  ) {
    super();
  }

  override get identity(): string {
    return this.sheet.id;
  }

  protected define(): Members {
    const { desk, sheet } = this;
    const { model } = desk;
    const beside = (step: number) => (args: Arguments) => {
      const list = args.flag(0)
        ? model.sheets.filter((one) => one.visibility === 'Visible' || one === sheet)
        : model.sheets;
      const found = list[list.indexOf(sheet) + step];
      if (found === undefined) throw REFUSED.itemNotFound('sheet');
      return new WorksheetObject(desk, found);
    };
    const range = (area: Area) => new RangeObject(desk, { sheet, area });
    const used = (args: Arguments) => sheet.usedArea(args.flag(0));
    const tell = () => {
      model.emit({ kind: 'format', sheet: sheet.name, type: 'Sheet' });
    };
    const gridlines = (value: unknown) => {
      sheet.showGridlines = flagValue(value);
      tell();
    };
    const headings = (value: unknown) => {
      sheet.showHeadings = flagValue(value);
      tell();
    };
    return {
      read: {
        Id: () => sheet.id,
        Name: () => sheet.name,
        Position: () => model.sheets.indexOf(sheet),
        Visibility: () => sheet.visibility,
        TabColor: () => sheet.tabColor,
        ShowGridlines: () => sheet.showGridlines,
        ShowHeadings: () => sheet.showHeadings,
        StandardWidth: () => 8.43,
        StandardHeight: () => 15,
        EnableCalculation: () => true,
        TabId: () => model.sheets.indexOf(sheet),
      },
      write: {
        Name: (value) => {
          model.renameSheet(sheet, textValue(value));
        },
        Position: (value) => {
          model.moveSheet(sheet, numberValue(value));
        },
        Visibility: (value) => {
          if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
            throw REFUSED.invalidArgument(String(value));
          model.setVisibility(sheet, value);
        },
        TabColor: (value) => {
          model.requireWritable();
          sheet.tabColor = colorValue(value);
          tell();
        },
        ShowGridlines: gridlines,
        ShowHeadings: headings,
        // The client reads these two by their full names and sets them by these.
        Gridlines: gridlines,
        Headings: headings,
      },
      open: {
        Tables: () => new TableCollectionObject(desk, sheet),
        Names: () => new NamedItemCollectionObject(desk, sheet),
        Protection: () => new SheetProtectionObject(desk, sheet),
        FreezePanes: () => new FreezePanesObject(desk, sheet),
        PageLayout: () => new PageLayoutObject(desk, sheet),
        Charts: () => new ChartCollectionObject(desk, sheet),
        CustomProperties: () =>
          new PropertyCollectionObject(desk, 'WorksheetCustomProperty', sheet.customProperties),
        GetRange: (args) => range(args.isAbsent(0) ? WHOLE : this.#named(args.text(0))),
        GetRanges: (args) =>
          new RangeAreasObject(
            desk,
            sheet,
            args.isAbsent(0)
              ? [WHOLE]
              : args
                  .text(0)
                  .split(/[,;]/)
                  .map((part) => this.#named(part.trim())),
          ),
        GetCell: (args) =>
          range(WHOLE).on({ row: args.number(0), column: args.number(1), rows: 1, columns: 1 }),
        GetRangeByIndexes: (args) =>
          range(WHOLE).on({
            row: args.number(0),
            column: args.number(1),
            rows: args.number(2),
            columns: args.number(3),
          }),
        GetUsedRange: (args) => range(used(args) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
        GetUsedRangeOrNullObject: (args) => {
          const area = used(args);
          return area === undefined ? undefined : range(area);
        },
        GetNext: beside(1),
        GetPrevious: beside(-1),
        _GetSheetById: (args) =>
          new WorksheetObject(desk, model.sheets.find((one) => one.id === args.text(0)) ?? sheet),
      },
      call: {
        Activate: () => {
          model.activate(sheet);
        },
        Delete: () => {
          model.deleteSheet(sheet);
        },
        Calculate: (args) => {
          desk.calculate(args.flag(0));
        },
        ...eventMembers(desk, 'Worksheet', sheet.id, SHEET_EVENTS),
      },
    };
  }

  /** An address or a defined name that stands for cells of this sheet. */
  #named(reference: string): Area {
    const { sheet: other, local } = splitSheet(reference);
    if (other !== undefined && other.toLowerCase() !== this.sheet.name.toLowerCase())
      throw REFUSED.invalidArgument(reference);
    const area = parseArea(local.replaceAll('$', ''));
    if (area !== undefined) return area;
    const { model } = this.desk;
    const name = model.findName(local, this.sheet) ?? model.findName(local);
    const place = name === undefined ? undefined : nameArea(model, name);
    if (place?.sheet === this.sheet) return place.area;
    const table = model.findTable(local);
    return table?.sheet === this.sheet ? table.bodyArea : requireArea(local);
  }
}

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
