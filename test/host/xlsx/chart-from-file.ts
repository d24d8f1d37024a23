import type { SheetArea } from '../../../src/sheets/write-plan';
import type { ChartContent } from '../../../src/workbook/ooxml/package-content';
import type { ChartModel, ChartPart } from '../model/chart-model';
import { chartReference, newPart, newSeries } from '../model/chart-model';
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

function reference({ sheet, ...area }: SheetArea): string {
  return chartReference(sheet, area);
}

function part(of: ChartPart, ...names: readonly string[]): ChartPart {
  return names.reduce((inner, name) => (inner.parts[name] ??= newPart()), of);
}
