import type { Area } from '../../../src/domain/cell';
import type { SheetArea, WriteStep } from '../../../src/sheets/write-plan';
import type { ChartContent } from '../../../src/workbook/ooxml/package-content';
import type { ChartModel, ChartPart } from '../model/chart-model';
import { chartCells, chartReference, newPart, newSeries } from '../model/chart-model';
import { areaFrame } from '../model/sheet-frame';
import type { SheetModel } from '../model/sheet-model';

const TYPES = { columnStacked: 'ColumnStacked', columnClustered: 'ColumnClustered', line: 'Line' } as const;

/** A chart of the file as the model has it. */
export function chartModelOf(sheet: SheetModel, from: ChartContent): ChartModel {
  const chart: ChartModel = {
    id: `{00000000-0008-0000-0000-${sheet.workbook.nextId().toString(16).toUpperCase().padStart(12, '0')}}`,
    name: from.name,
    type: TYPES[from.kind],
    frame: areaFrame(sheet, from.area),
    seriesBy: from.categories.columns === 1 ? 'Columns' : 'Rows',
    series: from.series.map(({ name, values, color }) => {
      const series = newSeries(name, reference(values), reference(from.categories));
      part(series, 'Format', from.kind === 'line' ? 'Line' : 'Fill').settings['Color'] = color;
      return series;
    }),
    ...newPart(),
  };
  part(chart, 'Title').settings['Text'] = from.title;
  const axis = part(chart, 'Axes', 'ValueAxis');
  if (from.valueAxisTitle !== undefined) part(axis, 'Title').settings['Text'] = from.valueAxisTitle;
  if (from.numberFormat !== undefined) axis.settings['NumberFormat'] = from.numberFormat;
  return chart;
}

/** What has to be drawn anew and taken away for the charts of the file to be those of the model. */
export function chartSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const sheet = after.name;
  const stepsBefore = new Map(
    before?.charts.map((chart) => [chart.name, JSON.stringify(stepOf(before, chart))]),
  );
  const left = new Set(after.charts.map(({ name }) => name));
  return [
    ...[...stepsBefore.keys()]
      .filter((name) => !left.has(name))
      .map((name): WriteStep => ({ do: 'removeChart', sheet, name })),
    ...after.charts
      .map((chart) => stepOf(after, chart))
      .filter((step) => stepsBefore.get(step.name) !== JSON.stringify(step)),
  ];
}

function stepOf(sheet: SheetModel, chart: ChartModel): Extract<WriteStep, { do: 'chart' }> {
  const kind = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((one) => TYPES[one] === chart.type);
  const refuse = (what: string): never => {
    throw new RangeError(`${what} of the chart ${chart.name} on ${sheet.name} cannot be saved by this door`);
  };
  if (kind === undefined) return refuse(`the type ${chart.type}`);
  const cellsOf = (source: string | undefined): SheetArea => {
    const cells = chartCells(sheet.workbook, source);
    return cells === undefined
      ? refuse('a series without cells')
      : { sheet: cells.sheet.name, ...cells.area };
  };
  const axis = part(chart, 'Axes', 'ValueAxis');
  const axisTitle = text(part(axis, 'Title').settings['Text']);
  const numberFormat = text(axis.settings['NumberFormat']);
  return {
    do: 'chart',
    sheet: sheet.name,
    name: chart.name,
    kind,
    title: text(part(chart, 'Title').settings['Text']) ?? '',
    area: areaUnder(sheet, chart),
    categories: cellsOf(chart.series[0]?.categories),
    series: chart.series.map((series) => ({
      name: series.name,
      values: cellsOf(series.values),
      color:
        text(part(series, 'Format', kind === 'line' ? 'Line' : 'Fill').settings['Color'])?.toUpperCase() ??
        refuse('a series without a colour'),
    })),
    ...(axisTitle === undefined ? {} : { valueAxisTitle: axisTitle }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** The cells whose corners are nearest to those of the chart. */
function areaUnder(sheet: SheetModel, { frame }: ChartModel): Area {
  const row = trackAt(frame.top, (count) => areaFrame(sheet, { ...first, rows: count }).height);
  const column = trackAt(frame.left, (count) => areaFrame(sheet, { ...first, columns: count }).width);
  const bottom = trackAt(
    frame.top + frame.height,
    (count) => areaFrame(sheet, { ...first, rows: count }).height,
  );
  const right = trackAt(
    frame.left + frame.width,
    (count) => areaFrame(sheet, { ...first, columns: count }).width,
  );
  return { row, column, rows: Math.max(1, bottom - row), columns: Math.max(1, right - column) };
}

const first: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** How many rows or columns end nearest to `points`. */
function trackAt(points: number, reach: (count: number) => number): number {
  let count = 0;
  while (reach(count + 1) <= points) count++;
  return reach(count + 1) - points < points - reach(count) ? count + 1 : count;
}

function reference({ sheet, ...area }: SheetArea): string {
  return chartReference(sheet, area);
}

function part(of: ChartPart, ...names: readonly string[]): ChartPart {
  return names.reduce((inner, name) => (inner.parts[name] ??= newPart()), of);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
