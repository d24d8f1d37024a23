import type { ChartModel } from '../../host/model/chart-model';
import { newPart, newSeries } from '../../host/model/chart-model';
import { WorkbookModel } from '../../host/workbook-model';
import { chartDrawing } from './chart-drawing';

/** 2024: 90 and nothing; 2025: 1080.5 and a text. */
function workbook(): WorkbookModel {
  const model = new WorkbookModel('S');
  const rows = [
    ['年份', '范围1', '范围2'],
    [2024, 90, undefined],
    [2025, 1080.5, '待定'],
  ];
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value !== undefined) model.activeSheet.store(i, j, { value });
    });
  });
  return model;
}

function chartOf(type: string): ChartModel {
  const series = newSeries('=S!$B$1', '=S!$B$2:$B$3', '=S!$A$2:$A$3');
  series.parts['Format'] = { settings: {}, parts: { Fill: { settings: { Color: '#1F3B2D' }, parts: {} } } };
  return {
    id: '1',
    name: 'CN_scopes',
    type,
    frame: { top: 0, left: 0, width: 300, height: 200 },
    seriesBy: 'Columns',
    series: [series, newSeries('范围二', '=S!$C$2:$C$3', '=S!$A$2:$A$3')],
    settings: {},
    parts: {
      Title: { settings: { Text: '各年排放' }, parts: {} },
      Axes: {
        settings: {},
        parts: { ValueAxis: { settings: { NumberFormat: '#,##0.0' }, parts: { Title: newPart() } } },
      },
    },
  };
}

test('each series has its name, its colour and its numbers; a blank is a gap and a text is 0, as in Excel', () => {
  const { data, options } = chartDrawing(workbook(), chartOf('ColumnStacked')) ?? {};
  expect(data?.labels).toEqual(['2024', '2025']);
  expect(data?.datasets.map(({ label, data: heights }) => [label, heights])).toEqual([
    ['范围1', [90, 1080.5]],
    ['范围二', [null, 0]],
  ]);
  expect(data?.datasets[0]?.backgroundColor).toBe('#1F3B2D');
  expect(options?.plugins?.title).toMatchObject({ display: true, text: '各年排放' });
});

test.each([
  ['ColumnStacked', 'bar', true],
  ['ColumnClustered', 'bar', false],
  ['Line', 'line', false],
])('%s is drawn as %s, stacked: %s', (type, drawnAs, isStacked) => {
  const drawing = chartDrawing(workbook(), chartOf(type));
  expect(drawing).toMatchObject({ type: drawnAs, options: { scales: { y: { stacked: isStacked } } } });
});

test('a kind that is not drawn gives nothing', () => {
  expect(chartDrawing(workbook(), chartOf('Treemap'))).toBeUndefined();
});

test('cells that were deleted leave a chart without heights', () => {
  const chart = chartOf('Line');
  chart.series = [newSeries('S1', '=#REF!', undefined)];
  expect(chartDrawing(workbook(), chart)?.data).toMatchObject({
    labels: [],
    datasets: [{ label: 'S1', data: [] }],
  });
});
