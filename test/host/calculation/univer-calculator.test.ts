import type { CellValue } from '../../../src/domain/cell';
import type { CallFunction } from '../calculator';
import { TableModel } from '../model/table-model';
import { WorkbookModel } from '../workbook-model';
import { UniverCalculator } from './univer-calculator';

interface Call {
  name: string;
  args: readonly unknown[];
  caller: string;
}

/** A workbook whose custom functions are: CN.DOUBLE (numbers twice as large, areas too), CN.REFUSE (an error with words). */
function workbook(answer: CallFunction = answerHere) {
  const model = new WorkbookModel('Sheet1');
  const calculator = new UniverCalculator();
  const calls: Call[] = [];
  calculator.attach(model, (name, args, caller) => {
    calls.push({ name, args, caller });
    return answer(name, args, caller);
  });
  const put = (
    row: number,
    column: number,
    lines: (string | number | boolean | null)[][],
    sheet = 'Sheet1',
  ) => {
    model.write(model.sheet(sheet), row, column, lines);
  };
  const value = (row: number, column: number, sheet = 'Sheet1'): CellValue =>
    model.sheet(sheet).value(row, column);
  open.push(calculator);
  return { model, calculator, calls, put, value };
}

const open: UniverCalculator[] = [];
afterEach(() => {
  for (const calculator of open.splice(0)) calculator.dispose();
});

const double = (value: unknown) => (typeof value === 'number' ? value * 2 : '');

const answerHere: CallFunction = (name, args) => {
  const [first] = args;
  if (name === 'CN.REFUSE') return Promise.resolve({ error: '#N/A', message: 'No such gas: X' });
  if (name !== 'CN.DOUBLE') return Promise.resolve({ error: '#NAME?' });
  if (!Array.isArray(first)) return Promise.resolve(double(first));
  return Promise.resolve(first.map((line: unknown[]) => line.map(double)));
};

describe('native formulas', () => {
  test.each<[string, CellValue]>([
    ['=SUM(A1:A3)', 60],
    ['=IF(A1>5,"more","less")', 'more'],
    ['=LET(x,A1,x*2)', 20],
    ['=_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', 20],
    ['=LAMBDA(x,x+1)(A1)', 11],
    ['=XLOOKUP(20,A1:A3,A1:A3)', 20],
    ['=SUMIFS(A1:A3,A1:A3,">10")', 50],
    ['=SUM(A:A)', 60],
    ['=SUM(1:1)', 10],
    ['=1.5e3+0', 1500],
    ['=1/0', { error: '#DIV/0!' }],
    ['=IFERROR(1/0,7)', 7],
    ['=SUM(A1:A3,1/0)', { error: '#DIV/0!' }],
    ['=NOSUCHNAME', { error: '#NAME?' }],
    ['=Z9', 0],
    ['="TRUE"&""', 'TRUE'],
    ['="5"', '5'],
    ['=0.1+0.2=0.3', true],
  ])('%s over 10, 20, 30 gives %j', async (formula, expected) => {
    const { put, value, calculator } = workbook();
    put(0, 0, [[10], [20], [30]]);
    put(4, 2, [[formula]]);
    await calculator.settled();
    expect(value(4, 2)).toEqual(expected);
  });

  test('0.1 + 0.2 shows 0.3 to the 15 digits that Excel keeps', async () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [['=0.1+0.2']]);
    await calculator.settled();
    expect(Number(Number(value(0, 0)).toPrecision(15))).toBe(0.3);
  });

  test('text that reads like a number stays text in a cell and is left out of SUM', async () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [["'5"], [1], ['=SUM(A1:A2)'], ['=A1+A2']]);
    await calculator.settled();
    expect([value(2, 0), value(3, 0)]).toEqual([1, 6]);
  });

  test('a sheet name with an apostrophe and one in Chinese are followed', async () => {
    const { model, put, value, calculator } = workbook();
    model.addSheet("Bob's ledger");
    model.addSheet('能源台账 2025');
    put(0, 0, [[4]], "Bob's ledger");
    put(0, 0, [[5]], '能源台账 2025');
    put(0, 0, [["='Bob''s ledger'!A1+'能源台账 2025'!A1"]]);
    await calculator.settled();
    expect(value(0, 0)).toBe(9);
  });

  test('a chain is calculated in order whatever order it was typed in, and again after a change', async () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [['=B1+1', '=C1*10', 2]]);
    await calculator.settled();
    expect(value(0, 0)).toBe(21);
    put(0, 2, [[3]]);
    await calculator.settled();
    expect(value(0, 0)).toBe(31);
  });

  test('a circular reference shows 0 and does not hang', async () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [['=B1+1', '=A1+1', '=1+1']]);
    await calculator.settled();
    expect(value(0, 2)).toBe(2);
    expect([value(0, 0), value(0, 1)]).toContain(0);
  });

  test('an emptied input counts as 0', async () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [[7, '=A1*2']]);
    await calculator.settled();
    put(0, 0, [['']]);
    await calculator.settled();
    expect(value(0, 1)).toBe(0);
  });

  test('in manual calculation a change leaves other formulas as they are until they are calculated', async () => {
    const { model, put, value, calculator } = workbook();
    put(0, 0, [[1, '=A1*2']]);
    await calculator.settled();
    model.calculationMode = 'Manual';
    put(0, 0, [[5]]);
    await calculator.settled();
    expect(value(0, 1)).toBe(2);
    calculator.recalculate();
    await calculator.settled();
    expect(value(0, 1)).toBe(10);
  });

  test('calculateNow leaves native formulas finished without waiting', () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [[1, '=A1*2']]);
    calculator.calculateNow();
    expect(value(0, 1)).toBe(2);
  });
});

