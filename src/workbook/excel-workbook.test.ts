import { ExcelHost } from '../../test/host/excel-host';
import { startNodeClient } from '../../test/host/node-client';
import { WorkbookModel } from '../../test/host/workbook-model';
import { Refusal } from '../domain/refusal';
import type { WritePlan, WriteStep } from '../sheets/write-plan';
import { ExcelWorkbook } from './excel-workbook';

const settled = () => new Promise((resolve) => setImmediate(resolve));

let takeAway = () => {};
afterEach(() => takeAway());

/** A ledger as a user has it: a table with a formula and text that looks like something else, and a note beside it. */
function open() {
  const model = new WorkbookModel('台账', { locale: 'zh-CN' });
  const sheet = model.sheet('台账');
  model.write(sheet, 1, 1, [
    ['项目', '吨', '合计'],
    ["'-甲", 100, '=C3*2'],
    ["'00123", 50.5, '#N/A'],
  ]);
  model.renameTable(model.addTable(sheet, { row: 1, column: 1, rows: 3, columns: 3 }, true), 'Ledger');
  model.write(sheet, 9, 5, [['备注']]);
  model.addName('Total', '=台账!$C$3');
  const host = new ExcelHost({ model });
  takeAway = startNodeClient(host).install();
  const timers = new Set<() => void>();
  const workbook = new ExcelWorkbook((_, then) => {
    timers.add(then);
    return () => timers.delete(then);
  });
  return { host, model, sheet, workbook, timers };
}

const oneCell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });

const offer = (row: number): WriteStep => ({
  do: 'offerList',
  sheet: '新',
  area: oneCell(row),
  source: '=台账!$A$2:$A$6',
  promptTitle: '类型',
  prompt: '从列表中选择。'.repeat(10),
  strict: false,
});

const rewrite: readonly WriteStep[] = [
  { do: 'addSheet', sheet: '评价', tabColor: '#107C41', showGridlines: false },
  { do: 'write', sheet: '评价', row: 0, column: 0, cells: [['结论'], ['=SUM'], [{ formula: '=1+1' }]] },
  { do: 'name', name: 'CN_Verdict', refersTo: '=评价!$A$1' },
  { do: 'name', name: 'Total', refersTo: '=台账!$C$4' },
  { do: 'resizeTable', sheet: '台账', name: 'Ledger', area: { row: 1, column: 1, rows: 5, columns: 3 } },
  {
    do: 'write',
    sheet: '台账',
    row: 2,
    column: 1,
    cells: [
      ['乙', undefined, 7],
      ['', 3, { formula: '=C4' }],
      ['丙', 1, 1],
    ],
  },
  { do: 'clear', sheet: '台账', area: { row: 9, column: 5, rows: 1, columns: 1 }, what: 'contents' },
  { do: 'activate', sheet: '评价' },
];
const plan: WritePlan = { steps: rewrite };

describe('reading the open workbook', () => {
  it('gives heads, tables, names, values, errors and formulas as they stand, in 3 syncs', async () => {
    const { host, workbook } = open();
    host.meters.reset();
    const seen = await workbook.read(() => 'formulas');
    expect(host.meters.syncs).toBe(3);
    expect(seen.names).toEqual([{ name: 'Total', refersTo: '=台账!$C$3' }]);
    const [ledger] = seen.sheets;
    expect(ledger).toMatchObject({ name: '台账', visibility: 'visible', isProtected: false });
    expect(ledger?.tables).toEqual([
      { name: 'Ledger', area: { row: 1, column: 1, rows: 3, columns: 3 }, hasTotals: false },
    ]);
    expect(ledger?.cells).toMatchObject({ row: 1, column: 1 });
    expect(ledger?.cells?.values[2]).toEqual(['00123', 50.5, { error: '#N/A' }, undefined, undefined]);
    expect(ledger?.cells?.values[8]).toEqual([undefined, undefined, undefined, undefined, '备注']);
    expect(ledger?.cells?.formulas?.[1]).toEqual([undefined, undefined, '=C3*2', undefined, undefined]);
  });

  it('reads no cells of a sheet that was not asked for, and none of an empty one', async () => {
    const { model, workbook } = open();
    model.addSheet('空');
    const seen = await workbook.read(({ name }) => (name === '空' ? 'values' : undefined));
    expect(seen.sheets.map(({ cells }) => cells?.values)).toEqual([undefined, []]);
  });

  it('a sheet of 40,000 cells comes whole though Excel refuses answers over 300 kB', async () => {
    const { host, model, sheet, workbook } = open();
    const rows = Array.from({ length: 4000 }, (_, i) =>
      Array.from({ length: 10 }, (_unused, j) => i * 10 + j),
    );
    model.write(sheet, 20, 0, rows);
    host.faults.responseLimit = 300_000;
    const [ledger] = (await workbook.read(() => 'values')).sheets;
    expect(
      ledger?.cells?.values
        .slice(19)
        .flat()
        .filter((value) => typeof value === 'number'),
    ).toEqual(rows.flat());
  });
});

