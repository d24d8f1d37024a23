import { strFromU8, unzipSync } from 'fflate';
import type { WriteStep } from '../../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../../src/workbook/excel-workbook';
import { XlsxWorkbook } from '../../../src/workbook/xlsx-workbook';
import { ExcelHost } from '../excel-host';
import { startNodeClient } from '../node-client';
import { XlsxDoor } from '../xlsx-door';
import { chartStep } from './chart-steps';

const sheet = 'Base & targets';
const column = (at: number) => ({ sheet, row: 1, column: at, rows: 3, columns: 1 });

const cells: readonly WriteStep[] = [
  { do: 'addSheet', sheet },
  {
    do: 'write',
    sheet,
    row: 0,
    column: 0,
    cells: [
      ['Year', 'Target', 'Actual'],
      [2023, 1000, 1000],
      [2024, 955.2, 970],
      [2025, 912.41, undefined],
    ],
  },
];

function chart(kind: 'line' | 'columnStacked' | 'columnClustered', name = 'CN_path') {
  return {
    do: 'chart',
    sheet,
    name,
    kind,
    title: 'Path to 2025',
    area: { row: 5, column: 1, rows: 15, columns: 6 },
    categories: column(0),
    series: [
      { name: 'Target', values: column(1), color: '#1F4E79' },
      { name: 'Actual', values: column(2), color: '#70AD47' },
    ],
    valueAxisTitle: 't CO2e',
    numberFormat: '#,##0',
  } as const;
}

/** A workbook from a file, open in the stand-in with an add-in in it. */
async function open(bytes: Uint8Array) {
  const door = await XlsxDoor.open(bytes);
  const host = new ExcelHost({ model: door.model });
  const uninstall = startNodeClient(host).install();
  const workbook = new ExcelWorkbook();
  const write = async (...steps: readonly WriteStep[]) => {
    await workbook.write({ steps }, await workbook.read(() => 'formulas'));
  };
  return { door, model: door.model, write, uninstall };
}

async function withCells(): Promise<Uint8Array> {
  const file = XlsxWorkbook.empty();
  await file.write({ steps: cells });
  return file.toBytes();
}

const chartParts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/charts/') || name.startsWith('xl/drawings/drawing'))
    .map(([name, part]) => [name, strFromU8(part)]);

describe('charts that the add-in draws, in the file', () => {
  let uninstall: () => void = () => undefined;

  afterEach(() => {
    uninstall();
  });

  it.each(['line', 'columnStacked', 'columnClustered'] as const)(
    'a chart of kind %s drawn over Office.js is in the saved file what the file writer would have put there',
    async (kind) => {
      const bytes = await withCells();
      const opened = await open(bytes);
      uninstall = opened.uninstall;
      await opened.write(chart(kind));
      const [drawn] = opened.model.sheet(sheet).charts;
      if (drawn === undefined) throw new Error('a chart was drawn');
      expect(chartStep(opened.model.sheet(sheet), drawn)).toEqual(chart(kind));
      const file = XlsxWorkbook.open(bytes);
      await file.write({ steps: [chart(kind)] });
      expect(chartParts(await opened.door.save())).toEqual(chartParts(file.toBytes()));
    },
  );

  it('a second drawing takes the place of the first, here and in a file opened again', async () => {
    const first = await open(await withCells());
    uninstall = first.uninstall;
    await first.write(chart('line'), chart('line'));
    expect(first.model.sheet(sheet).charts).toHaveLength(1);
    const saved = await first.door.save();
    first.uninstall();
    const again = await open(saved);
    uninstall = again.uninstall;
    await again.write({ ...chart('line'), title: 'Once more' });
    const parts = chartParts(await again.door.save());
    expect(parts.map(([name]) => name)).toEqual(chartParts(saved).map(([name]) => name));
    expect(JSON.stringify(parts)).toContain('Once more');
  });

  it('saved twice without a change, the file is the same bytes; a chart taken away is out of it', async () => {
    const opened = await open(await withCells());
    uninstall = opened.uninstall;
    await opened.write(chart('line'), chart('line', 'CN_other'));
    const once = await opened.door.save();
    expect(await opened.door.save()).toEqual(once);
    await opened.write({ do: 'removeChart', sheet, name: 'CN_other' });
    const names = JSON.stringify(chartParts(await opened.door.save()));
    expect([names.includes('CN_path'), names.includes('CN_other')]).toEqual([true, false]);
  });

  it('says which chart it cannot save, rather than losing it', async () => {
    const opened = await open(await withCells());
    uninstall = opened.uninstall;
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.charts.add('Pie', target.getRange('B1:B4')).name = 'shares';
      await context.sync();
    });
    await expect(opened.door.save()).rejects.toThrow('chart shares is of type Pie');
  });
});
