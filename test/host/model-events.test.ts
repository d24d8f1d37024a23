import { ExcelHost } from './excel-host';
import { startNodeClient } from './node-client';
import { WorkbookModel } from './workbook-model';

async function turns(count = 40): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}

function start() {
  const model = new WorkbookModel('One');
  model.addSheet('Two');
  const host = new ExcelHost({ model });
  const client = startNodeClient(host);
  const heard: unknown[] = [];
  const listen = (add: (context: Excel.RequestContext, hear: (event: object) => Promise<void>) => void) =>
    client.Excel.run(async (context) => {
      add(context, (event) => {
        heard.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
  const heardOnce = async () => {
    await turns();
    return heard.splice(0);
  };
  return { model, host, client, listen, heard: heardOnce };
}

const idOf = (model: WorkbookModel, name: string) => model.sheet(name).id;
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('events, as the client hears them', () => {
  it('tells of a selection on one sheet, on any, and of the document', async () => {
    const { model, listen, heard } = start();
    await listen(({ workbook }, hear) => {
      workbook.worksheets.getItem('One').onSelectionChanged.add(hear);
      workbook.worksheets.onSelectionChanged.add(hear);
      workbook.onSelectionChanged.add(hear);
    });
    model.select(model.sheet('One'), { row: 1, column: 1, rows: 2, columns: 1 });
    const told = await heard();
    const onSheet = {
      type: 'WorksheetSelectionChanged',
      address: 'B2:B3',
      worksheetId: idOf(model, 'One'),
    };
    expect(told).toHaveLength(3);
    expect(told.filter((event) => JSON.stringify(event) === JSON.stringify(onSheet))).toHaveLength(2);
    expect(told.some((event) => typeof event === 'object' && event !== null && 'workbook' in event)).toBe(
      true,
    );
  });

  it('tells of a selection through the document, until the handler is removed', async () => {
    const { model, host, client } = start();
    const { document } = client.Office.context;
    const heard: string[] = [];
    const handler = (event?: { type: unknown }) => heard.push(String(event?.type));
    document.addHandlerAsync(client.Office.EventType.DocumentSelectionChanged, handler);
    model.select(model.sheet('One'), cell(1, 1));
    await turns();
    host.faults.events = 'coalesced';
    model.select(model.sheet('One'), cell(2, 1));
    model.select(model.sheet('One'), cell(3, 1));
    host.events.flush();
    await turns();
    expect(heard).toEqual(['documentSelectionChanged', 'documentSelectionChanged']);
    document.removeHandlerAsync(client.Office.EventType.DocumentSelectionChanged, { handler });
    host.faults.events = 'each';
    model.select(model.sheet('One'), cell(4, 1));
    await turns();
    expect(heard).toHaveLength(2);
  });

  it('stops telling once the handler was removed, or events are switched off', async () => {
    const { model, host, client, heard } = start();
    let isTold = 0;
    const handler = await client.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(() => {
        isTold++;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    model.select(model.sheet('One'), cell(3, 3));
    await turns();
    host.enableEvents = false;
    model.select(model.sheet('One'), cell(4, 3));
    await turns();
    host.enableEvents = true;
    await client.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    model.select(model.sheet('One'), cell(5, 3));
    await heard();
    expect(isTold).toBe(1);
  });

  it('tells which sheet was left and which came to the front', async () => {
    const { model, listen, heard } = start();
    await listen(({ workbook }, hear) => {
      workbook.worksheets.onActivated.add(hear);
      workbook.worksheets.onDeactivated.add(hear);
    });
    model.select(model.sheet('Two'), cell(0, 0));
    expect(await heard()).toEqual([
      { type: 'WorksheetDeactivated', worksheetId: idOf(model, 'One') },
      { type: 'WorksheetActivated', worksheetId: idOf(model, 'Two') },
    ]);
    model.select(model.sheet('Two'), cell(1, 0));
    expect(await heard()).toEqual([]);
  });

  it('tells what a single cell held before, and not what several held', async () => {
    const { model, listen, heard } = start();
    await listen(({ workbook }, hear) => workbook.worksheets.onChanged.add(hear));
    model.enter('One', 0, 0, '5');
    model.enter('One', 0, 0, 'five');
    model.paste('One', 0, 0, [['1', '2']]);
    const told = await heard();
    expect(told).toMatchObject([
      {
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        address: 'A1',
        source: 'Local',
        details: { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      },
      { details: { valueBefore: 5, valueAfter: 'five', valueTypeAfter: 'String' } },
      { address: 'A1:B1', details: undefined },
    ]);
  });

  it("tells the add-in's own writing, a coauthor's and inserted cells apart", async () => {
    const { model, client, listen, heard } = start();
    await listen(({ workbook }, hear) => workbook.worksheets.getItem('One').onChanged.add(hear));
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('One').getRange('A1').values = [[1]];
      await context.sync();
    });
    model.as('remote', () => {
      model.write(model.sheet('One'), 1, 0, [[2]]);
    });
    model.insertCells(model.sheet('One'), cell(0, 0), 'Down');
    expect(await heard()).toMatchObject([
      { source: 'Local', triggerSource: 'ThisLocalAddin' },
      { source: 'Remote', triggerSource: 'Unknown' },
      { changeType: 'CellInserted', changeDirectionState: { insertShiftDirection: 'Down' } },
    ]);
  });

  it('tells of sheets added, renamed, moved, hidden and deleted', async () => {
    const { model, listen, heard } = start();
    await listen(({ workbook }, hear) => {
      const { worksheets } = workbook;
      worksheets.onAdded.add(hear);
      worksheets.onNameChanged.add(hear);
      worksheets.onMoved.add(hear);
      worksheets.onDeleted.add(hear);
    });
    const added = model.addSheet('Three');
    model.renameSheet(added, 'Drei');
    model.moveSheet(added, 0);
    model.deleteSheet(added);
    expect(await heard()).toMatchObject([
      { type: 'WorksheetAdded', worksheetId: added.id },
      { type: 'WorksheetNameChanged', nameBefore: 'Three', nameAfter: 'Drei' },
      { type: 'WorksheetMoved', positionBefore: 2, positionAfter: 0 },
      { type: 'WorksheetDeleted', worksheetId: added.id },
    ]);
  });

  it('tells of tables, in one sheet or in all', async () => {
    const { model, listen, heard } = start();
    await listen(({ workbook }, hear) => {
      workbook.tables.onAdded.add(hear);
      workbook.worksheets.getItem('One').tables.onChanged.add(hear);
      workbook.tables.onDeleted.add(hear);
    });
    const table = model.addTable(model.sheet('One'), { row: 0, column: 0, rows: 3, columns: 2 }, true);
    await heard();
    model.enter('One', 1, 0, '7');
    model.enter('Two', 1, 0, '7');
    expect(await heard()).toMatchObject([{ type: 'TableChanged', tableId: table.id, address: 'A2' }]);
    model.removeTable(table, true);
    expect(await heard()).toMatchObject([{ type: 'TableDeleted', tableId: table.id, tableName: table.name }]);
  });

  it('tells of charts and of nothing else when a chart is made, brought to the front, left and deleted', async () => {
    const { model, client, listen, heard } = start();
    await listen(({ workbook }, hear) => {
      const sheet = workbook.worksheets.getItem('One');
      sheet.charts.onAdded.add(hear);
      sheet.charts.onActivated.add(hear);
      sheet.charts.onDeactivated.add(hear);
      sheet.charts.onDeleted.add(hear);
      sheet.onFormatChanged.add(hear);
    });
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      chart.activate();
      await context.sync();
      sheet.getRange('D4').select();
      chart.delete();
      await context.sync();
    });
    expect((await heard()).map((event) => Object(event) as { type: string }).map(({ type }) => type)).toEqual(
      ['ChartAdded', 'ChartActivated', 'ChartDeactivated', 'ChartDeleted'],
    );
    expect(model.sheet('One').charts).toEqual([]);
  });

  it('tells when the workbook has the focus again (3.39)', async () => {
    const { host, listen, heard } = start();
    await listen(({ workbook }, hear) => workbook.onActivated.add(hear));
    host.faults.isInactive = true;
    expect(await heard()).toEqual([]);
    host.faults.isInactive = false;
    expect(await heard()).toEqual([{ type: 'WorkbookActivated' }]);
  });

  it('knows no event that it would never raise', async () => {
    const { listen, host } = start();
    await expect(
      listen(({ workbook }, hear) => workbook.worksheets.getItem('One').onSingleClicked.add(hear)),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.lastError?.Code).toBe('ApiNotFound');
  });
});
