import type { WriteStep } from '../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import type { Workbook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { oneSheet, zipped } from '../xlsx/raw-package';
import { ExcelHost } from './excel-host';
import { startNodeClient } from './node-client';
import { XlsxDoor } from './xlsx-door';

const sheet = '排放 图';
const column = (at: number) => ({ sheet, row: 1, column: at, rows: 3, columns: 1 });

const chart = (name: string, kind: 'columnStacked' | 'columnClustered' | 'line', row: number): WriteStep => ({
  do: 'chart',
  sheet,
  name,
  kind,
  title: '各年排放',
  area: { row, column: 0, rows: 12, columns: 6 },
  categories: column(0),
  series: [
    { name: '范围1', values: column(1), color: '#1F4E79' },
    { name: '范围2', values: column(2), color: '#70AD47' },
  ],
  valueAxisTitle: 'tCO2e',
  numberFormat: '#,##0',
});

const plan: readonly WriteStep[] = [
  { do: 'addSheet', sheet },
  {
    do: 'write',
    sheet,
    row: 0,
    column: 0,
    cells: [
      ['年份', '范围1', '范围2'],
      [2023, 100, 50],
      [2024, 90, undefined],
      [2025, 80.5, 40],
    ],
  },
  { do: 'columnWidth', sheet, column: 0, width: 12 },
  { do: 'rowHeight', sheet, row: 0, height: 30 },
  { do: 'rowHeight', sheet, row: 2, height: 22.5 },
  { do: 'rowHeight', sheet, row: 4, rows: 3, height: 45 },
  chart('CN_scopes', 'columnStacked', 5),
  chart('CN_compared', 'columnClustered', 18),
  chart('CN_path', 'line', 31),
  {
    do: 'print',
    sheet,
    area: { row: 0, column: 0, rows: 45, columns: 6 },
    orientation: 'landscape',
    titleRows: 1,
    header: { left: '某公司 && 子公司', right: '&A' },
    footer: { center: '第 &P 页，共 &N 页' },
  },
  { do: 'name', name: 'CN_Version', refersTo: '="1"' },
];

/** Drawn again in another place, and taken away: one that is there and one that is not. */
const second: readonly WriteStep[] = [
  chart('CN_scopes', 'line', 50),
  { do: 'removeChart', sheet, name: 'CN_compared' },
  { do: 'removeChart', sheet, name: 'CN_nowhere' },
];

const start = (): Uint8Array => zipped(oneSheet('<sheetData/>'));

async function carryOut(workbook: Workbook, steps: readonly WriteStep[]): Promise<void> {
  await workbook.write({ steps }, await workbook.read(() => 'formulas'));
}

describe('one plan carried out in Excel and over the closed file', () => {
  let uninstall: () => void;
  let door: XlsxDoor;
  let host: ExcelHost;
  const file = XlsxWorkbook.open(start());

  beforeAll(async () => {
    door = await XlsxDoor.open(start());
    host = new ExcelHost({ model: door.model });
    uninstall = startNodeClient(host).install();
    await carryOut(new ExcelWorkbook(), plan);
    await carryOut(file, plan);
  });

  afterAll(() => {
    uninstall();
  });

  const both = async () => [readPackage(await door.save()), readPackage(file.toBytes())] as const;

  it('gives the same charts, row heights, headers and footers', async () => {
    const [ours, theirs] = await both();
    const drawn = theirs.sheets[1]?.charts;
    expect(drawn?.map(({ name, kind }) => [name, kind])).toEqual([
      ['CN_scopes', 'columnStacked'],
      ['CN_compared', 'columnClustered'],
      ['CN_path', 'line'],
    ]);
    expect(ours.sheets[1]?.charts).toEqual(drawn);
    expect(drawn?.[0]).toEqual(withoutPlace(chart('CN_scopes', 'columnStacked', 5)));
    expect(ours.sheets[1]?.rows).toEqual(theirs.sheets[1]?.rows);
    expect(theirs.sheets[1]?.rows.map(({ height }) => height)).toEqual([30, 22.5, 45, 45, 45]);
    for (const { sheets } of [ours, theirs]) {
      expect(sheets[1]?.header).toEqual({ left: '某公司 && 子公司', right: '&A' });
      expect(sheets[1]?.footer).toEqual({ center: '第 &P 页，共 &N 页' });
    }
    expect(ours.names).toEqual(theirs.names);
  });

  it('holds charts as Excel has them: series with their own cells, whatever stands in them', () => {
    const [scopes] = door.model.sheet(sheet).charts;
    expect(scopes?.type).toBe('ColumnStacked');
    expect(scopes?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ['范围1', "='排放 图'!$B$2:$B$4", "='排放 图'!$A$2:$A$4"],
      ['范围2', "='排放 图'!$C$2:$C$4", "='排放 图'!$A$2:$A$4"],
    ]);
  });

  it('redraws a chart in place and removes one, and no others, the second time', async () => {
    await door.save();
    await carryOut(new ExcelWorkbook(), second);
    await carryOut(file, second);
    const [ours, theirs] = await both();
    const byName = (charts: (typeof theirs.sheets)[number]['charts'] = []) =>
      [...charts].sort((a, b) => a.name.localeCompare(b.name));
    expect(byName(ours.sheets[1]?.charts)).toEqual(byName(theirs.sheets[1]?.charts));
    expect(theirs.sheets[1]?.charts.map(({ name, kind, area }) => [name, kind, area.row])).toEqual([
      ['CN_scopes', 'line', 50],
      ['CN_path', 'line', 31],
    ]);
  });

  it('makes requests no longer than what is reckoned with: 6,800 bytes a chart of two series, 2,600 a page with texts', async () => {
    const before = await new ExcelWorkbook().read(() => 'formulas');
    const lengthOf = async (kind: WriteStep['do']): Promise<number> => {
      host.meters.reset();
      await new ExcelWorkbook().write({ steps: plan.filter((step) => step.do === kind) }, before);
      return host.meters.largestRequest;
    };
    expect(await lengthOf('chart')).toBeLessThan(3 * 6_800);
    expect(await lengthOf('print')).toBeLessThan(2_600);
  });
});

function withoutPlace(step: WriteStep): unknown {
  const { do: _, sheet: __, ...rest } = step as Extract<WriteStep, { do: 'chart' }>;
  return rest;
}
