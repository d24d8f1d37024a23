import type { WritePlan } from '../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import { ExcelHost } from './excel-host';
import { startNodeClient } from './node-client';
import { WorkbookModel } from './workbook-model';

describe('the port over Office.js, against the stand-in', () => {
  let uninstall: () => void;
  let host: ExcelHost;

  beforeEach(() => {
    host = new ExcelHost({ model: new WorkbookModel('Sheet1') });
    uninstall = startNodeClient(host).install();
  });

  afterEach(() => {
    uninstall();
  });

  it('carries out every kind of step of a plan', async () => {
    const plan: WritePlan = {
      steps: [
        { do: 'addSheet', sheet: '列表', visibility: 'hidden' },
        { do: 'write', sheet: '列表', row: 0, column: 0, cells: [['kind'], ['风电'], ['-x']] },
        { do: 'addSheet', sheet: '抵消', tabColor: '#00AA00', showGridlines: false },
        {
          do: 'write',
          sheet: '抵消',
          row: 0,
          column: 0,
          cells: [
            ['类型', 'rate'],
            ['风电', 12],
            ['=not a formula', { formula: '=B2*2' }],
          ],
        },
        {
          do: 'addTable',
          sheet: '抵消',
          area: { row: 0, column: 0, rows: 3, columns: 2 },
          name: 'Offsets',
          style: 'TableStyleLight1',
        },
        {
          do: 'format',
          sheet: '抵消',
          area: { row: 0, column: 0, rows: 1, columns: 2 },
          format: {
            bold: true,
            fill: '#EEEEEE',
            borders: '#999999',
            wrap: true,
            horizontal: 'center',
            vertical: 'middle',
            locked: false,
          },
        },
        { do: 'columnWidth', sheet: '抵消', column: 0, width: 20 },
        { do: 'freeze', sheet: '抵消', rows: 1, columns: 1 },
        { do: 'name', name: 'CN_kinds', refersTo: '=列表!$A$2:$A$3' },
        {
          do: 'offerList',
          sheet: '抵消',
          area: { row: 1, column: 0, rows: 2, columns: 1 },
          source: '=列表!$A$2:$A$3',
          promptTitle: '类型',
          prompt: '选择',
          strict: true,
        },
        {
          do: 'highlight',
          sheet: '抵消',
          area: { row: 1, column: 1, rows: 2, columns: 1 },
          formula: '=B2>10',
          color: '#FF0000',
          fill: '#FFFFCC',
        },
        {
          do: 'print',
          sheet: '抵消',
          area: { row: 0, column: 0, rows: 3, columns: 2 },
          orientation: 'landscape',
          titleRows: 1,
        },
        { do: 'merge', sheet: '抵消', area: { row: 9, column: 0, rows: 1, columns: 2 } },
        { do: 'link', sheet: '抵消', row: 5, column: 0, target: '列表!A2' },
        { do: 'activate', sheet: '抵消' },
      ],
    };
    const workbook = new ExcelWorkbook();
    const before = await workbook.read(() => 'formulas');
    await workbook.write(plan, before);
    const { model } = host;
    const sheet = model.sheet('抵消');
    expect(model.sheet('列表').visibility).toBe('Hidden');
    expect(model.sheet('列表').value(2, 0)).toBe('-x');
    expect(sheet.value(2, 0)).toBe('=not a formula');
    expect(sheet.formula(2, 0)).toBeUndefined();
    expect(sheet.formula(2, 1)).toBe('=B2*2');
    expect(sheet.tables.map(({ name, area }) => [name, area])).toEqual([
      ['Offsets', { row: 0, column: 0, rows: 3, columns: 2 }],
    ]);
    expect(sheet.style(0, 0)).toMatchObject({
      bold: true,
      fill: '#EEEEEE',
      wrap: true,
      horizontal: 'Center',
      vertical: 'Center',
      locked: false,
    });
    expect(sheet.style(0, 1).borders?.EdgeBottom?.color).toBe('#999999');
    expect(sheet.freeze).toEqual({ rows: 1, columns: 1 });
    expect(model.findName('CN_kinds')?.formula).toBe('=列表!$A$2:$A$3');
    expect(sheet.validations[0]).toMatchObject({ type: 'List', prompt: { title: '类型', message: '选择' } });
    expect(sheet.conditionalFormats[0]).toMatchObject({
      type: 'Custom',
      settings: { formula: '=B2>10' },
      format: { color: '#FF0000', fill: '#FFFFCC' },
    });
    expect(sheet.print).toMatchObject({
      orientation: 'Landscape',
      area: { row: 0, column: 0, rows: 3, columns: 2 },
    });
    expect(sheet.merged).toEqual([{ row: 9, column: 0, rows: 1, columns: 2 }]);
    expect(sheet.cell(5, 0)?.link?.documentReference).toBe('列表!A2');
    expect(model.activeSheet).toBe(sheet);
    const after = await workbook.read(({ name }) => (name === '抵消' ? 'formulas' : undefined));
    expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Sheet1', 'visible'],
      ['列表', 'hidden'],
      ['抵消', 'visible'],
    ]);
  });

  it('refuses on a protected sheet with words of its own, and nothing has changed (3.35)', async () => {
    const { model } = host;
    model.sheet('Sheet1').protection = { options: {} };
    const workbook = new ExcelWorkbook();
    const before = await workbook.read(() => 'formulas');
    const plan: WritePlan = { steps: [{ do: 'write', sheet: 'Sheet1', row: 0, column: 0, cells: [['x']] }] };
    await expect(workbook.write(plan, before)).rejects.toMatchObject({ name: 'Refusal' });
    expect(model.sheet('Sheet1').value(0, 0)).toBeUndefined();
  });
});