describe('writing to the open workbook', () => {
  it('carries out the plan in one sync; text stays text and undefined leaves a cell alone', async () => {
    const { host, model, sheet, workbook } = open();
    const before = await workbook.read(() => 'formulas');
    host.meters.reset();
    await workbook.write(plan, before);
    expect(host.meters.syncs).toBe(1);
    const after = await workbook.read(() => 'formulas');
    const [ledger, added] = after.sheets;
    expect(added?.cells?.values.slice(0, 2)).toEqual([['结论'], ['=SUM']]);
    expect(added?.cells?.formulas).toEqual([[undefined], [undefined], ['=1+1']]);
    expect(ledger?.tables[0]?.area.rows).toBe(5);
    expect(ledger?.cells?.values[1]?.slice(0, 3)).toEqual(['乙', 100, 7]);
    expect(sheet.value(9, 5)).toBeUndefined();
    expect(after.names.map(({ name }) => name).sort()).toEqual(['CN_Verdict', 'Total']);
    expect(model.activeSheet?.name).toBe('评价');
  });

  it.each<[string, (row: number) => WriteStep]>([
    ['links', (row) => ({ do: 'link', sheet: '新', row, column: 0, target: `台账!A${row}` })],
    [
      'plain formats',
      (row) => ({ do: 'format', sheet: '新', area: oneCell(row), format: { bold: true, wrap: true } }),
    ],
    [
      'rich formats',
      (row) => ({
        do: 'format',
        sheet: '新',
        area: oneCell(row),
        format: { fill: '#FFFFFF', borders: '#000000' },
      }),
    ],
    ['names', (row) => ({ do: 'name', name: `CN_Name_${row}`, refersTo: `=台账!$A$${row + 1}` })],
    ['prompts', (row) => offer(row)],
    [
      'highlights',
      (row) => ({
        do: 'highlight',
        sheet: '新',
        area: oneCell(row),
        formula: '=$A1="✗"',
        color: '#9C0006',
        fill: '#FFC7CE',
        bold: true,
      }),
    ],
    [
      'texts',
      (row) => ({ do: 'write', sheet: '新', row, column: 1, cells: [['碳\n'.repeat(300), 1 / 3, -0.1]] }),
    ],
  ])('1,500 %s go in requests of less than 1 MB that are well filled', async (_, step) => {
    const { host, workbook } = open();
    const before = await workbook.read(() => 'formulas');
    const requests: number[] = [];
    const send = host.send.bind(host);
    host.send = (text) => {
      requests.push(Buffer.byteLength(text));
      send(text);
    };
    const steps = Array.from({ length: 1500 }, (_unused, row) => step(row));
    const plan: WriteStep[] = [{ do: 'addSheet', sheet: '新' }, ...steps];
    await workbook.write({ steps: plan }, before);
    expect(Math.max(...requests)).toBeLessThan(1_000_000);
    for (const full of requests.slice(0, -1)) expect(full).toBeGreaterThan(700_000);
  });

  it('puts everything back whichever action fails, and says so with the code', async () => {
    const { host, workbook } = open();
    const before = await workbook.read(() => 'formulas');
    let failures = 0;
    for (let action = 0; ; action++) {
      host.faults.failAction(action, 'AccessDenied');
      const error = await workbook.write(plan, before).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) break;
      failures++;
      expect(error).toBeInstanceOf(Refusal);
      expect(String(error)).toMatch(/\(AccessDenied\) What had been changed was put back/);
      expect(await workbook.read(() => 'formulas')).toEqual(before);
    }
    // Eight steps, each of several actions: the sweep must have met them all.
    expect(failures).toBeGreaterThan(20);
  });

  it('names the places when putting back fails too', async () => {
    const { host, workbook } = open();
    const before = await workbook.read(() => 'formulas');
    host.faults.editBefore(() => {
      host.faults.failAction(12, 'GeneralException');
    });
    host.faults.editBefore(() => {
      host.faults.failAction(0, 'GeneralException');
    }, 1);
    await expect(workbook.write(plan, before)).rejects.toThrow(/could not be put back: 评价, 台账!/);
  });

  describe('when a plan takes more than one request', () => {
    const long: WritePlan = {
      steps: [
        ...rewrite,
        { do: 'write', sheet: '台账', row: 30, column: 0, cells: [['碳'.repeat(30_000)]] },
        ...Array.from({ length: 11 }, (_unused, row): WriteStep => ({
          do: 'write',
          sheet: '评价',
          row: 10 + row,
          column: 0,
          cells: [['碳'.repeat(30_000)]],
        })),
      ],
    };

    it('puts the first back when the second fails at its first action', async () => {
      const { host, workbook } = open();
      const before = await workbook.read(() => 'formulas');
      host.meters.reset();
      host.faults.failAction(0, 'GeneralException', 1);
      await expect(workbook.write(long, before)).rejects.toThrow(/put back as it was/);
      expect(host.meters.syncs).toBeGreaterThan(3);
      expect(await workbook.read(() => 'formulas')).toEqual(before);
    });

    it('says where it stands when a cell edit that does not end comes in between', async () => {
      const { host, workbook, timers } = open();
      const before = await workbook.read(() => 'formulas');
      host.faults.editBefore(() => host.startCellEdit(), 1);
      const refused = expect(workbook.write(long, before)).rejects.toThrow(
        /being edited.*could not be put back: 评价, 台账!/,
      );
      for (let edits = 0; edits < 4; edits++) {
        await settled();
        for (const ring of timers) ring();
      }
      await refused;
    });
  });

  it("leaves a coauthor's new sheet of the same name, with what is in it", async () => {
    const { host, model, workbook } = open();
    const before = await workbook.read(() => 'formulas');
    host.faults.editBefore((book) => book.write(book.addSheet('评价'), 0, 0, [['别人的']]));
    await expect(workbook.write(plan, before)).rejects.toThrow(Refusal);
    expect(model.sheet('评价').value(0, 0)).toBe('别人的');
  });

  it.each<[string, (model: WorkbookModel) => void, RegExp]>([
    ['a read-only workbook', (model) => (model.readOnly = true), /read-only.*Nothing was changed/],
    [
      'a protected sheet',
      (model) => (model.sheet('台账').protection = { options: {} }),
      /protected: 台账.*Nothing was changed/,
    ],
    ['a protected structure', (model) => (model.structureLock = ''), /structure.*评价.*Nothing was changed/],
  ])('refuses %s before anything is sent', async (_, lock, words) => {
    const { host, model, workbook } = open();
    lock(model);
    const before = await workbook.read(() => 'formulas');
    host.meters.reset();
    await expect(workbook.write(plan, before)).rejects.toThrow(words);
    expect(host.meters.syncs).toBe(0);
  });

  it('a command that writes where it has not read is a bug, not a refusal', async () => {
    const { workbook } = open();
    const before = await workbook.read(() => 'values');
    await expect(workbook.write(plan, before)).rejects.not.toBeInstanceOf(Refusal);
  });
});

describe('while a cell is being edited', () => {
  it('a read waits for the end of the edit', async () => {
    const { host, workbook } = open();
    host.startCellEdit();
    const reading = workbook.read(() => undefined);
    await settled();
    host.endCellEdit();
    expect((await reading).sheets).toHaveLength(1);
  });

  it('a write gives up in words and is not carried out later', async () => {
    const { host, workbook, timers, model } = open();
    const before = await workbook.read(() => 'formulas');
    host.startCellEdit();
    const refused = expect(workbook.write(plan, before)).rejects.toThrow(/being edited/);
    await settled();
    for (const ring of timers) ring();
    await refused;
    host.endCellEdit();
    await settled();
    expect(model.sheets.map(({ name }) => name)).toEqual(['台账']);
    expect((await workbook.read(() => 'formulas')).sheets).toEqual(before.sheets);
  });
});
