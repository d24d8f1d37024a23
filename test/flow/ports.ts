import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCellError } from '../../src/domain/cell';
import type { CellInput, WriteStep } from '../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { WorkbookModel } from '../host/workbook-model';

/** An implementation of the port, as the stories open it. */
export interface Port {
  readonly name: string;
  /** A workbook with the sheets of a file. */
  open(bytes: Uint8Array): Promise<Workbook>;
}

let uninstall: (() => void) | undefined;

afterEach(() => {
  uninstall?.();
  uninstall = undefined;
});

/** Every implementation of the port tells the same stories. */
export const ports: readonly Port[] = [
  { name: 'a closed .xlsx file', open: (bytes) => Promise.resolve(XlsxWorkbook.open(bytes)) },
  { name: 'Excel', open: openInExcel },
];

/** The stand-in for Excel holding the values of a file's sheets. */
async function openInExcel(bytes: Uint8Array): Promise<Workbook> {
  const { sheets } = await XlsxWorkbook.open(bytes).read(() => 'values');
  const [first] = sheets;
  if (!first) throw new Error('the file has no sheets');
  const host = new ExcelHost({ model: new WorkbookModel(first.name) });
  uninstall?.();
  uninstall = startNodeClient(host).install();
  const workbook = new ExcelWorkbook();
  const steps = sheets.flatMap(({ name, cells }): readonly WriteStep[] => {
    if (!cells) throw new Error(`${name} was not read`);
    const { row, column, values } = cells;
    const inputs = values.map((line) =>
      line.map((value): CellInput => (isCellError(value) ? undefined : value)),
    );
    return [
      ...(name === first.name ? [] : [{ do: 'addSheet', sheet: name } as const]),
      { do: 'write', sheet: name, row, column, cells: inputs },
    ];
  });
  await workbook.write({ steps }, await workbook.read(() => 'formulas'));
  return workbook;
}

/** The ledger of nine records as finance keeps it. */
export function offsetLedger(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'samples', 'offset-ledger-zh.xlsx')));
}
