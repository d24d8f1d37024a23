import { ExcelHost } from '../excel-host';
import { startNodeClient } from '../node-client';
import { WorkbookModel } from '../workbook-model';

/** Years under a heading, two paths under theirs. */
const PATH = [
  ['Year', 'Target', 'Actual'],
  [2023, 1000, 1000],
  [2024, 955.2, 970],
  [2025, 912.41, ''],
];

describe('charts, as data', () => {
  const host = new ExcelHost({ model: new WorkbookModel('Data') });
  const { model } = host;
  const client = startNodeClient(host);
  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
    client.Excel.run((context) => batch(context, context.workbook.worksheets.getItem('Data')));
  const refused = (code: string) => expect.objectContaining({ code }) as unknown;

  beforeAll(() =>
    run(async (context, sheet) => {
      sheet.getRange('A1:C4').values = PATH;
      await context.sync();
    }),
  );

  afterEach(() =>
    run(async (context, sheet) => {
      sheet.charts.load('items');
      await context.sync();
      for (const chart of sheet.charts.items) chart.delete();
      await context.sync();
    }),
  );

  it('makes a series of every column of numbers, years under a heading among them', async () => {
    const [names, counts] = await run(async (context, sheet) => {
      const byNumbers = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns');
      const oneColumn = sheet.charts.add('Line', sheet.getRange('B1:B4'));
      byNumbers.series.load('items/name');
      const values = byNumbers.series.getItemAt(1).getDimensionValues('Values');
      oneColumn.series.load('items/name');
      oneColumn.title.load('text');
      byNumbers.title.load('text');
      await context.sync();
      expect(values.value).toEqual([1000, 955.2, 912.41]);
      expect([oneColumn.title.text, byNumbers.title.text]).toEqual(['Target', 'Chart Title']);
      return [byNumbers.series.items.map(({ name }) => name), oneColumn.series.items.length] as const;
    });
    expect(names).toEqual(['Year', 'Target', 'Actual']);
    expect(counts).toBe(1);
  });

  it('takes a first column of texts, or one under an empty corner, for the categories', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('E1:F3').values = [
        ['Year', 'Target'],
        ["'2023", 1],
        ["'2024", 2],
      ];
      sheet.getRange('H1:I3').values = [
        ['', 'Target'],
        [2023, 1],
        [2024, 2],
      ];
      for (const [address, first] of [
        ['E1:F3', '2023'],
        ['H1:I3', 2023],
      ] as const) {
        const { series } = sheet.charts.add('Line', sheet.getRange(address), 'Columns');
        series.load('items/name');
        const categories = series.getItemAt(0).getDimensionValues('Categories');
        await context.sync();
        expect(series.items.map(({ name }) => name)).toEqual(['Target']);
        expect(categories.value[0]).toBe(first);
      }
    });
  });

  it('runs series along the longer side when left the choice', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('A10:D11').values = [
        ['', 'a', 'b', 'c'],
        ['Rows', 1, 2, 3],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A10:D11')).load('plotBy');
      chart.series.load('items/name');
      await context.sync();
      expect([chart.plotBy, chart.series.items.map(({ name }) => name)]).toEqual(['Rows', ['Rows']]);
    });
  });

  it('takes series one by one, with values and categories of their own, which follow the cells', async () => {
    await run(async (context, sheet) => {
      const chart = sheet.charts.add('LineMarkers', sheet.getRange('B1:B4'), 'Columns');
      chart.name = 'path';
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
      const added = chart.series.add('Actual');
      added.setValues(sheet.getRange('C2:C4'));
      added.format.line.color = '#2E7D32';
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      sheet.name = 'Base & targets';
      const second = chart.series.getItemAt(1).load('name, format/line/color');
      const sources = [
        chart.series.getItemAt(0).getDimensionDataSourceString('Categories'),
        second.getDimensionDataSourceString('Values'),
      ];
      await context.sync();
      expect(sources.map(({ value }) => value)).toEqual([
        "'Base & targets'!$A$3:$A$5",
        "'Base & targets'!$C$3:$C$5",
      ]);
      expect([second.name, second.format.line.color]).toEqual(['Actual', '#2E7D32']);
      sheet.name = 'Data';
      sheet.getRange('1:1').delete('Up');
      await context.sync();
    });
  });

  it('lies over the cells it was placed on, hidden and wide ones counted', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('E:E').format.columnWidth = 100;
      sheet.getRange('5:5').rowHidden = true;
      const chart = sheet.charts.add('Pie', sheet.getRange('B1:B4'));
      chart.setPosition('E3', sheet.getRange('G6'));
      chart.load('top, left, width, height');
      const cells = sheet.getRange('E3:G6').load('top, left, width, height');
      await context.sync();
      // Four columns of 48 points before; 100 + 48 + 48 wide; two rows above, three of 15 points that show.
      expect([chart.top, chart.left, chart.width, chart.height]).toEqual([30, 192, 196, 45]);
      expect([cells.top, cells.left, cells.width, cells.height]).toEqual([30, 192, 196, 45]);
      sheet.getRange('5:5').rowHidden = false;
      sheet.getRange('E:E').format.columnWidth = 48;
      await context.sync();
    });
  });

  it('keeps what is set of its axes, title, legend and series, and shows an axis title once it has a text', async () => {
    await run(async (context, sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C4'), 'Columns');
      chart.legend.position = 'Bottom';
      chart.title.visible = false;
      chart.axes.valueAxis.title.text = 't CO2e';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.axes.valueAxis.majorGridlines.visible = false;
      const first = chart.series.getItemAt(0);
      first.chartType = 'Line';
      first.hasDataLabels = true;
      first.dataLabels.numberFormat = '0.0';
      first.format.fill.setSolidColor('orange');
      await context.sync();
      chart.load('legend/position, title/visible');
      const value = chart.axes.valueAxis.load('type, minimum, maximum, numberFormat');
      value.title.load('text, visible');
      value.majorGridlines.load('visible');
      const category = chart.axes.categoryAxis.title.load('visible');
      first.load('chartType, hasDataLabels, dataLabels/numberFormat');
      await context.sync();
      expect([chart.legend.position, chart.title.visible]).toEqual(['Bottom', false]);
      expect([value.type, value.minimum, value.maximum, value.numberFormat]).toEqual([
        'Value',
        0,
        '',
        '#,##0',
      ]);
      expect([value.title.text, value.title.visible, category.visible]).toEqual(['t CO2e', true, false]);
      expect(value.majorGridlines.visible).toBe(false);
      expect([first.chartType, first.hasDataLabels, first.dataLabels.numberFormat]).toEqual([
        'Line',
        true,
        '0.0',
      ]);
      const fill = model.sheet('Data').charts[0]?.series[0]?.parts['Format']?.parts['Fill'];
      expect(fill?.settings).toEqual({ Color: '#FFA500' });
    });
  });

  it('is found by its name, the first of several, and gone once deleted', async () => {
    await run(async (context, sheet) => {
      const [first, second] = ['Line', 'Pie'].map((type) =>
        sheet.charts.add(type === 'Line' ? 'Line' : 'Pie', sheet.getRange('B1:B4')),
      );
      if (first === undefined || second === undefined) throw new Error('two charts were added');
      first.name = 'path';
      second.name = 'path';
      const found = sheet.charts.getItem('PATH').load('chartType, id');
      const none = sheet.charts.getItemOrNullObject('none');
      await context.sync();
      expect([found.chartType, none.isNullObject]).toEqual(['Line', true]);
      found.delete();
      const left = sheet.charts.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      'a kind of chart that there is not',
      'InvalidArgument',
      (sheet) => {
        Reflect.apply(sheet.charts.add, sheet.charts, ['Spiral', sheet.getRange('B1:B4')]);
      },
    ],
    [
      'gaps between the slices of a pie',
      'InvalidArgument',
      (sheet) => {
        sheet.charts.add('Pie', sheet.getRange('B1:B4')).series.getItemAt(0).gapWidth = 50;
      },
    ],
    [
      'a hole in a column',
      'InvalidArgument',
      (sheet) => {
        sheet.charts.add('ColumnClustered', sheet.getRange('B1:B4')).series.getItemAt(0).doughnutHoleSize =
          50;
      },
    ],
    [
      'a picture of the chart, which the stand-in does not draw',
      'ApiNotFound',
      (sheet) => {
        sheet.charts.add('Line', sheet.getRange('B1:B4')).getImage();
      },
    ],
    [
      'a title turned by more than a right angle',
      'InvalidArgument',
      (sheet) => {
        sheet.charts.add('Line', sheet.getRange('B1:B4')).title.textOrientation = 91;
      },
    ],
  ])('refuses %s', async (_what, code, act) => {
    const acting = run(async (context, sheet) => {
      act(sheet);
      await context.sync();
    });
    await expect(acting).rejects.toEqual(refused(code));
  });

  it('stays as it is on a protected sheet, unless objects may be edited there', async () => {
    await run(async (context, sheet) => {
      sheet.charts.add('Line', sheet.getRange('B1:B4')).name = 'locked';
      await context.sync();
    });
    const renaming = () =>
      run(async (context, sheet) => {
        sheet.charts.getItem('locked').title.text = 'other';
        await context.sync();
      });
    model.sheet('Data').protection = { options: {} };
    await expect(renaming()).rejects.toEqual(refused('AccessDenied'));
    model.sheet('Data').protection = { options: { allowEditObjects: true } };
    await renaming();
    model.sheet('Data').protection = undefined;
  });
});
