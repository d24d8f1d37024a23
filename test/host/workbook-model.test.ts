import type { Entry } from './workbook-model';
import { WorkbookModel } from './workbook-model';
import type { EntryLocale } from './model/parse-entry';

function typed(text: string, locale: EntryLocale = 'en-US', numberFormat?: string) {
  const model = new WorkbookModel('S', { year: 2026 });
  const sheet = model.sheet('S');
  if (numberFormat !== undefined) sheet.change(0, 0, { style: { numberFormat } });
  model.enter('S', 0, 0, text, locale);
  return [sheet.formula(0, 0) ?? sheet.value(0, 0), sheet.numberFormat(0, 0)];
}

function filled(cells: readonly (readonly Entry[])[]) {
  const model = new WorkbookModel('S');
  const sheet = model.sheet('S');
  model.write(sheet, 0, 0, cells);
  return { model, sheet };
}

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe('an entry becomes what Excel makes of it (3.7, 3.11)', () => {
  it.each([
    ['00123', 123, 'General'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1,234', 1234, '#,##0'],
    ['1,23', '1,23', 'General'],
    ['(5)', -5, 'General'],
    ['1E3', 1000, '0.00E+00'],
    ['1234567890123456', 1234567890123450, 'General'],
    ['true', true, 'General'],
    ['#n/a', { error: '#N/A' }, 'General'],
    ["'=1+1", '=1+1', 'General'],
    ['=1+1', '=1+1', 'General'],
    ['+A1', '=+A1', 'General'],
    ['-5', -5, 'General'],
    ['2025-03-01', 45717, 'm/d/yyyy'],
    ['1-2', 46024, 'd-mmm'],
    ['1900-02-28', 59, 'm/d/yyyy'],
    ['1900-03-01', 61, 'm/d/yyyy'],
    ['2025-02-29', '2025-02-29', 'General'],
    ['6:00', 0.25, 'h:mm'],
    ['0 1/2', 0.5, '# ?/?'],
    ['=', '=', 'General'],
  ])('%s typed in English', (text, value, numberFormat) => {
    expect(typed(text)).toEqual([value, numberFormat]);
  });

  it('reads a Chinese day in zh-CN and leaves it text in en-US', () => {
    expect(typed('2025年3月1日', 'zh-CN')).toEqual([45717, 'yyyy"年"m"月"d"日"']);
    expect(typed('2025年3月1日', 'en-US')).toEqual(['2025年3月1日', 'General']);
    expect(typed('3/13/2025', 'zh-CN')).toEqual(['3/13/2025', 'General']);
  });

  it('keeps everything as text in a text cell', () => {
    expect(typed('00123', 'en-US', '@')).toEqual(['00123', '@']);
    expect(typed('=1+1', 'en-US', '@')).toEqual(['=1+1', '@']);
  });

  it('refuses a formula it cannot read and a text of 32,768 characters, and takes one of 32,767', () => {
    expect(() => typed('=1+')).toThrow(/InvalidArgument|invalid/);
    expect(() => typed('+86 138 0000')).toThrow(/invalid/);
    expect(() => typed('x'.repeat(32_768))).toThrow(/invalid/);
    expect(typed('x'.repeat(32_767))[0]).toHaveLength(32_767);
  });

  it('counts days from 1904 where the workbook does (3.14)', () => {
    const model = new WorkbookModel('S', { date1904: true });
    model.enter('S', 0, 0, '1904-01-02', 'en-US');
    expect(model.sheet('S').value(0, 0)).toBe(1);
  });
});

describe('names are held to Excel’s rules', () => {
  it.each(['', 'x'.repeat(32), 'a/b', 'a:b', "'a", "a'", 'History', 'history'])(
    'refuses %p for a sheet (3.25)',
    (name) => {
      expect(() => new WorkbookModel('S').addSheet(name)).toThrow();
    },
  );

  it('takes 31 characters, and refuses a name there already in other case', () => {
    const model = new WorkbookModel('S');
    expect(model.addSheet('x'.repeat(31)).name).toHaveLength(31);
    expect(() => model.addSheet('s')).toThrow(/exists/);
  });

  it.each(['A1', 'XFD1048576', 'R1C1', 'C', 'a b', '1a', ''])(
    'refuses %p for a name (3.27, 3.32)',
    (name) => {
      expect(() => new WorkbookModel('S').addName(name, '=1')).toThrow();
    },
  );

  it.each(['XFE1', '_x', '类型', 'a.b', '\\a'])('takes %p for a name', (name) => {
    expect(new WorkbookModel('S').addName(name, '=1').name).toBe(name);
  });

  it('keeps the last visible sheet', () => {
    const model = new WorkbookModel('S');
    const hidden = model.addSheet('T');
    model.setVisibility(hidden, 'Hidden');
    expect(() => model.deleteSheet(model.sheet('S'))).toThrow(/visible/);
  });
});

describe('tables (3.27, 3.28, 3.29)', () => {
  it('makes headings text, names the empty one and tells equal ones apart', () => {
    const { model, sheet } = filled([
      ['a', 'A', '', 2025],
      [1, 2, 3, 4],
    ]);
    const table = model.addTable(sheet, area(0, 0, 2, 4), true);
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'A2', 'Column3', '2025']);
    expect(sheet.value(0, 3)).toBe('2025');
  });

  it('moves the data down a row when there are no headers', () => {
    const { model, sheet } = filled([[1], [2]]);
    const table = model.addTable(sheet, area(0, 0, 2, 1), false);
    expect([sheet.value(0, 0), sheet.value(1, 0), sheet.value(2, 0), table.area.rows]).toEqual([
      'Column1',
      1,
      2,
      3,
    ]);
  });

  it('refuses another table and merged cells in its way', () => {
    const { model, sheet } = filled([['a'], [1]]);
    model.addTable(sheet, area(0, 0, 2, 1), true);
    expect(() => model.addTable(sheet, area(1, 0, 2, 1), true)).toThrow(/overlap/);
    model.merge(sheet, area(0, 3, 1, 2), false);
    expect(() => model.addTable(sheet, area(0, 3, 2, 2), true)).toThrow(/merged/);
  });

  it('grows when something is typed just below it, with its calculated column, and not one row further down', () => {
    const { model, sheet } = filled([
      ['a', 'b'],
      [1, '=A2*2'],
      [2, '=A3*2'],
    ]);
    const table = model.addTable(sheet, area(0, 0, 3, 2), true);
    model.enter('S', 4, 0, 'note');
    expect(table.area.rows).toBe(3);
    model.enter('S', 3, 0, '3');
    expect(table.area.rows).toBe(4);
    expect(sheet.formula(3, 1)).toBe('=A4*2');
  });

  it('lets structured references follow renamed headers and tables', () => {
    const { model, sheet } = filled([
      ['a', 'b'],
      [1, '=[@a]+1'],
    ]);
    const table = model.addTable(sheet, area(0, 0, 2, 2), true);
    model.write(sheet, 5, 5, [['=SUM(Table1[a])&Table1[[#Headers],[a]]']]);
    model.renameTable(table, 'Data');
    model.enter('S', 0, 0, 'activity data');
    expect(sheet.formula(1, 1)).toBe('=[@[activity data]]+1');
    expect(sheet.formula(5, 5)).toBe('=SUM(Data[activity data])&Data[[#Headers],[activity data]]');
  });

  it('keeps one row when all are deleted, and moves what stands below', () => {
    const { model, sheet } = filled([['a'], [1], [2], [3], [''], ['below']]);
    const table = model.addTable(sheet, area(0, 0, 4, 1), true);
    model.deleteTableRows(table, 0, 3);
    expect([table.area.rows, sheet.value(1, 0), sheet.value(3, 0)]).toEqual([2, undefined, 'below']);
  });
});

