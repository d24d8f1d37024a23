import { ExcelHost } from '../../test/host/excel-host';
import { startNodeClient } from '../../test/host/node-client';
import { WorkbookModel } from '../../test/host/workbook-model';
import { ExcelScreen } from './excel-screen';

let takeAway = () => {};
afterEach(() => takeAway());

const settled = () => new Promise((resolve) => setImmediate(resolve));
const oneCell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const at = (row: number, column: number) => ({ sheet: '台账', row, column });

/** A table with amounts, a number with its format, and a name. */
function open() {
  const model = new WorkbookModel('台账', { locale: 'zh-CN' });
  const sheet = model.sheet('台账');
  model.write(sheet, 0, 0, [
    ['项目', '吨'],
    ["'甲", 100],
    ["'乙", 50.5],
  ]);
  model.renameTable(model.addTable(sheet, { row: 0, column: 0, rows: 3, columns: 2 }, true), 'Ledger');
  model.write(sheet, 4, 0, [['=B2*2', 1.23456, '#N/A', '<img src=x onerror=alert(1)>']]);
  model.addName('Total', '=台账!$B$3');
  const host = new ExcelHost({ model });
  takeAway = startNodeClient(host).install();
  const timers = new Set<() => void>();
  const screen = new ExcelScreen((_, then) => {
    timers.add(then);
    return () => timers.delete(then);
  });
  const ring = () => {
    const due = [...timers];
    timers.clear();
    for (const then of due) then();
  };
  return { host, model, sheet, screen, timers, ring };
}

describe('showing a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    const { model, screen } = open();
    model.addSheet('别处');
    await screen.show({ sheet: '别处', row: 6, column: 1 });
    expect(model.selection?.sheet.name).toBe('别处');
    expect(model.selection?.area).toEqual(oneCell(6, 1));
  });

  it('says in words that the sheet is gone', async () => {
    const { screen } = open();
    await expect(screen.show({ sheet: '没有', row: 0, column: 0 })).rejects.toThrow(/ItemNotFound/);
  });
});

describe('the selected cell', () => {
  it('comes with its formula, its value and the text it shows', async () => {
    const { model, sheet, screen } = open();
    model.select(sheet, oneCell(4, 0));
    expect(await screen.selectedCell()).toMatchObject({ address: at(4, 0), formula: '=B2*2' });
    model.select(sheet, oneCell(4, 1));
    expect(await screen.selectedCell()).toEqual({
      address: at(4, 1),
      value: 1.23456,
      formula: undefined,
      shown: '1.23456',
    });
  });

  it('of several cells is the first, an error is an error, and blank is blank', async () => {
    const { model, sheet, screen } = open();
    model.select(sheet, { row: 4, column: 2, rows: 3, columns: 1 });
    expect((await screen.selectedCell()).value).toEqual({ error: '#N/A' });
    model.select(sheet, oneCell(9, 9));
    expect(await screen.selectedCell()).toMatchObject({ value: undefined, formula: undefined, shown: '' });
  });
});

describe('the values of references', () => {
  it.each([
    ['B2', [[100]]],
    ['$B$2:B3', [[100], [50.5]]],
    ['台账!A2', [['甲']]],
    ["'台账'!$B$3", [[50.5]]],
    ['Ledger[吨]', [[100], [50.5]]],
    ['Ledger[[吨]]', [[100], [50.5]]],
    ['Total', [[50.5]]],
    ['C9', [[undefined]]],
    // Leads nowhere: another sheet, another table, a name nobody gave.
    ['没有!A1', undefined],
    ['Other[吨]', undefined],
    ['Nothing', undefined],
  ])('%s', async (reference, expected) => {
    const { screen } = open();
    expect(await screen.valuesOf([reference], at(8, 0))).toEqual([expected]);
  });

  it.each(['[@吨]', 'Ledger[@吨]', 'Ledger[@[吨]]'])('%s is the cell of the same row', async (reference) => {
    const { screen } = open();
    expect(await screen.valuesOf([reference], at(2, 0))).toEqual([[[50.5]]]);
  });

  it('more than 20,000 cells are not fetched, 20,000 are', async () => {
    const { screen } = open();
    const [all, one] = await screen.valuesOf(['A1:A20000', 'A1:A20001'], at(8, 0));
    expect(all).toHaveLength(20_000);
    expect(one).toBeUndefined();
  });
});

