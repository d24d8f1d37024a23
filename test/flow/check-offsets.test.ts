import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkOffsets } from '../../src/commands/check-offsets';
import { qualifiedReference } from '../../src/domain/cell';
import { findingsSheet } from '../../src/sheets/declared/findings-sheet';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import type { CellInput } from '../../src/sheets/write-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { enter, inChinese, inEnglish, paste, rows, table, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

/** The purchased electricity of 2025: 2,000,000 kWh at 0.5 kgCO2/kWh are 1,000 t. */
const electricity: readonly CellInput[] = [
  2025,
  '总部',
  '范围2',
  '外购电力',
  '外购电力',
  'CO2',
  2_000_000,
  'kWh',
  0.5,
  'kgCO2/kWh',
  '国家电网平均',
  1,
  1000,
];

/** The ledger's nine records pasted into a new Offsets sheet, for a declaration on 30 June 2026 about 2025. */
async function ledgerOf(workbook: Workbook): Promise<void> {
  const ledger = (await whole(workbook)).sheets[0]?.cells;
  if (!ledger) throw new Error('the sample has no cells');
  await buildWorkbook(workbook, inChinese);
  await enter(workbook, { reportingYear: 2025, neutralityType: '运营碳中和', declarationDay: '2026-06-30' });
  await paste(workbook, inventorySheet, 'year', [electricity]);
  const records = rows(ledger, 1, 9).map((row) =>
    row.map((value) => (typeof value === 'object' ? undefined : value)),
  );
  await paste(workbook, offsetsSheet, 'number', records);
}

