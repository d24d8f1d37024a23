import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkEverything } from '../../src/commands/check-everything';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import {
  evaluationFigures,
  evaluationSheet,
  type EvaluationFigure,
} from '../../src/sheets/declared/evaluation-sheet';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { findingsSheet } from '../../src/sheets/declared/findings-sheet';
import { certificate, credit, lines, prepared } from './achieved-story';
import { enter, grow, inChinese, inEnglish, paste, table, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

async function figure(workbook: Workbook, wanted: EvaluationFigure) {
  const rows = await table(workbook, evaluationSheet, 'value');
  return rows[evaluationFigures.indexOf(wanted)]?.[0];
}

describe.each(ports)('writing the evaluation into $name', ({ open }) => {
  test('1790 t net against 1290 t of credits and 500 t of certificates is exactly enough', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290), certificate]);
    const report = await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'gross')).toBe(1800.5);
    expect(await figure(workbook, 'removals')).toBe(10.5);
    expect(await figure(workbook, 'net')).toBe(1790);
    expect(await figure(workbook, 'counted')).toBe(1790);
    expect(await figure(workbook, 'margin')).toBe(0);
    expect(await figure(workbook, 'verdict')).toBe('✓ 实现碳中和');
    expect(report.words['en-US']).toContain('Carbon neutrality achieved');
  });

  test('one tonne less is not enough', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1289), certificate]);
    await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'margin')).toBe(-1);
    expect(await figure(workbook, 'verdict')).toBe('✗ 未实现碳中和');
  });

  test('a tie that holds net but not gross is told', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290), certificate]);
    await writeEvaluation(workbook, inChinese);
    expect(await textOf(workbook)).toContain('若按排放总量（不扣边界内清除）比较，结论会不同');
  });

  test('a pending record that would flip the verdict is told, and does not count', async () => {
    const workbook = await open(offsetLedger());
    const pending = credit(2, 100).slice(0, -1);
    await prepared(workbook, [credit(1, 1289), certificate, pending]);
    await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'verdict')).toBe('✗ 未实现碳中和');
    expect(await figure(workbook, 'pending')).toBe(100);
    expect(await textOf(workbook)).toContain('待定记录全部成立后，结论会改变');
  });

  test('without a declaration date there is no verdict, and the words and the link lead to its cell', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 5000)]);
    await enter(workbook, { declarationDay: '' });
    const report = await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'verdict')).toBe('? 无法判定');
    expect(report.words['zh-CN']).toContain('没有填写声明日期');
    expect(await textOf(workbook)).toContain('组织信息!B11');
  });

  test.each([
    ['an unreadable declaration date', { declarationDay: '06/07/2026' }, '声明日期写的是“06/07/2026”'],
    ['no type of neutrality', { neutralityType: '' }, '没有填写碳中和范围类型'],
    ['an unknown type', { neutralityType: '净零' }, '碳中和范围类型写的是“净零”'],
    ['no reporting year', { reportingYear: '' }, '没有填写报告年度'],
    ['a year without lines', { reportingYear: 2023 }, '2023 年没有属于所选范围类型的行'],
  ])('with %s it cannot be determined', async (_, entries, words) => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 5000)]);
    await enter(workbook, entries);
    const report = await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'verdict')).toBe('? 无法判定');
    expect(report.words['zh-CN']).toContain(words);
  });

  test('a line whose tonnes are text is named and leaves no verdict', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 5000)]);
    await paste(workbook, inventorySheet, 'tonnes', [['800.5']]);
    const report = await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'verdict')).toBe('? 无法判定');
    expect(report.words['zh-CN']).toContain('“800.5”，不可读');
    expect(
      report.findings.all.filter(({ rule, outcome }) => rule === 'line-readable' && outcome === 'failed'),
    ).toHaveLength(1);
  });

  test('an empty ledger leaves no verdict', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await enter(workbook, { reportingYear: 2025, neutralityType: '运营', declarationDay: '2026-06-30' });
    await paste(workbook, inventorySheet, 'year', lines);
    await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'verdict')).toBe('? 无法判定');
    expect(await textOf(workbook)).toContain('空的台账不能得出结论');
  });

  test('scope 3 counts as far as the type takes it in: none, the named source, all', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 5000)]);
    const scope3 = async () => {
      await writeEvaluation(workbook, inChinese);
      return figure(workbook, 'scope3');
    };
    expect(await scope3()).toBe('—');
    await enter(workbook, { neutralityType: '部分价值链碳中和', scope3Sources: '商务差旅' });
    expect(await scope3()).toBe(90);
    await enter(workbook, { scope3Sources: '员工通勤' });
    await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'verdict')).toBe('? 无法判定');
    await enter(workbook, { neutralityType: '全价值链碳中和' });
    expect(await scope3()).toBe(90);
  });

  test('writing twice gives the same workbook; a shorter text leaves no rest of the longer one', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290), credit(2, 10), certificate]);
    await writeEvaluation(workbook, inChinese);
    const once = await whole(workbook);
    await writeEvaluation(workbook, inChinese);
    expect(await whole(workbook)).toEqual(once);
    const blank = offsetsSheet.columns.map(() => '');
    await paste(workbook, offsetsSheet, 'number', [blank], 1);
    await writeEvaluation(workbook, inEnglish);
    const text = await textOf(workbook);
    expect(text).not.toContain('2 · CCER');
    expect(text).not.toContain('抵消记录');
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Evaluation of carbon neutrality',
      evaluationSheet.lead['en-US'],
    ]);
    expect(text).not.toContain('项目\n数值');
    expect(text.match(/Notes/g)).toHaveLength(1);
  });

  test('the report names sources, gases, GWP values, factors and targets with figures and cells worked out by hand', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290), certificate]);
    await writeEvaluation(workbook, inChinese);
    const rows = await rowsOf(workbook);
    // Gas 800.5 t and electricity 1,000 t are all CO2; 10.5 t of removals are no emissions.
    expect(rows).toContainEqual(['二氧化碳 CO2', 1800.5, 'tCO2e', '排放清单!M4:M5', '']);
    expect(rows).toContainEqual(['边界内清除', 10.5, 'tCO2e', '排放清单!M7', '厂区绿化']);
    expect(rows).toContainEqual(['CO2', 1, '', '排放清单!L4', 'IPCC AR6; 3 行']);
    expect(rows).toContainEqual(['外购电力 · CO2', '0.5 tCO2/MWh', '', '排放清单!I5', '（未写来源）']);
    expect(rows).toContainEqual(['商务差旅', 90, 'tCO2e', '排放清单!M6', '']);
    expect(rows).toContainEqual([
      '范围1、2总量',
      '✓ 已实现：截至 2025 年，相比基准下降 12.6%，目标要求下降 12.6%',
      '',
      '减排目标!O4',
      '排放总量目标，2022–2030，年均下降 4.2%（线性）；基准 2,000，实际 1,748',
    ]);
  });

  test('what would flip the verdict is told with its margin: gross, the record alone, calendar years', async () => {
    const workbook = await open(offsetLedger());
    const pending = credit(2, 100).slice(0, -1);
    const old = credit(3, 1).map((cell) => (cell === '2024-07-02' ? '2021-01-04' : cell));
    await prepared(workbook, [credit(1, 1289), certificate, pending, old]);
    await writeEvaluation(workbook, inEnglish);
    const rows = await rowsOf(workbook);
    const value = (item: string) => rows.find((row) => String(row[0]).startsWith(item))?.slice(1, 5);
    expect(value('Offsets missing')).toEqual([1, 'tCO2e', '', '']);
    expect(value('Gross emissions instead')?.[0]).toBe(
      'The verdict stands: ✗ Carbon neutrality not achieved',
    );
    expect(value('Gross emissions instead')?.[3]).toBe('margin -11.5 tCO2e');
    expect(value('Age of credits')).toEqual([
      'The verdict would change: ✓ Carbon neutrality achieved',
      '',
      "'抵消台账 (2)'!A7",
      'margin 0 tCO2e',
    ]);
    expect(value('This pending record alone counted\n2 · CCER')?.[3]).toBe('margin 99 tCO2e');
  });

  test('an open finding is listed until somebody lets it stand, and then with the reason', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290), certificate]);
    await checkEverything(workbook, inChinese);
    const outcomes = await table(workbook, findingsSheet, 'rule');
    const row = outcomes.findIndex(([rule]) => rule === 'boundary-described');
    expect(row).toBeGreaterThan(0);
    await writeEvaluation(workbook, inChinese);
    expect(await textOf(workbook)).not.toContain('豁免理由：');
    await paste(workbook, findingsSheet, 'waiver', [['边界见核算报告第 3 页']], row);
    await writeEvaluation(workbook, inChinese);
    expect(await textOf(workbook)).toContain('豁免理由：边界见核算报告第 3 页');
    expect(await figure(workbook, 'verdict')).toBe('✓ 实现碳中和');
  });

  test('fifty counted records are listed one by one; of fifty-one each kind is one sum, and what does not count is still listed', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await grow(workbook, offsetsSheet, 52);
    const credits = (count: number) => Array.from({ length: count }, (_, index) => credit(index + 10, 100));
    const old = credit(2, 7).map((cell) => (cell === '2024-07-02' ? '2019-01-04' : cell));
    const records = async () => {
      await writeEvaluation(workbook, inChinese);
      const rows = await rowsOf(workbook);
      const first = rows.findIndex(([item]) => item === '5 碳抵消（8.2 c）：抵消记录') + 1;
      return rows.slice(
        first,
        rows.findIndex(([item], index) => index > first && item === ''),
      );
    };
    await prepared(workbook, [old, certificate, ...credits(49)]);
    const listed = await records();
    expect(listed.map(([item]) => String(item).split(' · ')[0])).toEqual([
      '2',
      '9',
      ...credits(49).map(([number]) => String(number)),
    ]);
    expect(await figure(workbook, 'counted')).toBe(5400);
    await prepared(workbook, [old, certificate, ...credits(50)]);
    const summed = await records();
    expect(summed.map((row) => row.slice(0, 4))).toEqual([
      [
        '绿色电力证书（绿证）',
        '✓ 计入 500 tCO2e\n共 1 条记录，逐条见“抵消台账 (2)”',
        '',
        "'抵消台账 (2)'!A5",
      ],
      [
        '国家核证自愿减排量（CCER）',
        '✓ 计入 5,000 tCO2e\n共 50 条记录，逐条见“抵消台账 (2)”',
        '',
        "'抵消台账 (2)'!A6:A55",
      ],
      ['2 · CCER · 某造林碳汇项目', expect.stringContaining('不计入 7 tCO2e'), '', "'抵消台账 (2)'!A4"],
    ]);
    expect(await figure(workbook, 'counted')).toBe(5500);
    expect(await figure(workbook, 'refused')).toBe(7);
  });

  test('something of the user’s below the text is never written over', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290)]);
    const before = await whole(workbook);
    await workbook.write(
      { steps: [{ do: 'write', sheet: '评价', row: 26, column: 1, cells: [['我的备注']] }] },
      before,
    );
    const kept = await whole(workbook);
    await expect(writeEvaluation(workbook, inChinese)).rejects.toThrow('评价!B27 holds something');
    expect(await whole(workbook)).toEqual(kept);
  });
});

/** The rows of the evaluation sheet as they stand, blanks as empty text. */
async function rowsOf(workbook: Workbook) {
  const sheet = (await whole(workbook)).sheets.find(({ tables }) =>
    tables.some(({ name }) => name === evaluationSheet.tableName),
  );
  return (sheet?.cells?.values ?? []).map((row) => row.map((value) => value ?? ''));
}

/** All text of the evaluation sheet. */
async function textOf(workbook: Workbook): Promise<string> {
  const sheet = (await whole(workbook)).sheets.find(({ tables }) =>
    tables.some(({ name }) => name === evaluationSheet.tableName),
  );
  return (sheet?.cells?.values ?? [])
    .flat()
    .filter((value) => typeof value === 'string')
    .join('\n');
}
