import type { ChartSeries, SheetArea, WriteStep } from '../../../src/sheets/write-plan';
import type { ChartModel, ChartSeriesModel } from '../model/chart-model';
import { chartCells } from '../model/chart-model';
import { framedArea } from '../model/sheet-frame';
import type { SheetModel } from '../model/sheet-model';

type ChartStep = Extract<WriteStep, { do: 'chart' }>;

const KINDS: Readonly<Record<string, ChartStep['kind']>> = {
  ColumnStacked: 'columnStacked',
  ColumnClustered: 'columnClustered',
  Line: 'line',
};

/** Excel's own colours of series, in a workbook with the Office theme. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/**
 * What has to be drawn anew and taken away for the charts of the file to be those of the model. Charts of other kinds
 * that came with the file are not in the model and stay in the file as they are.
 */
export function chartSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const drawn = after.charts.map((chart) => chartStep(after, chart));
  const saved = new Map(
    before?.charts.map((chart) => [chart.name, JSON.stringify(chartStep(before, chart))] as const),
  );
  const gone = [...saved.keys()].filter((name) => drawn.every((step) => step.name !== name));
  return [
    ...gone.map((name): WriteStep => ({ do: 'removeChart', sheet: after.name, name })),
    ...drawn.filter((step) => saved.get(step.name) !== JSON.stringify(step)),
  ];
}

/** @throws RangeError for a chart that no step can write */
export function chartStep(sheet: SheetModel, chart: ChartModel): ChartStep {
  const kind = KINDS[chart.type];
  if (kind === undefined)
    throw new RangeError(`chart ${chart.name} is of type ${chart.type}, which this door cannot save`);
  const cells = (reference: string | undefined): SheetArea => {
    const found = chartCells(sheet.workbook, reference);
    if (found === undefined)
      throw new RangeError(
        `chart ${chart.name} reads ${reference ?? 'no cells'}, which this door cannot save`,
      );
    return { sheet: found.sheet.name, ...found.area };
  };
  const textOf = (...path: readonly string[]) => {
    const part = path
      .slice(0, -1)
      .reduce<ChartModel['parts'][string] | undefined>((at, name) => at?.parts[name], chart);
    const text = part?.settings[path.at(-1) ?? ''];
    return typeof text === 'string' && text !== '' ? text : undefined;
  };
  const valueAxisTitle = textOf('Axes', 'ValueAxis', 'Title', 'Text');
  const numberFormat = textOf('Axes', 'ValueAxis', 'NumberFormat');
  return {
    do: 'chart',
    sheet: sheet.name,
    name: chart.name,
    kind,
    title: textOf('Title', 'Text') ?? '',
    area: framedArea(sheet, chart.frame),
    categories: cells(chart.series[0]?.categories),
    series: chart.series.map((series, i) => seriesOf(sheet, series, cells(series.values), i)),
    ...(valueAxisTitle === undefined ? {} : { valueAxisTitle }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function seriesOf(
  sheet: SheetModel,
  series: ChartSeriesModel,
  values: SheetArea,
  index: number,
): ChartSeries {
  const named = chartCells(sheet.workbook, series.name);
  const name = named === undefined ? series.name : named.sheet.value(named.area.row, named.area.column);
  const { Line, Fill } = series.parts['Format']?.parts ?? {};
  const set = Fill?.settings['Color'] ?? Line?.settings['Color'];
  return {
    name: String(name ?? ''),
    values,
    color:
      typeof set === 'string' && set !== ''
        ? set.toUpperCase()
        : (COLORS[index % COLORS.length] ?? '#4472C4'),
  };
}
