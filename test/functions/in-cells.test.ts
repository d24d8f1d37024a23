import { functions, registerFunctions } from '../../src/functions';
import type { FunctionId } from '../../src/functions';
import { setFunctionLanguage } from '../../src/functions/in-cell';
import { functionExamples, shownIn } from '../../src/text/function-examples';
import type { CellValue } from '../../src/domain/cell';
import { UniverCalculator } from '../host/calculation/univer-calculator';
import { ExcelHost } from '../host/excel-host';
import { TableModel } from '../host/model/table-model';
import { startNodeClient } from '../host/node-client';
import { WorkbookModel } from '../host/workbook-model';
import { functionsInSource } from '../manifest/product-surroundings';
import { displayed } from './displayed';
import { parseFormula } from './formula';

type CellInput = string | number | boolean | null;

/** Answers that fill several cells: they spill beside a table, never in it. */
const spilling: readonly FunctionId[] = ['METHOD', 'TARGETPATH'];
/** Functions over a range as a whole: one answer for many cells. */
const overRanges: readonly FunctionId[] = ['TOTAL', 'BASELINE'];

const ids = Object.keys(functions) as FunctionId[];
const letters = 'ABCDEFGHIJKLMNOP';

/** A workbook whose cells are calculated, with the functions behind Microsoft's own client. */
async function workbook() {
  const model = new WorkbookModel('Sheet1');
  const calculator = new UniverCalculator();
  const host = new ExcelHost({ model, calculator });
  const client = startNodeClient(host);
  const restore = client.install();
  registerFunctions();
  const declared = (await functionsInSource()).map((each) => ({ ...each, allowErrorForDataTypeAny: true }));
  host.registerFunctionSet({ namespace: 'CN', functions: declared });
  const sheet = model.sheet('Sheet1');
  return {
    put: (row: number, column: number, lines: CellInput[][]) => {
      model.write(sheet, row, column, lines);
    },
    value: (row: number, column: number): CellValue => sheet.value(row, column),
    addTable: (top: number, columns: readonly string[], rows: number) => {
      const area = { row: top, column: 0, rows: rows + 1, columns: columns.length };
      const named = columns.map((name, index) => ({ id: index + 1, name }));
      sheet.tables.push(
        new TableModel(`{${top + 1}}`, `Lines${top}`, sheet, area, named, 'TableStyleMedium2'),
      );
      model.emit({ kind: 'tables', sheet: 'Sheet1', type: 'Added' });
    },
    settled: async () => {
      await calculator.settled();
    },
    stop: () => {
      restore();
      client.dispose();
      host.dispose();
      calculator.dispose();
    },
  };
}

/** What the cell shows of an example, its first cell where it spills; the beginning, where it only begins so. */
function wantedOf(id: FunctionId): { wanted: string; beginsSo: boolean } {
  const example = functionExamples[id];
  if (!example) throw new Error(`no example of ${id}`);
  const shown = shownIn(example, 'en-US');
  return {
    wanted: typeof shown === 'string' ? shown : (shown[0]?.[0] ?? ''),
    beginsSo: example.beginsSo === true,
  };
}

function shows(id: FunctionId, value: CellValue): string {
  const { wanted, beginsSo } = wantedOf(id);
  const text = displayed(value, wanted);
  return beginsSo ? text.slice(0, wanted.length) : text;
}

/** The values of the example, as somebody would have them in the columns of a row. */
function inputs(id: FunctionId): CellInput[] {
  return parseFormula(functionExamples[id]?.formula ?? '').values as CellInput[];
}

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test('in a row of a table, from the columns of that row, every function shows what its help page says', async () => {
  const { put, value, addTable, settled, stop } = await workbook();
  const ofOneRow = ids.filter((id) => !spilling.includes(id) && !overRanges.includes(id));
  for (const [place, id] of ofOneRow.entries()) {
    const row = inputs(id);
    const columns = [...row.map((_, index) => `p${index + 1}`), 'answer'];
    const formula = `=CN.${id}(${row.map((_, index) => `[@p${index + 1}]`).join(',')})`;
    addTable(4 * place, columns, 2);
    put(4 * place, 0, [columns, [...row, formula], [...row, formula]]);
  }
  await settled();
  for (const [place, id] of ofOneRow.entries()) {
    const answers = [1, 2].map((down) => shows(id, value(4 * place + down, inputs(id).length)));
    expect([id, ...answers]).toEqual([id, wantedOf(id).wanted, wantedOf(id).wanted]);
  }
  stop();
}, 30_000);

