import type { ChartConfiguration } from 'chart.js';
import type { ChartModel, ChartPart, ChartSeriesModel } from '../../host/model/chart-model';
import { chartCells } from '../../host/model/chart-model';
import { formatNumber } from '../../host/model/number-format';
import type { SheetModel } from '../../host/model/sheet-model';
import type { WorkbookModel } from '../../host/workbook-model';
import { shownText } from './grid-cell';

/** The kinds of Excel's charts that are drawn, by Office.js's own names. */
const KINDS: Readonly<Record<string, { readonly type: 'bar' | 'line'; readonly stacked: boolean }>> = {
  ColumnClustered: { type: 'bar', stacked: false },
  ColumnStacked: { type: 'bar', stacked: true },
  Line: { type: 'line', stacked: false },
  LineMarkers: { type: 'line', stacked: false },
};

const INK = '#404040';

/** What Chart.js draws for a chart of the model, from what its cells hold now; undefined for a kind that is not drawn. */
export function chartDrawing(model: WorkbookModel, chart: ChartModel): ChartConfiguration | undefined {
  const kind = KINDS[chart.type];
  if (kind === undefined) return undefined;
  const title = chartTitle(chart);
  const axisTitle = textSet(chart, 'Axes', 'ValueAxis', 'Title');
  const numberFormat = partOf(chart, ['Axes', 'ValueAxis'])?.settings['NumberFormat'];
  const format = typeof numberFormat === 'string' ? numberFormat : 'General';
  const { date1904, locale } = model;
  return {
    type: kind.type,
    data: {
      labels: cellsOf(model, chart.series[0]?.categories, shownText),
      datasets: chart.series.map((series) => {
        const color = colorOf(series);
        return {
          label: cellsOf(model, series.name, shownText)[0] ?? series.name,
          data: cellsOf(model, series.values, heightAt),
          ...(color === undefined ? {} : { backgroundColor: color, borderColor: color }),
          ...(chart.type === 'Line' ? { pointRadius: 0 } : {}),
        };
      }),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      plugins: {
        title: { display: title !== undefined, text: title ?? '', color: INK, font: { size: 15 } },
        legend: { position: 'bottom', labels: { color: INK, boxWidth: 12 } },
      },
      scales: {
        x: { stacked: kind.stacked, grid: { display: false }, ticks: { color: INK } },
        y: {
          stacked: kind.stacked,
          beginAtZero: true,
          grid: { color: '#E5E5E5' },
          ticks: {
            color: INK,
            callback: (value) => formatNumber(Number(value), format, { date1904, locale }),
          },
          title: { display: axisTitle !== undefined, text: axisTitle ?? '', color: INK },
        },
      },
    },
  };
}

export function chartTitle(chart: ChartModel): string | undefined {
  return textSet(chart, 'Title');
}

function partOf(of: ChartPart, names: readonly string[]): ChartPart | undefined {
  return names.reduce<ChartPart | undefined>((inner, name) => inner?.parts[name], of);
}

function textSet(of: ChartPart, ...names: readonly string[]): string | undefined {
  const text = partOf(of, names)?.settings['Text'];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function colorOf(series: ChartSeriesModel): string | undefined {
  const colors = ['Fill', 'Line'].map((part) => partOf(series, ['Format', part])?.settings['Color']);
  return colors.find((color) => typeof color === 'string');
}

/** The cells that a reference names, in their order; none where it names none. */
function cellsOf<T>(
  model: WorkbookModel,
  reference: string | undefined,
  read: (sheet: SheetModel, row: number, column: number) => T,
): T[] {
  const found = chartCells(model, reference);
  if (found === undefined) return [];
  const { sheet, area } = found;
  return Array.from({ length: area.rows * area.columns }, (_, i) =>
    read(sheet, area.row + Math.floor(i / area.columns), area.column + (i % area.columns)),
  );
}

/** Excel draws a text as 0 and leaves a gap where nothing or an error stands. */
function heightAt(sheet: SheetModel, row: number, column: number): number | null {
  const value = sheet.value(row, column);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? 0 : null;
}
