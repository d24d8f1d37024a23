import { REFUSED } from '../model/host-error';
import { requireArea, splitSheet } from '../model/references';
import type { ChartModel } from '../model/sheet-features';
import type { SheetModel } from '../model/sheet-model';
import type { Desk } from './desk';
import { RangeObject } from './range-object';
import { wireValue } from './range-values';
import type { Members } from './wire-object';
import { itemAt, settingMembers, textValue, WireObject } from './wire-object';

export class ChartCollectionObject extends WireObject {
  readonly kind = 'ChartCollection';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  protected define(): Members {
    const { desk, sheet } = this;
    const wrap = (chart: ChartModel) => new ChartObject(desk, sheet, chart);
    return {
      read: { Count: () => sheet.charts.length },
      items: () => sheet.charts.map(wrap),
      item: (key) => {
        const found = sheet.charts.find((chart) => chart.id === key || chart.name === key);
        if (found === undefined) throw REFUSED.itemNotFound(`chart ${String(key)}`);
        return wrap(found);
      },
      open: {
        Add: (args) => {
          sheet.requireAllowed('allowEditObjects');
          const source = args.at(1);
          if (!(source instanceof RangeObject)) throw REFUSED.invalidArgument('chart source');
          const added: ChartModel = {
            id: `{${String(desk.model.nextId())}}`,
            name: `Chart ${String(sheet.charts.length + 1)}`,
            type: args.text(0),
            sourceSheet: source.sheet.name,
            source: source.area,
            seriesBy: args.textOr(2, 'Auto'),
            settings: {},
          };
          sheet.charts.push(added);
          desk.model.emit({ kind: 'format', sheet: sheet.name, type: 'Chart' });
          return wrap(added);
        },
        GetItemAt: (args) => wrap(itemAt(sheet.charts, args.number(0), 'chart')),
      },
      call: { GetCount: () => sheet.charts.length },
    };
  }
}

class ChartObject extends WireObject {
  readonly kind = 'Chart';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super();
  }

  override get identity(): string {
    return this.chart.id;
  }

  protected define(): Members {
    const { desk, sheet, chart } = this;
    const plain = settingMembers(chart.settings, {
      Top: 0,
      Left: 0,
      Width: 360,
      Height: 216,
      Style: 2,
      PlotBy: 'Columns',
    });
    return {
      read: { ...plain.read, Id: () => chart.id, Name: () => chart.name, ChartType: () => chart.type },
      write: {
        ...plain.write,
        Name: (value) => {
          chart.name = textValue(value);
        },
      },
      open: {
        Title: () =>
          new ChartPartObject('ChartTitle', chart, { Text: 'Chart Title', Visible: true, Overlay: false }),
        Legend: () =>
          new ChartPartObject('ChartLegend', chart, { Visible: true, Position: 'Right', Overlay: false }),
        Series: () => new ChartSeriesCollectionObject(desk, chart),
      },
      call: {
        Delete: () => {
          sheet.charts.splice(sheet.charts.indexOf(chart), 1);
          desk.model.emit({ kind: 'format', sheet: sheet.name, type: 'Chart' });
        },
        SetData: (args) => {
          const source = args.at(0);
          if (!(source instanceof RangeObject)) throw REFUSED.invalidArgument('chart source');
          chart.source = source.area;
          chart.seriesBy = args.textOr(1, 'Auto');
        },
        SetPosition: (args) => {
          for (const index of [0, 1]) {
            const cell = args.at(index);
            if (typeof cell === 'string') requireArea(splitSheet(cell).local);
            chart.settings[index === 0 ? 'startCell' : 'endCell'] =
              cell instanceof RangeObject ? cell.read('Address') : cell;
          }
        },
      },
    };
  }
}

class ChartPartObject extends WireObject {
  constructor(
    readonly kind: string,
    private readonly chart: ChartModel,
    private readonly defaults: Readonly<Record<string, unknown>>,
  ) {
    super();
  }

  protected define(): Members {
    const known = this.chart.settings[this.kind];
    const store: Record<string, unknown> = typeof known === 'object' && known !== null ? { ...known } : {};
    this.chart.settings[this.kind] = store;
    return settingMembers(store, this.defaults);
  }
}

/** The series that follow from the source: its columns after the first, or its rows. */
class ChartSeriesCollectionObject extends WireObject {
  readonly kind = 'ChartSeriesCollection';

  constructor(
    private readonly desk: Desk,
    private readonly chart: ChartModel,
  ) {
    super();
  }

  protected define(): Members {
    const { source, seriesBy, sourceSheet } = this.chart;
    const sheet = this.desk.model.sheet(sourceSheet);
    const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && source.columns > source.rows);
    const count = Math.max(1, (byRows ? source.rows : source.columns) - 1);
    const names = Array.from({ length: count }, (_, i) => {
      const row = byRows ? source.row + i + 1 : source.row;
      const column = byRows ? source.column : source.column + i + 1;
      return String(wireValue(sheet.value(row, column)));
    });
    const wrap = (name: string, i: number) =>
      new ChartPartObject(`ChartSeries${String(i)}`, this.chart, {
        Name: name,
        ChartType: this.chart.type,
        HasDataLabels: false,
      });
    return {
      read: { Count: () => count },
      items: () => names.map(wrap),
      open: { GetItemAt: (args) => wrap(itemAt(names, args.number(0), 'series'), args.number(0)) },
      call: { GetCount: () => count },
    };
  }
}