describe('names and tables', () => {
  function withTable() {
    const made = workbook();
    const { model, put } = made;
    put(1, 1, [
      ['Source', 'tCO2e', "Un[it]'s"],
      ['a', 1.5, 'x'],
      ['b', 2.5, 'y'],
      ['c', 4, 'z'],
    ]);
    const sheet = model.sheet('Sheet1');
    const columns = ['Source', 'tCO2e', "Un[it]'s"].map((name, i) => ({ id: i + 1, name }));
    const area = { row: 1, column: 1, rows: 4, columns: 3 };
    const table = new TableModel('{1}', 'Inventory', sheet, area, columns, 'TableStyleMedium2');
    sheet.tables.push(table);
    model.emit({ kind: 'tables', sheet: 'Sheet1', type: 'Added' });
    return { ...made, table };
  }

  test.each<[string, CellValue]>([
    ['=SUM(Inventory[tCO2e])', 8],
    ['=SUM(inventory[TCO2E])', 8],
    ['=ROWS(Inventory)', 3],
    ['=ROWS(Inventory[#All])', 4],
    ['=Inventory[[#Headers],[tCO2e]]', 'tCO2e'],
    ['=COLUMNS(Inventory[[Source]:[tCO2e]])', 2],
    ["=INDEX(Inventory[Un'[it']''s],2)", 'y'],
    ['=Inventory[@tCO2e]', 2.5],
    ['=Inventory[[#This Row],[Source]]', 'b'],
    ['=SUM(Inventory[NoSuch])', { error: '#REF!' }],
    ['=SUM(NoSuch[tCO2e])', { error: '#REF!' }],
    ['=Inventory[[#Totals],[tCO2e]]', { error: '#REF!' }],
  ])('%s beside the second row gives %j', async (formula, expected) => {
    const { put, value, calculator } = withTable();
    put(3, 6, [[formula]]);
    await calculator.settled();
    expect(value(3, 6)).toEqual(expected);
  });

  test('the row of a table asked for above the table is #VALUE!', async () => {
    const { put, value, calculator } = withTable();
    put(0, 6, [['=Inventory[@tCO2e]']]);
    await calculator.settled();
    expect(value(0, 6)).toEqual({ error: '#VALUE!' });
  });

  test('a table that takes in one more row is summed with it', async () => {
    const { model, table, put, value, calculator } = withTable();
    put(0, 6, [['=SUM(Inventory[tCO2e])']]);
    await calculator.settled();
    put(5, 1, [['d', 100, '']]);
    table.area = { ...table.area, rows: 5 };
    model.emit({ kind: 'tables', sheet: 'Sheet1', type: 'Resized' });
    await calculator.settled();
    expect(value(0, 6)).toBe(108);
  });

  test('a name for cells, for a constant and for a LAMBDA', async () => {
    const { model, put, value, calculator } = workbook();
    put(0, 0, [[1], [2]]);
    put(0, 2, [['=SUM(Amounts)', '=Rate*100', '=Twice(21)', '=Later']]);
    model.addName('Amounts', '=Sheet1!$A$1:$A$2');
    model.addName('Rate', '=0.05');
    model.addName('Twice', '=LAMBDA(x,x*2)');
    await calculator.settled();
    expect([value(0, 2), value(0, 3), value(0, 4), value(0, 5)]).toEqual([3, 5, 42, { error: '#NAME?' }]);
    model.addName('Later', '=Sheet1!$A$2');
    await calculator.settled();
    expect(value(0, 5)).toBe(2);
  });
});

