import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkEverything } from '../../src/commands/check-everything';
import { openFindings } from '../../src/rules/finding';
import { findingsSheet } from '../../src/sheets/declared/findings-sheet';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { carries, findTable } from '../../src/sheets/reading/read-table';
import type { SheetDeclaration } from '../../src/sheets/sheet';
import type { CellInput } from '../../src/sheets/write-plan';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { enter, inChinese, paste } from '../flow/on-sheets';

export interface Filling {
  readonly name?: string;
  readonly lines?: number;
  readonly records?: number;
  /** The record with this index, from 0, has no day of cancellation: one failed requirement (7.3.1.1). */
  readonly uncancelled?: number;
  /** In front of every serial number: two workbooks with the same claim the same credits. */
  readonly serials?: string;
}

/**
 * A workbook in which all that is open has a written reason to let it stand, but for what `filling` says: the rest of
 * the dossier is not filled in.
 */
export async function settledWorkbook(filling: Filling = {}): Promise<XlsxWorkbook> {
  const { uncancelled, ...rest } = filling;
  const workbook = await filledWorkbook(rest);
  const { findings } = await checkEverything(workbook, inChinese);
  const reasons = openFindings(findings.all).map(() => ['留待以后']);
  // The first row of the findings sums up.
  await paste(workbook, findingsSheet, 'waiver', reasons, 1);
  if (uncancelled !== undefined) await paste(workbook, offsetsSheet, 'cancelled', [['']], uncancelled);
  return workbook;
}

/** A built workbook whose lines and records have nothing to object to, but for what `filling` says. */
export async function filledWorkbook(filling: Filling = {}): Promise<XlsxWorkbook> {
  const { name = '深圳某公司', lines = 2, records = 2, uncancelled, serials = 'CCER-14-001-' } = filling;
  const workbook = XlsxWorkbook.empty();
  await buildWorkbook(workbook, inChinese);
  await enter(workbook, {
    name,
    reportingYear: 2025,
    neutralityType: '运营碳中和',
    declarationDay: '2026-06-30',
  });
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  await fillTable(workbook, inventorySheet, 'year', numbers(lines).map(inventoryLine));
  await fillTable(
    workbook,
    offsetsSheet,
    'number',
    numbers(records).map((index) => offsetRecord(index, serials, index === uncancelled)),
  );
  return workbook;
}

/** As Excel does, the table grows with what is entered below its last row. */
async function fillTable<Key extends string>(
  workbook: XlsxWorkbook,
  declaration: SheetDeclaration<Key>,
  first: Key,
  rows: readonly (readonly CellInput[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const before = await workbook.read((sheet) => (carries(sheet, declaration) ? 'formulas' : undefined));
  const found = findTable(before, declaration);
  if (!found) throw new Error(`no table ${declaration.tableName}`);
  const { sheet, table } = found;
  const area = { ...table.area, rows: Math.max(table.area.rows, rows.length + 1) };
  await workbook.write({ steps: [{ do: 'resizeTable', sheet: sheet.name, name: table.name, area }] }, before);
  await paste(workbook, declaration, first, rows);
}

const inventoryLine = (index: number): CellInput[] => [
  2025,
  '总部',
  '范围2',
  '外购电力',
  `电表${index}`,
  'CO2',
  20,
  'kWh',
  0.5,
  'kgCO2/kWh',
  '国家电网平均',
  1,
  0.01,
];

function offsetRecord(index: number, serials: string, isUncancelled: boolean): CellInput[] {
  const serial = (offset: number) => `${serials}${String(index * 10 + offset).padStart(9, '0')}`;
  return [
    index + 1,
    'CCER',
    `项目${index}`,
    '全国温室气体自愿减排注册登记系统',
    serial(1),
    serial(10),
    45475,
    isUncancelled ? undefined : 46162,
    `ZX-${index}`,
    10,
    undefined,
    2024,
    '范围1、2',
    undefined,
    undefined,
    '是',
  ];
}
