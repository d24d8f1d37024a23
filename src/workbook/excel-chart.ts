import { cellReference } from '../domain/cell';
import type { SheetArea, WriteStep } from '../sheets/write-plan';

type ChartStep = Extract<WriteStep, { do: 'chart' }>;

const chartTypes = {
  columnStacked: 'ColumnStacked',
  columnClustered: 'ColumnClustered',
  line: 'Line',
} as const;

/**
 * Draws a chart in the place of the sheet's chart of that name. Each series is told its cells by itself, because what
 * Excel makes of a block (headers, series by row or by column) depends on what the cells hold.
 */
export function drawChart(
  step: ChartStep,
  sheet: Excel.Worksheet,
  rangeOf: (area: SheetArea) => Excel.Range,
): void {
  const [first] = step.series;
  if (!first) throw new RangeError(`the chart ${step.name} has no series`);
  sheet.charts.getItemOrNullObject(step.name).delete();
  const by = first.values.columns === 1 ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(chartTypes[step.kind], rangeOf(first.values), by);
  chart.name = step.name;
  chart.title.text = step.title;
  chart.legend.position = 'Bottom';
  const { row, column, rows, columns } = step.area;
  const last = { row: row + rows - 1, column: column + columns - 1 };
  chart.setPosition(cellReference(step.area), cellReference(last));
  step.series.forEach(({ name, values, color }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(step.categories));
    if (step.kind === 'line') series.markerStyle = 'None';
    if (step.kind === 'line') series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
  });
  const { valueAxis } = chart.axes;
  if (step.valueAxisTitle !== undefined) valueAxis.title.text = step.valueAxisTitle;
  if (step.numberFormat !== undefined) valueAxis.numberFormat = step.numberFormat;
}