describe('references follow what moves', () => {
  it('shifts formulas, names and areas when rows come and go', () => {
    const { model, sheet } = filled([[1], [2], ['=SUM(A1:A2)+$A$2']]);
    model.addName('both', '=S!$A$1:$A$2');
    model.insertCells(sheet, area(1, 0, 1, 16_384), 'Down');
    expect(sheet.formula(3, 0)).toBe('=SUM(A1:A3)+$A$3');
    expect(model.findName('both')?.formula).toBe('=S!$A$1:$A$3');
    model.deleteCells(sheet, area(2, 0, 1, 16_384), 'Up');
    expect(sheet.formula(2, 0)).toBe('=SUM(A1:A2)+#REF!');
  });

  it('follows a renamed sheet, quoted where it must be, and loses a deleted one', () => {
    const { model, sheet } = filled([['=T!A1']]);
    const other = model.addSheet('T');
    model.renameSheet(other, "Bob's");
    expect(sheet.formula(0, 0)).toBe("='Bob''s'!A1");
    model.deleteSheet(other);
    expect(sheet.formula(0, 0)).toBe('=#REF!');
  });
});

describe('results', () => {
  it('spill, and give #SPILL! where something is in the way or inside a table (2.18)', () => {
    const { model, sheet } = filled([['=F()']]);
    model.setCalculated(sheet, 0, 0, [
      [1, 2],
      [3, undefined],
    ]);
    expect([sheet.value(0, 1), sheet.value(1, 0), sheet.value(1, 1)]).toEqual([2, 3, 0]);
    model.enter('S', 1, 0, 'mine');
    expect(sheet.value(0, 0)).toEqual({ error: '#SPILL!' });
    expect(sheet.value(0, 1)).toBeUndefined();
    model.setCalculated(sheet, 0, 0, [
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.value(0, 0)).toEqual({ error: '#SPILL!' });
    expect(sheet.value(1, 0)).toBe('mine');
  });

  it('show 0 for nothing, and leave cells without a formula alone (2.9)', () => {
    const { model, sheet } = filled([['=F()', 'kept']]);
    model.setCalculated(sheet, 0, 0, undefined);
    model.setCalculated(sheet, 0, 1, 5);
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([0, 'kept']);
  });

  it('writes only the first cell of a merged area (3.31)', () => {
    const { model, sheet } = filled([['', '']]);
    model.merge(sheet, area(0, 0, 1, 2), false);
    model.write(sheet, 0, 0, [['a', 'b']]);
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(['a', undefined]);
  });

  it('tells of a change with who made it', () => {
    const { model } = filled([[1]]);
    const told: string[] = [];
    const stop = model.onChange(({ kind, source }) => told.push(`${kind} ${source}`));
    model.enter('S', 0, 0, '2');
    model.as('remote', () => model.addSheet('T'));
    stop();
    model.enter('S', 0, 0, '3');
    expect(told).toEqual(['cells user', 'sheets remote']);
  });
});
