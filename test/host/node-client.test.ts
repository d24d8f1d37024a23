import { ExcelHost } from './excel-host';
import { startNodeClient } from './node-client';
import { WorkbookModel } from './workbook-model';

function start(model = new WorkbookModel('Sheet1')) {
  const host = new ExcelHost({ model });
  return { host, model, client: startNodeClient(host) };
}

describe("Microsoft's client against the stand-in", () => {
  it('writes values and reads them back with values, types and formulas (0.3)', async () => {
    const { client, model } = start();
    const seen = await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:C2');
      range.values = [
        [1, 'two', true],
        ['=A1', '12%', '#N/A'],
      ];
      range.load(['values', 'formulas', 'valueTypes', 'address', 'numberFormat']);
      await context.sync();
      return range.toJSON();
    });
    expect(seen.address).toBe('Sheet1!A1:C2');
    expect(seen.values).toEqual([
      [1, 'two', true],
      ['', 0.12, '#N/A'],
    ]);
    expect(seen.formulas?.[1]?.[0]).toBe('=A1');
    expect(seen.valueTypes).toEqual([
      ['Double', 'String', 'Boolean'],
      ['Empty', 'Double', 'Error'],
    ]);
    expect(seen.numberFormat?.[1]?.[1]).toBe('0%');
    expect(model.sheet('Sheet1').value(1, 1)).toBe(0.12);
  });

  it('leaves a cell alone at null and empties it at "" (3.9)', async () => {
    const { client, model } = start();
    model.write(model.sheet('Sheet1'), 0, 0, [['kept', 'gone']]);
    await client.Excel.run(async (context) => {
      const cells: (string | null)[][] = [[null, '']];
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = cells;
      await context.sync();
    });
    expect(model.sheet('Sheet1').value(0, 0)).toBe('kept');
    expect(model.sheet('Sheet1').value(0, 1)).toBeUndefined();
  });

  it('answers a sheet that is not there by isNullObject, and getItem by ItemNotFound (3.24)', async () => {
    const { client } = start();
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      sheet.load('name');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
    await expect(
      client.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nowhere').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('loads collections with what hangs on their items in one sync', async () => {
    const { client, model, host } = start();
    const sheet = model.sheet('Sheet1');
    model.write(sheet, 0, 0, [
      ['a', 'b'],
      [1, 2],
    ]);
    model.renameTable(model.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, true), 'Data');
    model.addSheet('列表');
    const found = await client.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/tables/items/name,items/protection/protected');
      await context.sync();
      return sheets.items.map((one) => [
        one.name,
        one.visibility,
        one.protection.protected,
        one.tables.items.map((t) => t.name),
      ]);
    });
    expect(found).toEqual([
      ['Sheet1', 'Visible', false, ['Data']],
      ['列表', 'Visible', false, []],
    ]);
    expect(host.meters.syncs).toBe(1);
  });

  it('takes arrays over 1,500 cells in the chunks the client sends (0.6)', async () => {
    const { client, model, host } = start();
    await client.Excel.run(async (context) => {
      const rows = Array.from({ length: 2000 }, (_, i) => [i, `row ${String(i)}`]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2000').values = rows;
      await context.sync();
    });
    expect(model.sheet('Sheet1').value(1999, 1)).toBe('row 1999');
    expect(host.meters.syncs).toBe(1);
  });

  it('refuses an array of another shape than the range (3.12)', async () => {
    const { client } = start();
    await expect(
      client.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps what was done before the action that failed (3.22)', async () => {
    const { client, model } = start();
    await expect(
      client.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['first']];
        context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [['second']];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(model.sheet('Sheet1').value(0, 0)).toBe('first');
  });

  it('calls a custom function through the real runtime, in whatever case its name is written (0.5)', async () => {
    const { client, host } = start();
    client.CustomFunctions.associate('ADD', (a: number, b: number | null) => a + (b ?? 100));
    host.registerFunctionSet({
      namespace: 'CN',
      functions: [
        {
          id: 'ADD',
          name: 'ADD',
          parameters: [
            { name: 'a', type: 'number' },
            { name: 'b', type: 'number', optional: true },
          ],
        },
      ],
    });
    expect(await host.callFunction('cn.add', [1, 2], 'Sheet1!A1')).toBe(3);
    expect(await host.callFunction('CN.ADD', [1], 'Sheet1!A1')).toBe(101);
    expect(await host.callFunction('CN.NONE', [1], 'Sheet1!A1')).toEqual({ error: '#NAME?' });
  });

  it('presses a ribbon button and counts completed() (4.1)', async () => {
    const { client, host } = start();
    client.Office.actions.associate('twice', (event: Office.AddinCommands.Event) => {
      event.completed();
      event.completed();
    });
    expect(await host.pressButton('twice')).toEqual({ completed: 2 });
  });

  it('shows and hides the pane when the add-in asks for it (4.6)', async () => {
    const { client, host } = start();
    const asked: boolean[] = [];
    host.onPane = (isShown) => asked.push(isShown);
    await client.Office.addin.showAsTaskpane();
    await client.Office.addin.hide();
    expect(asked).toEqual([true, false]);
  });

  it('tells of changes by event, with who made them (3.40)', async () => {
    const { client, model } = start();
    const heard: string[] = [];
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.source} ${String(event.triggerSource)}`);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[1]];
      await context.sync();
    });
    model.enter('Sheet1', 0, 0, '5');
    model.as('remote', () => {
      model.write(model.sheet('Sheet1'), 4, 0, [[1]]);
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual(['B2 Local ThisLocalAddin', 'A1 Local Unknown', 'A5 Remote Unknown']);
  });

  it.each<[boolean, [number, number, number], number | string]>([
    // Serials as Excel's help for DATE and its article on the two date systems give them.
    [false, [1904, 1, 2], 1463],
    [true, [1904, 1, 2], 1],
    [true, [1904, 1, 1], 0],
    [false, [2008, 1, 2], 39_449],
    [false, [108, 1, 2], 39_449],
    [false, [2008, 14, 2], 39_846],
    [false, [2008, 1, 35], 39_482],
    [false, [9999, 12, 31], 2_958_465],
    [false, [10_000, 1, 1], '#NUM!'],
    [true, [1903, 12, 31], '#NUM!'],
  ])('with 1904 dates %j, DATE(%j) is %j', async (date1904, [year, month, day], expected) => {
    const { client } = start(new WorkbookModel('Sheet1', { date1904 }));
    const result = await client.Excel.run(async (context) => {
      const date = context.workbook.functions.date(year, month, day).load('value,error');
      await context.sync();
      return date.toJSON();
    });
    expect(result.error ?? result.value).toBe(expected);
  });
});
