import type { ChartModel } from '../model/chart-model';
import { newPart, seriesDirection, seriesOf } from '../model/chart-model';
import { REFUSED } from '../model/host-error';
import { requireArea, splitSheet } from '../model/references';
import { areaFrame } from '../model/sheet-frame';
import type { SheetModel } from '../model/sheet-model';
import { CHART_PARTS, ChartPartObject, innerPart } from './chart-part-object';
import { ChartSeriesCollectionObject, seriesName } from './chart-series-object';
import { isChartType } from './chart-types';
import type { Desk } from './desk';
import { eventMembers } from './event-members';
import { RangeObject } from './range-object';
import type { Members } from './wire-object';
import { itemAt, numberValue, settingMembers, textValue, WireObject } from './wire-object';
import { WorksheetObject } from './worksheet-object';

/** Points: what Excel gives a chart that was placed nowhere. */
const STANDARD_FRAME = { top: 0, left: 0, width: 360, height: 216 };

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
      // The client asks by name or, for a chart it has met, by id; of several of one name the first is meant.
      item: (key) => {
        const found =
          sheet.charts.find((chart) => chart.id === key) ??
          sheet.charts.find((chart) => chart.name.toLowerCase() === String(key).toLowerCase());
        if (found === undefined) throw REFUSED.itemNotFound(`chart ${String(key)}`);
        return wrap(found);
      },
      open: {
        Add: (args) => {
          sheet.requireAllowed('allowEditObjects');
          const number = desk.model.nextId();
          const added: ChartModel = {
            id: `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`,
            name: this.#freeName(),
            type: chartType(args.at(0)),
            frame: { ...STANDARD_FRAME },
            seriesBy: 'Columns',
            series: [],
            ...newPart(),
          };
          setSource(added, args.at(1), args.textOr(2, 'Auto'));
          sheet.charts.push(added);
          desk.model.emit({ kind: 'charts', sheet: sheet.name, chart: added.id, type: 'Added' });
          return wrap(added);
        },
        GetItemAt: (args) => wrap(itemAt(sheet.charts, args.number(0), 'chart')),
      },
      call: {
        GetCount: () => sheet.charts.length,
        ...eventMembers(desk, 'Chart', sheet.id, [
          'ActivatedEvent',
          'AddedEvent',
          'DeactivatedEvent',
          'DeletedEvent',
        ]),
      },
    };
  }

  #freeName(): string {
    let n = this.sheet.charts.length + 1;
    while (this.sheet.charts.some(({ name }) => name === `Chart ${String(n)}`)) n++;
    return `Chart ${String(n)}`;
  }
}

function chartType(value: unknown): string {
  const type = textValue(value);
  if (!isChartType(type)) throw REFUSED.invalidArgument(`chart type ${type}`);
  return type;
}

function setSource(chart: ChartModel, source: unknown, seriesBy: string): void {
  if (!(source instanceof RangeObject)) throw REFUSED.invalidArgument('chart source');
  if (!['Auto', 'Rows', 'Columns'].includes(seriesBy)) throw REFUSED.invalidArgument(seriesBy);
  chart.seriesBy = seriesDirection(source.area, seriesBy);
  chart.series = seriesOf(source.sheet, source.area, chart.seriesBy, chart.type);
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
    const requireEditable = () => {
      sheet.requireAllowed('allowEditObjects');
    };
    const tell = () => {
      desk.model.emit({ kind: 'charts', sheet: sheet.name, chart: chart.id });
    };
    const change = (set: (value: unknown) => void) => (value: unknown) => {
      requireEditable();
      set(value);
      tell();
    };
    const size = (side: 'top' | 'left' | 'width' | 'height') =>
      change((value) => {
        if (numberValue(value) < 0) throw REFUSED.invalidArgument(`${side} ${String(value)}`);
        chart.frame[side] = numberValue(value);
      });
    const plain = settingMembers(chart.settings, {
      Style: 2,
      DisplayBlanksAs: 'NotPlotted',
      PlotVisibleOnly: true,
      ShowDataLabelsOverMaximum: false,
    });
    return {
      read: {
        ...plain.read,
        Id: () => chart.id,
        Name: () => chart.name,
        ChartType: () => chart.type,
        PlotBy: () => chart.seriesBy,
        Top: () => chart.frame.top,
        Left: () => chart.frame.left,
        Width: () => chart.frame.width,
        Height: () => chart.frame.height,
      },
      write: {
        ...Object.fromEntries(Object.entries(plain.write).map(([name, set]) => [name, change(set)])),
        Name: change((value) => {
          chart.name = textValue(value);
        }),
        ChartType: change((value) => {
          chart.type = chartType(value);
        }),
        Top: size('top'),
        Left: size('left'),
        Width: size('width'),
        Height: size('height'),
      },
      open: {
        ...Object.fromEntries(
          Object.entries(CHART_PARTS).map(([name, shape]) => [
            name,
            () => new ChartPartObject(shape, innerPart(chart, name), requireEditable, this.#shown(name)),
          ]),
        ),
        Series: () => new ChartSeriesCollectionObject(desk, chart, requireEditable),
        Worksheet: () => new WorksheetObject(desk, sheet),
      },
      call: {
        Activate: () => {
          desk.model.activateChart(sheet, chart.id);
        },
        Delete: () => {
          requireEditable();
          sheet.charts.splice(sheet.charts.indexOf(chart), 1);
          desk.model.emit({ kind: 'charts', sheet: sheet.name, chart: chart.id, type: 'Deleted' });
        },
        SetData: (args) => {
          requireEditable();
          setSource(chart, args.at(0), args.textOr(1, 'Auto'));
          tell();
        },
        SetPosition: (args) => {
          requireEditable();
          this.#place(args.at(0), args.at(1));
          tell();
        },
        ...eventMembers(desk, 'Chart', chart.id, ['ActivatedEvent', 'DeactivatedEvent']),
      },
    };
  }

  /** A chart of one series is called after it until it gets a title of its own. */
  #shown(part: string): Readonly<Record<string, () => unknown>> {
    if (part !== 'Title') return {};
    return {
      Text: () => {
        const [only, another] = this.chart.series;
        return only !== undefined && another === undefined ? seriesName(this.desk, only) : 'Chart Title';
      },
    };
  }

  /** From the corner of the first cell; with a second one, exactly over all the cells between. */
  #place(start: unknown, end: unknown): void {
    const frameOf = (cell: unknown) => {
      if (typeof cell !== 'string') {
        if (!(cell instanceof RangeObject)) throw REFUSED.invalidArgument('a cell is wanted');
        return areaFrame(this.sheet, cell.area);
      }
      return areaFrame(this.sheet, requireArea(splitSheet(cell).local.replaceAll('$', '')));
    };
    const first = frameOf(start);
    Object.assign(this.chart.frame, { top: first.top, left: first.left });
    if (end === undefined || end === null) return;
    const last = frameOf(end);
    const right = Math.max(first.left + first.width, last.left + last.width);
    const bottom = Math.max(first.top + first.height, last.top + last.height);
    Object.assign(this.chart.frame, { width: right - first.left, height: bottom - first.top });
  }
}
