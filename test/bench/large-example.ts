import { buildExample } from '../../src/commands/build-example';
import { exampleLines } from '../../src/sheets/example/example-inventory';
import { exampleOffsets } from '../../src/sheets/example/example-offsets';
import { exampleWords } from '../../src/sheets/example/example-words';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { carries, findTable } from '../../src/sheets/reading/read-table';
import type { RowInput } from '../../src/sheets/rewrite-table';
import type { SheetDeclaration } from '../../src/sheets/sheet';
import type { CellInput } from '../../src/sheets/write-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { inChinese } from '../flow/on-sheets';

const words = exampleWords('zh-CN', false);

/**
 * The example workbook with as many lines and records of its kinds as are asked for: sites, meters, projects, places
 * and serial numbers of their own, so that nearly all of them stand; every fiftieth has a fault.
 */
export async function fillWithExample(workbook: Workbook, lines: number, records: number): Promise<void> {
  await buildExample(workbook, inChinese);
  await enlarge(workbook, inventorySheet, manyLines(lines));
  await enlarge(workbook, offsetsSheet, manyRecords(records));
}

type LineRow = ReturnType<typeof exampleLines>[number];
type OffsetRow = ReturnType<typeof exampleOffsets>[number];

/** Two years of each source, at a hundred sites and with meters of their own. */
function manyLines(count: number): readonly LineRow[] {
  const patterns = exampleLines(words);
  return Array.from({ length: count }, (_, index): LineRow => {
    const pattern = patterns[index % patterns.length] ?? {};
    const round = Math.floor(index / patterns.length);
    return {
      ...pattern,
      site: `${plain(pattern.site)}${round % 100}`,
      source: `${plain(pattern.source)} ${round}`,
      factor: asNumber(pattern.factor),
      ...(index % 50 === 7 ? { tonnes: 0.001 } : {}),
    };
  });
}

function manyRecords(count: number): readonly OffsetRow[] {
  const patterns = exampleOffsets(words);
  return Array.from({ length: count }, (_, index): OffsetRow => {
    const pattern = patterns[index % patterns.length] ?? {};
    const round = String(Math.floor(index / patterns.length)).padStart(5, '0');
    const numbered = (key: keyof OffsetRow) =>
      pattern[key] === undefined
        ? {}
        : { [key]: `${plain(pattern[key])}`.replace(/-(\d+)$/, `-${round}-$1`) };
    return {
      ...pattern,
      number: String(index + 1),
      ...numbered('serialStart'),
      ...numbered('serialEnd'),
      ...numbered('proof'),
      ...(pattern.project === undefined ? {} : { project: `${plain(pattern.project)} ${round}` }),
      ...(pattern.place === undefined
        ? {}
        : { place: `${plain(pattern.place)} ${round}`, coordinates: `E114.7${round} N23.74${round}` }),
      ...(pattern.registered !== undefined && index % 50 === 6 ? { registered: words.day(2020, 1, 1) } : {}),
    };
  });
}

function plain(input: CellInput): string {
  return typeof input === 'object' ? '' : String(input ?? '');
}

/** A calculated cell as its number: the bench measures a check, not the calculation of ten thousand formulas. */
function asNumber(input: CellInput): CellInput {
  return typeof input === 'object' && typeof input.cached === 'number' ? input.cached : input;
}

/** As Excel does, the table grows with what is entered below its last row. */
async function enlarge<Key extends string>(
  workbook: Workbook,
  declaration: SheetDeclaration<Key>,
  inputs: readonly RowInput<Key>[],
): Promise<void> {
  const before = await workbook.read((sheet) => (carries(sheet, declaration) ? 'formulas' : undefined));
  const found = findTable(before, declaration);
  if (!found) throw new RangeError(`no table ${declaration.tableName}`);
  const { sheet, table, body } = found;
  const area = { ...table.area, rows: inputs.length + 1 };
  const cells = inputs.map((input) => declaration.columns.map(({ key }) => input[key]));
  await workbook.write(
    {
      steps: [
        { do: 'resizeTable', sheet: sheet.name, name: table.name, area },
        { do: 'write', sheet: sheet.name, row: body.first, column: 0, cells },
      ],
    },
    before,
  );
}