describe('custom functions', () => {
  test('get their arguments as they stand: a blank is undefined, one left out is null, an area is rows', async () => {
    const { put, calls, calculator } = workbook();
    put(0, 0, [[1, 'x', true]]);
    put(2, 0, [['=CN.DOUBLE(A1,A9,,A1:C1,"t",-1)']]);
    await calculator.settled();
    expect(calls).toEqual([
      { name: 'CN.DOUBLE', args: [1, undefined, null, [[1, 'x', true]], 't', -1], caller: 'Sheet1!A3' },
    ]);
  });

  test('are called together, not one after the other', async () => {
    const waiting: (() => void)[] = [];
    const { put, value, calls, calculator } = workbook(
      (_, [first]) =>
        new Promise((resolve) =>
          waiting.push(() => {
            resolve(double(first));
          }),
        ),
    );
    put(0, 0, [['=CN.DOUBLE(1)'], ['=CN.DOUBLE(2)'], ['=SUM(A1:A2)']]);
    calculator.calculateNow();
    expect(calls).toHaveLength(2);
    expect([value(0, 0), value(2, 0)]).toEqual([{ error: '#BUSY!' }, undefined]);
    for (const answer of waiting.reverse()) answer();
    await calculator.settled();
    expect([value(0, 0), value(1, 0), value(2, 0)]).toEqual([2, 4, 6]);
    expect(calls).toHaveLength(2);
  });

  test('one that never answers holds up its own dependants only', async () => {
    const { put, value, calculator } = workbook((name, args, caller) =>
      args[0] === 1 ? new Promise(() => undefined) : answerHere(name, args, caller),
    );
    put(0, 0, [['=CN.DOUBLE(1)', '=A1+1', '=CN.DOUBLE(4)', '=5*5']]);
    calculator.calculateNow();
    await new Promise((resolve) => setImmediate(resolve));
    expect([value(0, 0), value(0, 1), value(0, 2), value(0, 3)]).toEqual([
      { error: '#BUSY!' },
      undefined,
      8,
      25,
    ]);
  });

  test('an answer that comes after the input changed is not shown', async () => {
    const waiting: (() => void)[] = [];
    const { put, value, calculator } = workbook(
      (_, [first]) =>
        new Promise((resolve) =>
          waiting.push(() => {
            resolve(double(first));
          }),
        ),
    );
    put(0, 0, [[1, '=CN.DOUBLE(A1)']]);
    calculator.calculateNow();
    put(0, 0, [[50]]);
    calculator.calculateNow();
    waiting[1]?.();
    await calculator.settled();
    waiting[0]?.();
    await calculator.settled();
    expect(value(0, 1)).toBe(100);
  });

  test('a function inside a function waits for the inner one', async () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [['=CN.DOUBLE(CN.DOUBLE(3))+1']]);
    await calculator.settled();
    expect(value(0, 0)).toBe(13);
  });

  test('are not called again when something they do not look at changes', async () => {
    const { put, calls, calculator } = workbook();
    put(0, 0, [[1, '=CN.DOUBLE(A1)']]);
    await calculator.settled();
    put(5, 5, [[9]]);
    await calculator.settled();
    expect(calls).toHaveLength(1);
    put(0, 0, [[2]]);
    await calculator.settled();
    expect(calls).toHaveLength(2);
  });

  test('an error keeps its words for the tip, and the formula around it catches it', async () => {
    const { model, put, value, calculator } = workbook();
    put(0, 0, [['=CN.REFUSE("X")', '=CN.REFUSE("X")*2', '=IFERROR(CN.REFUSE("X"),"caught")']]);
    await calculator.settled();
    expect([value(0, 0), value(0, 1)]).toEqual([{ error: '#N/A' }, { error: '#N/A' }]);
    expect(calculator.errorWords(model.sheet('Sheet1'), 0, 0)).toBe('No such gas: X');
    expect(calculator.errorWords(model.sheet('Sheet1'), 0, 2)).toBeUndefined();
    expect(value(0, 2)).toBe('caught');
  });

  test('an unknown one is #NAME?, and is calculated once the add-in has registered it', async () => {
    let isRegistered = false;
    const { put, value, calculator } = workbook((name, args, caller) =>
      isRegistered ? answerHere(name, args, caller) : Promise.resolve({ error: '#NAME?' }),
    );
    put(0, 0, [['=CN.DOUBLE(4)', '=A1+1']]);
    await calculator.settled();
    expect([value(0, 0), value(0, 1)]).toEqual([{ error: '#NAME?' }, { error: '#NAME?' }]);
    isRegistered = true;
    calculator.functionsRegistered();
    await calculator.settled();
    expect([value(0, 0), value(0, 1)]).toEqual([8, 9]);
  });

  test('a cell that came with a value keeps it on opening, also under its name for files', async () => {
    const model = new WorkbookModel('Sheet1');
    const sheet = model.sheet('Sheet1');
    sheet.store(0, 0, { value: 27.9, formula: '=_xldudf_CN_GWP("CH4")' });
    sheet.store(0, 1, { value: undefined, formula: '=1+1' });
    const calculator = new UniverCalculator();
    open.push(calculator);
    const calls: string[] = [];
    calculator.attach(model, (name) => {
      calls.push(name);
      return Promise.resolve({ error: '#NAME?' });
    });
    await calculator.settled();
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([27.9, 2]);
    expect(calls).toEqual([]);
  });
});

