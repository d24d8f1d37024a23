import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkOffsets } from '../../src/commands/check-offsets';
import { qualifiedReference } from '../../src/domain/cell';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { findTable } from '../../src/sheets/reading/read-table';
import type { CellInput } from '../../src/sheets/write-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { enter, inChinese, inEnglish, paste, table, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

/** One CCER with nothing to object to, in the columns up to the boundary. */
const credit: readonly CellInput[] = [
  1,
  'CCER',
  '某造林碳汇项目',
  '全国温室气体自愿减排注册登记系统',
  'C-1',
  'C-100',
  '2024-07-02',
  '2026-05-20',
  'ZX-1',
  100,
  undefined,
  2023,
  '范围1、2',
  undefined,
  undefined,
  '是',
];

async function prepared(workbook: Workbook, language: typeof inChinese | typeof inEnglish = inChinese) {
  await buildWorkbook(workbook, language);
  await enter(workbook, { reportingYear: 2025, neutralityType: '运营碳中和', declarationDay: '2026-06-30' });
  await paste(workbook, offsetsSheet, 'number', [credit]);
}

/** Writes over the header of a column. */
async function rename(workbook: Workbook, key: 'kind' | 'proof' | 'result', header: string): Promise<void> {
  const before = await whole(workbook);
  const found = findTable(before, offsetsSheet);
  const column = found?.columns.get(key);
  if (!found || column === undefined) throw new Error(key);
  const row = found.table.area.row;
  await workbook.write(
    { steps: [{ do: 'write', sheet: found.sheet.name, row, column, cells: [[header]] }] },
    before,
  );
}

const result = async (workbook: Workbook) => (await table(workbook, offsetsSheet, 'result'))[0]?.[0];

describe.each(ports)('sheets as people keep them in $name', ({ open }) => {
  test('Chinese entries on English sheets count', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, inEnglish);
    await checkOffsets(workbook, inEnglish);
    expect(await result(workbook)).toBe('✓ Counts 100 tCO2e');
  });

  test('a header renamed to a usual other word is still read', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook);
    await rename(workbook, 'kind', '碳信用类型');
    await checkOffsets(workbook, inChinese);
    expect(await result(workbook)).toBe('✓ 计入 100 tCO2e');
  });

  test('a header renamed beyond recognition is named with the header that is wanted', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook);
    await rename(workbook, 'proof', '凭据');
    await checkOffsets(workbook, inChinese);
    expect(await result(workbook)).toBe('? 7.3.1.1 抵消台账里没有“注销证明编号”');
  });

  test('without a result column the findings are written all the same', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook);
    await rename(workbook, 'result', '我的结论');
    const { kind, findings } = await checkOffsets(workbook, inChinese);
    expect(kind).toBe('done');
    expect(findings.all.every(({ outcome }) => outcome === 'passed')).toBe(true);
  });

  test('a half-filled row is kept and its blanks are named cell by cell', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook);
    await paste(workbook, offsetsSheet, 'kind', [['CCER']], 3);
    const { findings } = await checkOffsets(workbook, inChinese);
    const onRow7 = findings.all.filter(({ at, outcome }) => at?.row === 6 && outcome === 'failed');
    expect(onRow7.map(({ at }) => at && qualifiedReference(at)).sort()).toEqual([
      "'抵消台账 (2)'!C7",
      "'抵消台账 (2)'!D7",
      "'抵消台账 (2)'!E7",
      "'抵消台账 (2)'!H7",
      "'抵消台账 (2)'!I7",
    ]);
  });

  test('a date with two readings is not guessed: the cell is named, and how to write it', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook);
    await paste(workbook, offsetsSheet, 'registered', [['06/07/2021']]);
    await checkOffsets(workbook, inChinese);
    expect(await result(workbook)).toBe('? 7.3.1.3 “登记日期”写的是“06/07/2021”，无法确定其含义');
  });

  test('records pasted beyond the table’s end are not left out in silence', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook);
    const before = await whole(workbook);
    const found = findTable(before, offsetsSheet);
    if (!found) throw new Error('no table');
    const { name } = found.sheet;
    await workbook.write(
      { steps: [{ do: 'write', sheet: name, row: found.body.end, column: 1, cells: [['CCER']] }] },
      before,
    );
    // Excel takes the row into the table as it is entered; a closed file does not.
    const after = findTable(await whole(workbook), offsetsSheet);
    if (after?.body.end === found.body.end) {
      await expect(checkOffsets(workbook, inChinese)).rejects.toThrow(`'${name}'!B16 stands right below`);
    } else {
      const { findings } = await checkOffsets(workbook, inChinese);
      expect(findings.all.some(({ at, outcome }) => at?.row === 15 && outcome === 'failed')).toBe(true);
    }
  });
});
