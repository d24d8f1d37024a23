import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WriteStep } from '../../src/sheets/write-plan';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { changedParts, oneSheet, partText, unzipped, zipped } from './raw-package';

const column = (sheet: string, at: number) => ({ sheet, row: 1, column: at, rows: 3, columns: 1 });

/** Years in column A, two scopes beside them; 2021 has no scope 2. */
const cells: WriteStep = {
  do: 'write',
  sheet: '表',
  row: 0,
  column: 0,
  cells: [
    ['年份', '范围1', '范围2'],
    [2020, 100, 50],
    [2021, 90, undefined],
    [2022, 80.5, 40],
  ],
};

const chart = (name: string, title: string): WriteStep => ({
  do: 'chart',
  sheet: '表',
  name,
  kind: 'columnStacked',
  title,
  area: { row: 5, column: 0, rows: 15, columns: 6 },
  categories: column('表', 0),
  series: [
    { name: '范围1', values: column('表', 1), color: '#1f4e79' },
    { name: 'A & B', values: column('表', 2), color: '#70AD47' },
  ],
  valueAxisTitle: 'tCO2e',
  numberFormat: '#,##0',
  altText: '各范围排放量',
});

async function after(bytes: Uint8Array, ...steps: readonly WriteStep[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes);
  await workbook.write({ steps });
  return workbook.toBytes();
}

const plain = zipped(oneSheet('<sheetData/>'));

