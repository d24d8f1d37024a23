import { ExcelHost } from './excel-host';
import { startNodeClient } from './node-client';
import { WorkbookModel } from './workbook-model';

/** What add-ins commonly ask of Excel, in the manner of Microsoft's published samples, through Microsoft's own client. */
describe('everyday requests', () => {
  const host = new ExcelHost({ model: new WorkbookModel('Sample') });
  const { model } = host;
  const client = startNodeClient(host);
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => client.Excel.run(batch);

  it('makes a table, adds rows and a column, sorts and filters it', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const table = sheet.tables.add('A1:B1', true);
      table.name = 'Expenses';
      table.getHeaderRowRange().values = [['Item', 'Amount']];
      table.rows.add(undefined, [
        ['Gone', 1],
        ['Rent', 600],
        ['Bus', 40],
        ['Food', 300],
      ]);
      table.columns.add(undefined, [
        ['Double'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
      ]);
      await context.sync();
      table.rows.getItemAt(0).delete();
      table.sort.apply([{ key: 1, ascending: true }]);
      table.columns.getItem('Item').filter.applyValuesFilter(['Bus', 'Food']);
      const body = table.getDataBodyRange().load('values, formulas, rowCount');
      const view = table.getDataBodyRange().getVisibleView().load('values');
      table.columns.load('items/name, count');
      await context.sync();
      expect(body.values.map((row) => row.slice(0, 2))).toEqual([
        ['Bus', 40],
        ['Food', 300],
        ['Rent', 600],
      ]);
      expect(body.formulas[2]?.[2]).toBe('=[@Amount]*2');
      expect(view.values.map((row: unknown[]) => row[0])).toEqual(['Bus', 'Food']);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Item', 'Amount', 'Double']);
    });
  });

  it('names cells, keeps settings, document properties and custom XML', async () => {
    await run(async (context) => {
      const { workbook } = context;
      workbook.names.add('Rates', workbook.worksheets.getItem('Sample').getRange('B2:B4'));
      workbook.settings.add('state', { a: [1, 2] });
      workbook.properties.title = 'Report';
      workbook.properties.custom.add('long', 'x'.repeat(300));
      const part = workbook.customXmlParts.add('<r xmlns="urn:cn"><v>1</v></r>');
      const xml = part.getXml();
      const only = workbook.customXmlParts
        .getByNamespace('urn:cn')
        .getOnlyItemOrNullObject()
        .load('id, namespaceUri');
      const none = workbook.customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject().load('id');
      const name = workbook.names.getItem('Rates').load('formula, type, scope, value');
      const range = name.getRange().load('address');
      const setting = workbook.settings.getItem('state').load('value');
      const custom = workbook.properties.custom.getItem('LONG').load('value');
      await context.sync();
      expect([name.formula, name.type, name.scope]).toEqual(['=Sample!$B$2:$B$4', 'Range', 'Workbook']);
      expect(range.address).toBe('Sample!B2:B4');
      expect(setting.value).toEqual({ a: [1, 2] });
      expect(custom.value).toHaveLength(255);
      expect(xml.value).toContain('<v>1</v>');
      expect([only.namespaceUri, none.isNullObject]).toEqual(['urn:cn', true]);
    });
  });

  it('protects, asks, and refuses to protect twice (3.35)', async () => {
    const protecting = () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sample');
        sheet.protection.protect({ allowFormatCells: true }, 'secret');
        sheet.protection.load('protected, options');
        await context.sync();
        return [sheet.protection.protected, sheet.protection.options.allowFormatCells];
      });
    expect(await protecting()).toEqual([true, true]);
    await expect(protecting()).rejects.toMatchObject({ code: 'AccessDenied' });
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sample').protection.unprotect('secret');
      await context.sync();
    });
    expect(model.sheet('Sample').protection).toBeUndefined();
  });

  it('copies with references moving along, finds, clears and inserts', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Copy');
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1+1'],
        [2, '=A2+$A$1'],
      ];
      sheet.getRange('D1').copyFrom('A1:B2');
      sheet.getRange('G1').copyFrom('A1:A2', client.Excel.RangeCopyType.values, false, true);
      await context.sync();
      sheet.getRange('1:1').insert(client.Excel.InsertShiftDirection.down);
      const copied = sheet.getRange('D2:E3').load('formulas');
      const turned = sheet.getRange('G2:H2').load('values');
      const used = sheet.getUsedRange(true).load('address');
      const nothing = sheet.getRange('Z1:Z9').getUsedRangeOrNullObject(true);
      const blanks = sheet
        .getRange('A1:B2')
        .getSpecialCellsOrNullObject(client.Excel.SpecialCellType.blanks)
        .load('address');
      await context.sync();
      expect(copied.formulas).toEqual([
        [1, '=D2+1'],
        [2, '=D3+$A$2'],
      ]);
      expect(turned.values).toEqual([[1, 2]]);
      expect(used.address).toBe('Copy!A2:H3');
      expect(nothing.isNullObject).toBe(true);
      expect(blanks.address).toBe('Copy!A1:B1');
      sheet.delete();
      await context.sync();
    });
    expect(model.findSheet('Copy')).toBeUndefined();
  });

  it('shows numbers as they are formatted, and mixed looks as null (3.13)', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('F1:F4');
      range.values = [[1234.5], [0.256], [45717], [-3]];
      range.numberFormat = [['#,##0.00'], ['0%'], ['yyyy-mm-dd'], ['0.0;(0.0)']];
      sheet.getRange('F1').format.font.bold = true;
      range.load('text, numberFormat, format/font/bold, format/fill/color');
      const cells = range.getCellProperties({ address: true, format: { font: { bold: true } } });
      await context.sync();
      expect(range.text).toEqual([['1,234.50'], ['26%'], ['2025-03-01'], ['(3.0)']]);
      expect(range.format.font.bold).toBeNull();
      expect(cells.value[0]?.[0]).toMatchObject({ address: 'Sample!F1', format: { font: { bold: true } } });
    });
  });

  it('limits a list to 255 characters and a title to 32 (3.33)', async () => {
    const offering = (source: string, title: string) =>
      run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Sample').getRange('H1:H3');
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        dataValidation.prompt = { showPrompt: true, title, message: '' };
        await context.sync();
      });
    await offering('x'.repeat(255), 't'.repeat(32));
    await expect(offering('x'.repeat(256), 't')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(offering('x', 't'.repeat(33))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps conditional formats apart and in order, and clears them (3.34)', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('A2:A9');
      for (const formula of ['=A2>1', '=A2>2']) {
        range.conditionalFormats.add(client.Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
      }
      const all = range.conditionalFormats.load('items/type, items/priority');
      await context.sync();
      expect(all.items.map(({ priority }) => priority)).toEqual([0, 1]);
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('draws a chart as data, freezes, reads the culture and silences events', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.title.text = 'Amounts';
      chart.setPosition('J1', 'P12');
      sheet.freezePanes.freezeRows(1);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      context.runtime.enableEvents = false;
      const { application } = context.workbook;
      application.load('calculationMode, decimalSeparator');
      chart.series.load('items/name');
      chart.load('name, chartType, title/text');
      await context.sync();
      expect([chart.chartType, chart.title.text, chart.series.items.length]).toEqual([
        'ColumnClustered',
        'Amounts',
        1,
      ]);
      expect(frozen.address).toBe('Sample!1:1');
      expect([application.calculationMode, application.decimalSeparator]).toEqual(['Automatic', '.']);
    });
    expect(host.enableEvents).toBe(false);
  });

  it('follows a tracked range while rows are inserted above it', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Track');
      const range = sheet.getRange('B5');
      range.values = [['here']];
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address, values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Track!B7', [['here']]]);
    });
  });

  it('names the member it does not know instead of keeping silent', async () => {
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem('Sample').getRange('A1').format.textOrientation = 45;
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('RangeFormat.TextOrientation') as unknown,
    });
  });
});