describe.each(ports)('checking the offsets of $name', ({ open }) => {
  test('the nine records of the ledger give the findings worked out by hand', async () => {
    const workbook = await open(offsetLedger());
    await ledgerOf(workbook);
    const report = await checkOffsets(workbook, inChinese);
    const failed = report.findings.all
      .filter(({ outcome, level }) => outcome === 'failed' && level === 'shall')
      .map(({ at, clause, rule, reason }) => [at && qualifiedReference(at), clause, rule, reason].join(' '));
    expect(failed.sort()).toEqual(
      [
        "'抵消台账 (2)'!E4 4.2 credit-used-once overlapping",
        "'抵消台账 (2)'!E10 4.2 credit-used-once overlapping",
        "'抵消台账 (2)'!G6 7.3.1.3 credit-recent tooOldByDays",
        "'抵消台账 (2)'!B7 7.3.1.2 credit-kind-admitted notAdmitted",
        "'抵消台账 (2)'!L9 7.3.1.4 certificate-same-year otherYear",
        "'抵消台账 (2)'!H11 7.3.1.1 credit-cancelled notCancelled",
        "'抵消台账 (2)'!D11 7.3.1.1 credit-traceable missing",
        "'抵消台账 (2)'!I11 7.3.1.1 credit-proof noProof",
        ...['S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'AA'].map(
          (column) => `'抵消台账 (2)'!${column}12 7.3.2.2 sink-disclosed missing`,
        ),
      ].sort(),
    );
  });

  test('each of the two overlapping records names the cell of the other and the numbers they share', async () => {
    const workbook = await open(offsetLedger());
    await ledgerOf(workbook);
    const { findings } = await checkOffsets(workbook, inChinese);
    const overlaps = findings.all.filter(
      ({ rule, outcome }) => rule === 'credit-used-once' && outcome === 'failed',
    );
    expect(overlaps.map(({ facts, tonnes }) => [facts['other'], facts['shared'], tonnes])).toEqual([
      ["'抵消台账 (2)'!E10", '1400–1500', '1500'],
      ["'抵消台账 (2)'!E4", '1400–1500', '201'],
    ]);
  });

  test('a record registered exactly five years before the declaration waits only for the boundary, then counts', async () => {
    const workbook = await open(offsetLedger());
    await ledgerOf(workbook);
    const waiting = await checkOffsets(workbook, inChinese);
    const onSecond = waiting.findings.all.filter(({ at }) => at?.row === 4 && at.sheet === '抵消台账 (2)');
    expect(onSecond.filter(({ outcome }) => outcome !== 'passed').map(({ rule }) => rule)).toEqual([
      'credit-outside-boundary',
    ]);
    await paste(workbook, offsetsSheet, 'outsideBoundary', [['是']], 1);
    await checkOffsets(workbook, inChinese);
    expect((await table(workbook, offsetsSheet, 'result'))[1]).toEqual(['✓ 计入 600 tCO2e']);
  });

  test('a certificate of 2,000 MWh at 0.5 t/MWh counts 1,000 t once it came through green power trading', async () => {
    const workbook = await open(offsetLedger());
    await ledgerOf(workbook);
    await checkOffsets(workbook, inChinese);
    expect((await table(workbook, offsetsSheet, 'result'))[4]).toEqual([
      '? 7.3.1.4 抵消台账的“取得方式”未填',
    ]);
    await paste(workbook, offsetsSheet, 'acquisition', [['绿色电力交易']], 4);
    await checkOffsets(workbook, inChinese);
    expect((await table(workbook, offsetsSheet, 'result'))[4]).toEqual(['✓ 计入 1,000 tCO2e']);
  });

  test('the findings sheet begins with a summary, then the gravest, each with clause, cell and what to do', async () => {
    const workbook = await open(offsetLedger());
    await ledgerOf(workbook);
    const { sheet, words } = await checkOffsets(workbook, inChinese);
    expect(sheet).toBe('检查发现');
    const [summary, first, ...others] = await table(
      workbook,
      findingsSheet,
      'outcome',
      'level',
      'clause',
      'seen',
      'where',
      'tonnes',
      'todo',
    );
    expect(summary?.[0]).toBe('✗ 小结');
    expect(summary?.[3]).toBe(words['zh-CN']);
    expect(words['zh-CN']).toContain('共 9 条记录');
    expect(first).toEqual([
      '✗ 不符合',
      '应',
      '4.2',
      "序列号 1400–1500 与第 7 条记录（'抵消台账 (2)'!E10）重叠",
      "'抵消台账 (2)'!E4",
      1500,
      "对照注销证明改正本格或 '抵消台账 (2)'!E10；在此之前两条都不计入",
    ]);
    expect(others.every(([outcome]) => outcome === '✗ 不符合' || outcome === '? 无法判断')).toBe(true);
  });

  test('checking twice leaves the same workbook, and in English the same findings', async () => {
    const workbook = await open(offsetLedger());
    await ledgerOf(workbook);
    const first = await checkOffsets(workbook, inChinese);
    const once = await whole(workbook);
    const again = await checkOffsets(workbook, inChinese);
    expect(await whole(workbook)).toEqual(once);
    expect(again.findings.all).toEqual(first.findings.all);
    expect((await checkOffsets(workbook, inEnglish)).findings.all).toEqual(first.findings.all);
  });

  test('of the cells that stood there, only the result column and the findings change', async () => {
    const workbook = await open(offsetLedger());
    await ledgerOf(workbook);
    const before = await whole(workbook);
    await checkOffsets(workbook, inChinese);
    const after = await whole(workbook);
    for (const [index, sheet] of before.sheets.entries()) {
      if (sheet.name === '检查发现') continue;
      const there = after.sheets[index]?.cells;
      const changed = (sheet.cells?.values ?? []).flatMap((row, i) =>
        row.flatMap((value, j) => (value === there?.values[i]?.[j] ? [] : [j])),
      );
      const resultColumn = offsetsSheet.columns.length - 1;
      expect(changed.every((column) => sheet.name === '抵消台账 (2)' && column === resultColumn)).toBe(true);
    }
  });

  test('checked again, only what says something else than the sheet is written', async () => {
    const workbook = await open(offsetLedger());
    await ledgerOf(workbook);
    await checkOffsets(workbook, inChinese);
    const once = await whole(workbook);
    let written: string[] = [];
    const noting: Workbook = {
      read: (wanted) => workbook.read(wanted),
      write: async (plan, before) => {
        written = plan.steps.flatMap((step) =>
          step.do === 'write' ? [`${step.sheet} ${step.row + 1} ${step.cells.length}`] : [],
        );
        await workbook.write(plan, before);
      },
    };
    await checkOffsets(noting, inChinese);
    expect(written).toEqual([]);
    // The eighth record, which was never cancelled, on row 11 of the sheet.
    await paste(workbook, offsetsSheet, 'result', [['看过了']], 7);
    await checkOffsets(noting, inChinese);
    expect(written).toEqual(['抵消台账 (2) 11 1']);
    // One cell of the findings written over: all of them are written anew.
    await paste(workbook, findingsSheet, 'seen', [['改过']], 1);
    await checkOffsets(noting, inChinese);
    const findings = once.sheets.find(({ name }) => name === '检查发现');
    expect(written).toEqual([`检查发现 4 ${(findings?.cells?.values.length ?? 0) - 3}`]);
    expect(await whole(workbook)).toEqual(once);
  });

  test('without an offset ledger of ours it says so and writes nothing', async () => {
    const workbook = await open(offsetLedger());
    const before = await whole(workbook);
    await expect(checkOffsets(workbook, inChinese)).rejects.toThrow('Build the workbook first');
    expect(await whole(workbook)).toEqual(before);
  });

  test('an empty ledger is nothing to check and no pass', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    const report = await checkOffsets(workbook, inChinese);
    expect(report.kind).toBe('nothingToDo');
    expect(report.words['zh-CN']).toContain('不等于通过');
    expect(report.findings.count()).toBe(0);
  });
});