describe('native charts in files', () => {
  test('a chart brings a drawing, a chart, their relationships and content types', async () => {
    const bytes = await after(plain, cells, chart('CN_scopes', '排放量'));
    expect(changedParts(plain, bytes)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('</sheetData><drawing r:id="rId1"/>');
    expect(partText(bytes, '[Content_Types].xml')).toContain('PartName="/xl/charts/chart1.xml"');
    const drawing = partText(bytes, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('name="CN_scopes" descr="各范围排放量"');
    // Rows 6 to 20 and columns A to F: up to the corner of G21.
    expect(drawing).toContain('<xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row>');
  });

  test('its series lead to their cells, name and colour beside them, with the values that a preview shows', async () => {
    const text = partText(await after(plain, cells, chart('CN_scopes', '排放量')), 'xl/charts/chart1.xml');
    expect(text).toContain('<c:grouping val="stacked"/>');
    expect(text).toContain('<c:tx><c:v>A &amp; B</c:v></c:tx>');
    expect(text).toContain('<a:srgbClr val="1F4E79"/>');
    expect(text).toContain(
      '<c:cat><c:numRef><c:f>表!$A$2:$A$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>2020</c:v></c:pt>',
    );
    expect(text).toContain(
      '<c:f>表!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>50</c:v></c:pt><c:pt idx="2"><c:v>40</c:v></c:pt></c:numCache>',
    );
    expect(text).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
  });

  test('categories of text are text, in a line chart too', async () => {
    const line: WriteStep = {
      do: 'chart',
      sheet: '表',
      name: 'CN_path',
      kind: 'line',
      title: '路径',
      area: { row: 5, column: 0, rows: 10, columns: 4 },
      categories: { sheet: '表', row: 0, column: 0, rows: 1, columns: 3 },
      series: [
        { name: '目标', values: { sheet: '表', row: 1, column: 0, rows: 1, columns: 3 }, color: '#000000' },
      ],
    };
    const text = partText(await after(plain, cells, line), 'xl/charts/chart1.xml');
    expect(text).toContain(
      '<c:cat><c:strRef><c:f>表!$A$1:$C$1</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>年份</c:v></c:pt>',
    );
    expect(text).toContain('<c:lineChart><c:grouping val="standard"/>');
  });

  test('drawn again, the chart takes the place of its own and of no other', async () => {
    const first = await after(plain, cells, chart('CN_scopes', '旧'), chart('CN_other', '另一个'));
    const again = await after(first, chart('CN_scopes', '新'));
    expect(changedParts(first, again)).toEqual(['xl/charts/chart1.xml']);
    expect(partText(again, 'xl/charts/chart1.xml')).toContain('<a:t>新</a:t>');
    expect(partText(again, 'xl/charts/chart2.xml')).toContain('<a:t>另一个</a:t>');
    expect(partText(again, 'xl/drawings/drawing1.xml').split('<xdr:twoCellAnchor').length - 1).toBe(2);
  });

  test('drawn once more as it is, it changes no byte', async () => {
    const bytes = await after(plain, cells, chart('CN_scopes', '排放量'), chart('CN_other', '另一个'));
    expect(await after(bytes, chart('CN_scopes', '排放量'))).toEqual(bytes);
  });

  test('a removed chart goes with its part; that there is none is no error', async () => {
    const bytes = await after(plain, cells, chart('CN_scopes', '排放量'));
    const without = await after(bytes, { do: 'removeChart', sheet: '表', name: 'CN_scopes' });
    expect(Object.keys(unzipped(without))).not.toContain('xl/charts/chart1.xml');
    expect(partText(without, '[Content_Types].xml')).not.toContain('chart1');
    expect(partText(without, 'xl/drawings/_rels/drawing1.xml.rels')).not.toContain('chart1');
    const twice = await after(without, { do: 'removeChart', sheet: '表', name: 'CN_scopes' });
    expect(changedParts(without, twice)).toEqual([]);
  });

  test('the style parts that Excel gave the chart go with it', async () => {
    const bytes = await after(plain, cells, chart('CN_scopes', '排放量'));
    const saved = zipped({
      ...unzipped(bytes),
      'xl/charts/style1.xml':
        '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle"/>',
      'xl/charts/_rels/chart1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>',
    });
    const without = await after(saved, { do: 'removeChart', sheet: '表', name: 'CN_scopes' });
    expect(Object.keys(unzipped(without)).filter((name) => name.startsWith('xl/charts/'))).toEqual([]);
  });

  test("beside another program's picture and chart, ours is appended and theirs stay", async () => {
    const before = new Uint8Array(readFileSync(path.join(__dirname, 'fixtures', 'mixed-libreoffice.xlsx')));
    const ours: WriteStep = { ...chart('CN_scopes', '排放量'), sheet: '图' } as WriteStep;
    const shown = { sheet: '数据', row: 0, column: 0, rows: 3, columns: 1 };
    const bytes = await after(before, {
      ...ours,
      categories: shown,
      series: [{ name: 'x', values: shown, color: '#000000' }],
    } as WriteStep);
    expect(changedParts(before, bytes)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    const [was, now] = [before, bytes].map((each) => partText(each, 'xl/drawings/drawing1.xml'));
    const end = '</xdr:wsDr>';
    expect(now?.startsWith((was ?? '').slice(0, -end.length))).toBe(true);
    expect(
      changedParts(before, await after(bytes, { do: 'removeChart', sheet: '图', name: 'CN_scopes' })),
    ).toEqual([]);
  });

  test('a chart over cells of a sheet that is not there is refused by name', async () => {
    const wrong = { ...chart('CN_scopes', '排放量'), categories: column('没有', 0) } as WriteStep;
    await expect(after(plain, cells, wrong)).rejects.toThrow('没有');
  });

  test('a strict file gets its chart in the strict namespaces', async () => {
    const strict = zipped(
      Object.fromEntries(
        Object.entries(oneSheet('<sheetData/>')).map(([name, text]) => [
          name,
          String(text)
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
        ]),
      ),
    );
    const bytes = await after(strict, cells, chart('CN_scopes', '排放量'));
    expect(partText(bytes, 'xl/charts/chart1.xml')).toContain(
      'xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"',
    );
    expect(partText(bytes, 'xl/drawings/_rels/drawing1.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/chart"',
    );
  });
});