test('from ranges of two rows every function of a row spills two answers', async () => {
  const { put, value, settled, stop } = await workbook();
  const ofRows = ids.filter(
    (id) => inputs(id).length > 0 && !spilling.includes(id) && !overRanges.includes(id),
  );
  for (const [place, id] of ofRows.entries()) {
    const row = inputs(id);
    const [from, to] = [3 * place + 1, 3 * place + 2];
    const ranges = row.map((_, index) => `${letters[index]}${from}:${letters[index]}${to}`);
    put(3 * place, 0, [row, row]);
    put(3 * place, row.length, [[`=CN.${id}(${ranges.join(',')})`]]);
  }
  await settled();
  for (const [place, id] of ofRows.entries()) {
    const answers = [0, 1].map((down) => shows(id, value(3 * place + down, inputs(id).length)));
    expect([id, ...answers]).toEqual([id, wantedOf(id).wanted, wantedOf(id).wanted]);
  }
  stop();
}, 30_000);

test('the functions over a range take a column of the sheet', async () => {
  for (const id of overRanges) {
    const { put, value, settled, stop } = await workbook();
    const [cells, ...others] = inputs(id) as unknown as [CellInput[][], ...CellInput[]];
    put(0, 0, cells);
    const given = others.map((other) => (typeof other === 'string' ? `"${other}"` : String(other)));
    put(0, 3, [[`=CN.${id}(${[`A1:A${cells.length}`, ...given].join(',')})`]]);
    await settled();
    expect([id, shows(id, value(0, 3))]).toEqual([id, wantedOf(id).wanted]);
    stop();
  }
}, 30_000);

test('METHOD and TARGETPATH fill the cells below and beside them', async () => {
  for (const id of spilling) {
    const { put, value, settled, stop } = await workbook();
    const row = inputs(id);
    put(0, 0, [row]);
    put(2, 0, [[`=CN.${id}(${row.map((_, index) => `${letters[index]}1`).join(',')})`]]);
    await settled();
    const example = functionExamples[id];
    const wanted = (example && shownIn(example, 'en-US')) as readonly (readonly string[])[];
    const shown = wanted.map((line, down) =>
      line.map((text, across) => displayed(value(2 + down, across), text)),
    );
    expect([id, shown]).toEqual([id, wanted]);
    stop();
  }
}, 30_000);

test('RULESET and HEAT need nothing: they answer alone in a cell', async () => {
  const { put, value, settled, stop } = await workbook();
  put(0, 0, [['=CN.RULESET()', '=CN.HEAT()', '=CN.HEAT.SOURCE()']]);
  await settled();
  expect(value(0, 0)).toMatch(/^CN \d{4}-\d\d-\d\d, \d+ rules, [0-9a-f]{16}$/);
  expect(value(0, 1)).toBe(0.11);
  expect(value(0, 2)).toMatch(/^0\.11 tCO2\/GJ\. /);
  stop();
});

test('a blank row of a table stays empty, and its error leaves the other rows their answers', async () => {
  const { put, value, addTable, settled, stop } = await workbook();
  addTable(0, ['gas', 'GWP'], 3);
  put(0, 0, [
    ['gas', 'GWP'],
    ['SF6', '=CN.GWP([@gas])'],
    [null, '=CN.GWP([@gas])'],
    ['no such gas', '=CN.GWP([@gas])'],
  ]);
  await settled();
  expect([value(1, 1), value(2, 1), value(3, 1)]).toEqual([25_200, '', { error: '#N/A' }]);
  stop();
});
