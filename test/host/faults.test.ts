import { ExcelHost } from './excel-host';
import type { HostOptions } from './excel-host';
import { startNodeClient } from './node-client';
import { WorkbookModel } from './workbook-model';

function start(options: HostOptions = {}) {
  const host = new ExcelHost({ model: new WorkbookModel('Sheet1'), ...options });
  return { host, model: host.model, client: startNodeClient(host) };
}

async function turns(count = 20): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}

function writing(
  client: ReturnType<typeof start>['client'],
  value: string,
  delayForCellEdit = false,
): Promise<void> {
  return client.Excel.run({ delayForCellEdit }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
    await context.sync();
  });
}

describe('what can go wrong, on order', () => {
  it('fails during a cell edit, and waits for its end when asked to (3.21)', async () => {
    const { client, host, model } = start();
    host.startCellEdit();
    await expect(writing(client, 'now')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = writing(client, 'later', true);
    await turns();
    expect(model.sheet('Sheet1').value(0, 0)).toBeUndefined();
    host.endCellEdit();
    await waiting;
    expect(model.sheet('Sheet1').value(0, 0)).toBe('later');
  });

  it('refuses locked cells of a protected sheet and takes unlocked ones (3.35)', async () => {
    const { client, model } = start();
    const sheet = model.sheet('Sheet1');
    sheet.protection = { options: {} };
    await expect(writing(client, 'x')).rejects.toMatchObject({ code: 'AccessDenied' });
    sheet.change(0, 0, { style: { locked: false } });
    await writing(client, 'x');
    expect(sheet.value(0, 0)).toBe('x');
  });

  it('refuses to write a read-only workbook and to add sheets to a locked one (3.35, 3.36)', async () => {
    const { client, model } = start();
    model.structureLock = '';
    const adding = client.Excel.run(async (context) => {
      context.workbook.worksheets.add('New');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'AccessDenied' });
    await writing(client, 'cells may still change');
    model.readOnly = true;
    await expect(writing(client, 'x')).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('takes a request of exactly the limit and refuses one byte more, by code or as a bare failure (3.2)', async () => {
    const { client, host } = start();
    await writing(client, 'abc');
    const size = host.meters.largestRequest;
    host.faults.requestLimit = size;
    await writing(client, 'abd');
    await expect(writing(client, 'abcd')).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    host.faults.limitStyle = 'server error';
    await expect(writing(client, 'abcd')).rejects.toMatchObject({ code: 'GeneralException' });
  });

  it('refuses an answer over the limit, the writing done all the same', async () => {
    const { client, host, model } = start();
    host.faults.responseLimit = 400;
    const reading = client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:J10');
      range.values = Array.from({ length: 10 }, () => Array<string>(10).fill('word'));
      range.load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(model.sheet('Sheet1').value(9, 9)).toBe('word');
  });

  it('fails at the action ordered, with the earlier ones applied (3.22)', async () => {
    const { client, host, model } = start();
    // Actions: workbook, worksheets, sheet, range A1, set A1, range A2, set A2.
    const run = client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [first, second] = [sheet.getCell(0, 0), sheet.getCell(1, 0)];
      first.values = [['first']];
      second.values = [['second']];
      host.faults.failAction(100);
      await context.sync();
      host.faults.failAction(2);
      first.values = [['again']];
      first.untrack();
      sheet.getCell(5, 5).values = [['never']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'GeneralException' });
    expect(model.sheet('Sheet1').value(1, 0)).toBe('second');
    expect(model.sheet('Sheet1').value(5, 5)).toBeUndefined();
  });

  it('holds answers until they are released, and loses them for good', async () => {
    const { client, host, model } = start();
    host.faults.holdAnswers();
    let isDone = false;
    const run = writing(client, 'held').then(() => {
      isDone = true;
    });
    await turns();
    expect([model.sheet('Sheet1').value(0, 0), isDone, host.faults.heldAnswers]).toEqual(['held', false, 1]);
    host.faults.release();
    await run;
    host.faults.loseAnswers(1);
    let isLost = true;
    void writing(client, 'lost').then(() => {
      isLost = false;
    });
    await turns(50);
    expect([model.sheet('Sheet1').value(0, 0), isLost]).toEqual(['lost', true]);
  });

  it("lets a coauthor's edit in between two syncs", async () => {
    const { client, host } = start();
    const seen = await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [['mine']];
      range.load('values');
      await context.sync();
      const before: unknown = range.values[0]?.[0];
      host.faults.editBefore((model) => {
        model.enter('Sheet1', 0, 0, 'theirs');
      });
      range.load('values');
      await context.sync();
      return [before, range.values[0]?.[0]];
    });
    expect(seen).toEqual(['mine', 'theirs']);
  });

  it('gives null for values over the read limit and for whole columns (3.3, 3.4)', async () => {
    const { client } = start({ readLimit: 4 });
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const ranges = ['A1:B2', 'A1:E1', 'A:A'].map((address) => sheet.getRange(address).load('values'));
      await context.sync();
      expect(ranges.map((range) => Array.isArray(range.values))).toEqual([true, false, false]);
    });
  });

  it('fails while another workbook has the focus (3.39)', async () => {
    const { client, host } = start();
    host.faults.isInactive = true;
    await expect(writing(client, 'x')).rejects.toMatchObject({ code: 'InactiveWorkbook' });
  });

  it('knows the requirement sets of each kind of Excel (1.7)', () => {
    const supported = (profile: HostOptions['profile'] & string, version: string) =>
      start({ profile }).client.Office.context.requirements.isSetSupported('ExcelApi', version);
    expect([supported('LTSC2021', '1.14'), supported('LTSC2021', '1.15')]).toEqual([true, false]);
    expect([supported('LTSC2024', '1.17'), supported('LTSC2024', '1.18')]).toEqual([true, false]);
    expect(supported('web', '1.18')).toBe(true);
  });

  it('joins events, or drops them (3.40)', async () => {
    const { client, host, model } = start();
    const heard: string[] = [];
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.faults.events = 'coalesced';
    model.enter('Sheet1', 0, 0, '1');
    model.enter('Sheet1', 2, 1, '2');
    host.events.flush();
    await turns();
    expect(heard).toEqual(['A1:B3']);
    host.faults.events = 'dropped';
    model.enter('Sheet1', 5, 0, '1');
    host.events.flush();
    await turns();
    expect(heard).toEqual(['A1:B3']);
  });

  it('shows formulas as _xldudf_… until the functions are registered (2.30)', async () => {
    const { client, host, model } = start();
    model.sheet('Sheet1').store(0, 0, { value: 27.9, formula: '=CN.GWP("CH4")' });
    host.expectedNamespace = 'CN';
    const formula = () =>
      client.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('formulas');
        await context.sync();
        return range.formulas[0]?.[0] as unknown;
      });
    expect(await formula()).toBe('=_xldudf_CN_GWP("CH4")');
    host.registerFunctionSet({ namespace: 'CN', functions: [{ id: 'GWP', name: 'GWP' }] });
    expect(await formula()).toBe('=CN.GWP("CH4")');
  });
});
