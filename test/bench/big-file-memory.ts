import { readFileSync } from 'node:fs';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';

/** Reads a file, writes one cell and renders it: a program of its own, so that its memory can be measured. */
async function run(path: string): Promise<void> {
  const workbook = XlsxWorkbook.open(new Uint8Array(readFileSync(path)));
  const before = await workbook.read(() => 'formulas');
  const [sheet] = before.sheets;
  if (!sheet) throw new RangeError('the file has no sheet');
  await workbook.write({ steps: [{ do: 'write', sheet: sheet.name, row: 5, column: 9, cells: [[7]] }] });
  workbook.toBytes();
}

void run(process.argv[2] ?? '');