describe('putting a block in', () => {
  const block = {
    cells: [
      ['年份', 'CN'],
      [2025, { formula: '=1+1' }],
    ],
    formats: [[], ['0', '0.00']],
  };

  it('writes formulas, texts and formats where everything is blank', async () => {
    const { sheet, screen } = open();
    expect(await screen.insert(block, at(8, 0))).toEqual({
      state: 'inserted',
      area: { sheet: '台账', row: 8, column: 0, rows: 2, columns: 2 },
    });
    expect(sheet.value(8, 0)).toBe('年份');
    expect(sheet.formula(9, 1)).toBe('=1+1');
    expect(sheet.numberFormat(9, 1)).toBe('0.00');
    expect(sheet.numberFormat(8, 0)).toBe('General');
  });

  it('writes nothing over a cell that is not blank, and says what stands there', async () => {
    const { sheet, screen } = open();
    const answer = await screen.insert(block, at(3, 0));
    expect(answer).toMatchObject({
      state: 'occupied',
      occupied: { count: 2, cells: [{ address: at(4, 0) }, { address: at(4, 1), shown: '1.23456' }] },
    });
    expect(sheet.value(3, 0)).toBeUndefined();
    expect(sheet.formula(4, 0)).toBe('=B2*2');
  });

  it('writes once the user has agreed to lose just that', async () => {
    const { sheet, screen } = open();
    const first = await screen.insert(block, at(3, 0));
    if (first.state !== 'occupied') throw new Error('the block is not blank');
    expect(await screen.insert(block, at(3, 0), first.occupied)).toMatchObject({ state: 'inserted' });
    expect(sheet.value(4, 0)).toBe(2025);
  });

  it('asks again when something else stands there by then', async () => {
    const { model, sheet, screen } = open();
    const first = await screen.insert(block, at(3, 0));
    if (first.state !== 'occupied') throw new Error('the block is not blank');
    model.write(sheet, 4, 1, [[7]]);
    expect(await screen.insert(block, at(3, 0), first.occupied)).toMatchObject({
      state: 'occupied',
      occupied: { cells: [{}, { shown: '7' }] },
    });
    expect(sheet.value(4, 1)).toBe(7);
  });

  it('leaves cells alone of which nothing is said, and they are in nobody’s way', async () => {
    const { sheet, screen } = open();
    expect(
      await screen.insert({ cells: [[undefined, undefined, undefined, undefined, 'x']] }, at(4, 0)),
    ).toMatchObject({ state: 'inserted' });
    expect(sheet.value(4, 1)).toBe(1.23456);
    expect(sheet.value(4, 4)).toBe('x');
  });

  it('fits up to the last row of the sheet, and refuses one row further in words', async () => {
    const { screen } = open();
    const rows = { cells: [['a'], ['b']] };
    expect(await screen.insert(rows, at(1_048_574, 0))).toMatchObject({ state: 'inserted' });
    await expect(screen.insert(rows, at(1_048_575, 0))).rejects.toThrow(/the sheet ends before/);
  });

  it('a protected sheet is refused in words', async () => {
    const { sheet, screen } = open();
    sheet.protection = { options: {} };
    await expect(screen.insert(block, at(8, 0))).rejects.toThrow(/AccessDenied/);
  });
});

describe('watching', () => {
  it('tells once of a burst of changes, after it is quiet', async () => {
    const { model, sheet, screen, ring } = open();
    let told = 0;
    await screen.watch(() => told++);
    model.as('user', () => {
      model.select(sheet, oneCell(1, 1));
      model.write(sheet, 1, 1, [[3]]);
      model.select(sheet, oneCell(2, 1));
    });
    await settled();
    expect(told).toBe(0);
    ring();
    expect(told).toBe(1);
  });

  it('tells nothing once it is stopped', async () => {
    const { model, sheet, screen, ring, timers } = open();
    let told = 0;
    const stop = await screen.watch(() => told++);
    model.as('user', () => model.select(sheet, oneCell(1, 1)));
    await settled();
    stop();
    await settled();
    expect(timers.size).toBe(0);
    model.as('user', () => model.select(sheet, oneCell(2, 1)));
    await settled();
    ring();
    expect(told).toBe(0);
  });

  it('an Excel that has no such events never tells, and nothing breaks', async () => {
    const { host, screen } = open();
    host.faults.failAction(1, 'ApiNotFound');
    const stop = await screen.watch(() => {
      throw new Error('told');
    });
    stop();
  });
});