describe('spilling', () => {
  test('an area in gives an area out, and who looks at it follows', async () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [
      [1, '=CN.DOUBLE(A1:A3)', '=SUM(B1:B3)'],
      [2, null, '=SUM(B1#)'],
      [3, null, '=B3+1'],
    ]);
    await calculator.settled();
    expect([value(0, 1), value(1, 1), value(2, 1)]).toEqual([2, 4, 6]);
    expect([value(0, 2), value(1, 2), value(2, 2)]).toEqual([12, 12, 7]);
    put(2, 0, [[10]]);
    await calculator.settled();
    expect([value(2, 1), value(0, 2), value(1, 2), value(2, 2)]).toEqual([20, 26, 26, 21]);
  });

  test('something in the way gives #SPILL!, and the result comes once it is gone', async () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [
      [1, '=A1:A3*2'],
      [2, 'mine'],
      [3, null],
    ]);
    await calculator.settled();
    expect([value(0, 1), value(1, 1)]).toEqual([{ error: '#SPILL!' }, 'mine']);
    put(1, 1, [['']]);
    await calculator.settled();
    expect([value(0, 1), value(1, 1), value(2, 1)]).toEqual([2, 4, 6]);
  });

  test('a spill that shrinks leaves nothing behind', async () => {
    const { put, value, calculator } = workbook();
    put(0, 0, [[3, '=SEQUENCE(A1)', '=COUNT(B1:B9)']]);
    await calculator.settled();
    expect([value(2, 1), value(0, 2)]).toEqual([3, 3]);
    put(0, 0, [[2]]);
    await calculator.settled();
    expect([value(1, 1), value(2, 1), value(0, 2)]).toEqual([2, undefined, 2]);
  });
});
