import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellReference } from '../../src/domain/cell';
import type { WriteStep } from '../../src/sheets/write-plan';
import type { CellContent, SheetContent } from '../../src/workbook/ooxml/package-content';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { changedParts, partText, unzipped } from './raw-package';

/** Workbooks as other programs save them; what is in each stands in fixtures/README.md. */
const files = [
  ['fixtures', 'mixed-libreoffice.xlsx'],
  ['fixtures', 'rich-libreoffice.xlsx'],
  ['fixtures', 'rich-xlsxwriter.xlsm'],
  ['..', 'samples', 'energy-ledger-zh.xlsx'],
  ['..', 'samples', 'offset-ledger-zh.xlsx'],
] as const;

const open = (file: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(__dirname, ...file)));

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Places to write to: a number that stands there, its look, and a cell that nobody used. */
interface Work {
  readonly sheet: string;
  readonly number: Place;
  readonly text: Place;
  readonly looks: Place;
  readonly fresh: Place;
}

function workOn(sheet: SheetContent): Work | undefined {
  const inTable = ({ row, column }: Place) =>
    sheet.tables.some(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  const constants = sheet.cells.filter((cell) => cell.formula === undefined && !inTable(cell));
  const number = constants.find(({ value }) => typeof value === 'number');
  const text = constants.find(({ value }) => typeof value === 'string');
  const looks = sheet.cells.find((cell) => cell !== number && cell !== text && cell.value !== undefined);
  if (!number || !text || !looks || sheet.isProtected) return undefined;
  const lastRow = Math.max(...sheet.cells.map(({ row }) => row));
  return { sheet: sheet.name, number, text, looks, fresh: { row: lastRow + 3, column: 2 } };
}

function stepsOf({ sheet, number, text, looks, fresh }: Work): readonly WriteStep[] {
  return [
    { do: 'write', sheet, ...number, cells: [[123.25]] },
    { do: 'write', sheet, ...text, cells: [['改过 <&>']] },
    { do: 'write', sheet, ...fresh, cells: [[{ formula: '=CN.GWP("CH4")', cached: 27.9 }]] },
    { do: 'format', sheet, area: { ...looks, rows: 1, columns: 1 }, format: { italic: true } },
  ];
}

async function patched(bytes: Uint8Array, steps: readonly WriteStep[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes);
  await workbook.write({ steps });
  return workbook.toBytes();
}

const sameAs =
  (one: Place) =>
  (other: Place): boolean =>
    one.row === other.row && one.column === other.column;

/** The sheet as text without the given cells and the row of the fresh one; what remains nobody was to touch. */
function withoutCells(text: string, places: readonly Place[], fresh: Place): string {
  const cells = places.map((place) => cellReference(place)).join('|');
  return text
    .replace(new RegExp(`<c r="(?:${cells})"(?:[^>]*/>|[^>]*[^/]>.*?</c>)`, 'gs'), '')
    .replace(new RegExp(`<row r="${fresh.row + 1}".*?</row>`, 's'), '')
    .replace(/<dimension [^>]*>/, '');
}

const content = (cell: CellContent) => ({ value: cell.value, formula: cell.formula, array: cell.array });

describe.each(files.map((file) => [file.at(-1), file] as const))('%s', (_, file) => {
  const before = open(file);
  const found = readPackage(before);
  const works = found.sheets.flatMap((sheet) => workOn(sheet) ?? []);

  test('has at least one sheet to work on', () => {
    expect(works.length).toBeGreaterThan(0);
  });

  test('four cells on every such sheet: all others keep formula, cached value and look', async () => {
    const after = readPackage(await patched(before, works.flatMap(stepsOf)));
    expect(after.sheets.map(({ name }) => name)).toEqual(found.sheets.map(({ name }) => name));
    for (const [index, sheet] of found.sheets.entries()) {
      const now = after.sheets[index];
      const work = works.find((one) => one.sheet === sheet.name);
      const touched = work ? [work.number, work.text, work.looks, work.fresh] : [];
      const others = (cells: readonly CellContent[] = []) =>
        cells.filter((cell) => !touched.some(sameAs(cell)));
      expect(others(now?.cells)).toEqual(others(sheet.cells));
      expect({ ...now, cells: [] }).toEqual({ ...sheet, cells: [] });
      if (!work) continue;
      const at = (place: Place) => now?.cells.find(sameAs(place));
      const was = (place: Place) => sheet.cells.find(sameAs(place));
      expect(at(work.number)).toMatchObject({ value: 123.25, format: was(work.number)?.format });
      expect(at(work.text)).toMatchObject({ value: '改过 <&>', format: was(work.text)?.format });
      expect(at(work.fresh)).toMatchObject({ value: 27.9, formula: '=CN.GWP("CH4")' });
      const [looks, looked] = [at(work.looks), was(work.looks)];
      expect(looks && content(looks)).toEqual(looked && content(looked));
      expect(looks?.format).toEqual({ ...looked?.format, italic: true });
    }
  });

  test('the parts that change are those that hold the cells, their texts, looks and the calculation; the text of all other cells stays', async () => {
    const after = await patched(before, works.flatMap(stepsOf));
    const sheets = changedParts(before, after).filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(works.length);
    // One of the programs asks for calculation on opening by itself; then the workbook part stays too.
    const others = changedParts(before, after).filter((name) => !sheets.includes(name));
    expect(others.filter((name) => name !== 'xl/workbook.xml')).toEqual([
      'xl/sharedStrings.xml',
      'xl/styles.xml',
    ]);
    expect(partText(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const places = works.map(({ number, text, looks, fresh }) => [number, text, looks, fresh]);
    for (const [index, part] of sheets.entries()) {
      const work = works[index];
      if (!work) throw new Error(part);
      const rest = (bytes: Uint8Array) =>
        withoutCells(partText(bytes, part), places[index] ?? [], work.fresh);
      expect(rest(after)).toBe(rest(before));
    }
  });

  test('with a sheet, a table, a chart and a name added, no part but the lists of parts is touched', async () => {
    const sheet = '新 表';
    const numbers = { sheet, row: 1, column: 1, rows: 2, columns: 1 };
    const after = await patched(before, [
      { do: 'addSheet', sheet },
      {
        do: 'write',
        sheet,
        row: 0,
        column: 0,
        cells: [
          ['年', '吨'],
          [2024, 3],
          [2025, 2],
        ],
      },
      {
        do: 'addTable',
        sheet,
        area: { row: 0, column: 0, rows: 3, columns: 2 },
        name: 'CN_New',
        style: 'TableStyleLight1',
      },
      {
        do: 'chart',
        sheet,
        name: 'CN_chart',
        kind: 'line',
        title: '吨',
        area: { row: 4, column: 0, rows: 10, columns: 5 },
        categories: { ...numbers, column: 0 },
        series: [{ name: '吨', values: numbers, color: '#1F4E79' }],
      },
      { do: 'name', name: 'CN_Version', refersTo: '="1"' },
    ]);
    const old = unzipped(before);
    const changed = changedParts(before, after).filter((name) => name in old);
    expect(changed.filter((name) => name !== 'docProps/app.xml')).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/workbook.xml',
    ]);
    const again = readPackage(after);
    expect(again.sheets.slice(0, -1)).toEqual(found.sheets);
    expect(again.sheets.at(-1)?.tables[0]?.name).toBe('CN_New');
  });
});

test('together they hold charts, comments, pictures, a pivot table, custom XML, macros, sparklines, a form control, dynamic arrays and protection', () => {
  const texts = files.map((file) => {
    const parts = unzipped(open(file));
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
    return [...Object.keys(parts), ...sheets.map((name) => new TextDecoder().decode(parts[name]))].join('\n');
  });
  const all = texts.join('\n');
  for (const kind of [
    'xl/charts/chart',
    'xl/comments',
    'xl/media/image',
    'xl/pivotCache/',
    'customXml/item1.xml',
    'xl/vbaProject.bin',
    'x14:sparklineGroup',
    'xl/ctrlProps/',
    'xl/chartsheets/',
    'xl/metadata.xml',
    '<sheetProtection',
  ])
    expect([kind, all.includes(kind)]).toEqual([kind, true]);
});
