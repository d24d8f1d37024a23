import type { ChartModel, ChartSeriesModel } from '../model/chart-model';
import { chartCells, chartReference, newSeries } from '../model/chart-model';
import { REFUSED } from '../model/host-error';
import { DATA_LABELS, ChartPartObject, innerPart, SERIES_FORMAT } from './chart-part-object';
import { hasGaps, isChartType, isDoughnut } from './chart-types';
import type { Desk } from './desk';
import { RangeObject } from './range-object';
import { wireValue } from './range-values';
import type { Members } from './wire-object';
import { flagValue, itemAt, numberValue, settingMembers, textValue, WireObject } from './wire-object';

/** The name a series goes by: its text, or what the cell it names holds. */
export function seriesName(desk: Desk, { name }: ChartSeriesModel): string {
  const cells = chartCells(desk.model, name);
  return cells === undefined ? name : String(wireValue(cells.sheet.value(cells.area.row, cells.area.column)));
}

export class ChartSeriesCollectionObject extends WireObject {
  readonly kind = 'ChartSeriesCollection';

  constructor(
    private readonly desk: Desk,
    private readonly chart: ChartModel,
    private readonly requireEditable: () => void,
  ) {
    super();
  }

  protected define(): Members {
    const { desk, chart, requireEditable } = this;
    const wrap = (series: ChartSeriesModel) => new ChartSeriesObject(desk, chart, series, requireEditable);
    const count = () => chart.series.length;
    return {
      read: { Count: count },
      items: () => chart.series.map(wrap),
      open: {
        Add: (args) => {
          requireEditable();
          const added = newSeries(args.textOr(0, `Series${String(count() + 1)}`));
          const index = args.numberOr(1, count());
          if (index < 0 || index > count()) throw REFUSED.invalidArgument(`series ${String(index)}`);
          chart.series.splice(index, 0, added);
          return wrap(added);
        },
        GetItemAt: (args) => wrap(itemAt(chart.series, args.number(0), 'series')),
      },
      call: { GetCount: count },
    };
  }
}

class ChartSeriesObject extends WireObject {
  readonly kind = 'ChartSeries';

  constructor(
    private readonly desk: Desk,
    private readonly chart: ChartModel,
    private readonly series: ChartSeriesModel,
    private readonly requireEditable: () => void,
  ) {
    super();
  }

  protected define(): Members {
    const { desk, chart, series, requireEditable } = this;
    const type = () => String(series.settings['ChartType'] ?? chart.type);
    const set = (name: string, check: (value: unknown) => unknown) => (value: unknown) => {
      requireEditable();
      series.settings[name] = check(value);
    };
    const only = (fits: (type: string) => boolean, what: string) => (value: unknown) => {
      if (!fits(type())) throw REFUSED.invalidArgument(`${what} of a ${type()} chart`);
      return numberValue(value);
    };
    const read = (key: 'values' | 'categories', source: unknown) => {
      requireEditable();
      if (!(source instanceof RangeObject)) throw REFUSED.invalidArgument('a range is wanted');
      series[key] = chartReference(source.sheet.name, source.area);
    };
    const plain = settingMembers(series.settings, {
      ChartType: chart.type,
      HasDataLabels: false,
      AxisGroup: 'Primary',
      Smooth: false,
      GapWidth: 150,
      Overlap: 0,
      DoughnutHoleSize: 50,
      MarkerStyle: 'Automatic',
      MarkerSize: 5,
      MarkerBackgroundColor: '',
      MarkerForegroundColor: '',
      Filtered: false,
      PlotOrder: chart.series.indexOf(series) + 1,
    });
    return {
      read: { ...plain.read, Name: () => seriesName(desk, series) },
      write: {
        ...Object.fromEntries(Object.keys(plain.write).map((name) => [name, set(name, (value) => value)])),
        HasDataLabels: set('HasDataLabels', flagValue),
        Smooth: set('Smooth', flagValue),
        GapWidth: set('GapWidth', only(hasGaps, 'gap width')),
        DoughnutHoleSize: set('DoughnutHoleSize', only(isDoughnut, 'hole')),
        ChartType: set('ChartType', (value) => {
          if (!isChartType(textValue(value))) throw REFUSED.invalidArgument(textValue(value));
          return value;
        }),
        Name: (value) => {
          requireEditable();
          series.name = textValue(value);
        },
      },
      open: {
        Format: () => new ChartPartObject(SERIES_FORMAT, innerPart(series, 'Format'), requireEditable),
        DataLabels: () => new ChartPartObject(DATA_LABELS, innerPart(series, 'DataLabels'), requireEditable),
      },
      call: {
        SetValues: (args) => {
          read('values', args.at(0));
        },
        SetXAxisValues: (args) => {
          read('categories', args.at(0));
        },
        GetDimensionValues: (args) => this.#dimension(args.text(0)),
        GetDimensionDataSourceString: (args) => this.#source(args.text(0))?.slice(1) ?? '',
        Delete: () => {
          requireEditable();
          chart.series.splice(chart.series.indexOf(series), 1);
        },
      },
    };
  }

  #source(dimension: string): string | undefined {
    if (dimension === 'Values' || dimension === 'YValues') return this.series.values;
    if (dimension === 'Categories' || dimension === 'XValues') return this.series.categories;
    throw REFUSED.invalidArgument(dimension);
  }

  #dimension(dimension: string): unknown[] {
    const cells = chartCells(this.desk.model, this.#source(dimension));
    if (cells === undefined) return [];
    const { area, sheet } = cells;
    return Array.from({ length: area.rows * area.columns }, (_, i) =>
      wireValue(sheet.value(area.row + Math.floor(i / area.columns), area.column + (i % area.columns))),
    );
  }
}
