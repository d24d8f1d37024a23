import { checkOffsets } from '../../src/commands/check-offsets';
import { writeDeclaration } from '../../src/commands/write-declaration';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import { declarationSheet } from '../../src/sheets/declared/declaration-sheet';
import { evaluationSheet } from '../../src/sheets/declared/evaluation-sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { certificate, credit, prepared } from './achieved-story';
import { enter, inChinese, inEnglish, table, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

/** A credit registered on 2021-06-29: five years and a day before the declaration of 2026-06-30. */
const dayTooOld = credit(1, 1290).map((cell) => (cell === '2024-07-02' ? '2021-06-29' : cell));

/** Every row of the evaluation with an item, figures and text. */
async function rowsOf(workbook: Workbook) {
  const sheet = (await whole(workbook)).sheets.find(({ tables }) =>
    tables.some(({ name }) => name === evaluationSheet.tableName),
  );
  return (sheet?.cells?.values ?? []).map((row) => row.map((cell) => cell ?? ''));
}

const valueOf = async (workbook: Workbook, item: string) =>
  (await rowsOf(workbook)).filter(([first]) => first === item).map((row) => row.slice(1, 5));

describe.each(ports)('readings chosen in $name', ({ open }) => {
  test('nothing chosen: the evaluation says that it compared net emissions and counted days', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290), certificate]);
    const { words } = await writeEvaluation(workbook, inChinese);
    expect(await valueOf(workbook, '与抵消量比较的排放')).toEqual([
      ['净排放量', '', '组织信息!B16', '通常口径'],
    ]);
    expect(await valueOf(workbook, '碳信用年限的算法')).toEqual([['按日', '', '组织信息!B17', '通常口径']]);
    expect(words['zh-CN']).not.toContain('所选口径');
    expect(await valueOf(workbook, '按通常口径的结论')).toEqual([]);
  });

  test.each([
    [1300.499, '✗ 未实现碳中和', -0.001],
    [1300.5, '✓ 实现碳中和', 0],
    [1300.501, '✓ 实现碳中和', 0.001],
  ])(
    'gross chosen: 1800.5 t against %d t of credits and 500 t of certificates: %s',
    async (tonnes, verdict, margin) => {
      const workbook = await open(offsetLedger());
      await prepared(workbook, [credit(1, tonnes), certificate]);
      await enter(workbook, { comparison: '排放总量' });
      const { words } = await writeEvaluation(workbook, inChinese);
      expect(await valueOf(workbook, '评价结论')).toEqual([
        [verdict, '', '', '排放总量不大于计入的抵消量即为实现（8.3，所选口径）'],
      ]);
      expect((await valueOf(workbook, '余量（抵消量－排放总量）'))[0]?.[0]).toBe(margin);
      expect(words['zh-CN']).toContain('所选口径：用排放总量比较。');
    },
  );

  test('gross chosen: what the usual reading comes to stands beside the verdict and in the declaration', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290), certificate]);
    await enter(workbook, { comparison: 'gross' });
    await writeEvaluation(workbook, inEnglish);
    expect(await valueOf(workbook, 'Emissions compared with offsets')).toEqual([
      ['Gross emissions', '', '组织信息!B16', 'Chosen; not the usual reading, whose verdict stands below'],
    ]);
    expect((await valueOf(workbook, 'Net emissions instead of gross (removals taken off)'))[0]).toEqual([
      'The verdict would change: ✓ Carbon neutrality achieved',
      '',
      '',
      'margin 0 tCO2e',
    ]);
    expect((await valueOf(workbook, 'Verdict by the usual reading'))[0]?.[0]).toBe(
      '✓ Carbon neutrality achieved',
    );
    expect((await valueOf(workbook, 'Net emissions')).at(-1)?.[0]).toContain(
      'as chosen, they are not taken off',
    );
    await writeDeclaration(workbook, inChinese);
    const rows = await table(workbook, declarationSheet, 'item', 'content', 'where');
    expect(rows).toContainEqual(['评价结论', '✗ 未实现碳中和', undefined]);
    expect(rows).toContainEqual(['与抵消量比较的排放', '排放总量', '组织信息!B16']);
    expect(rows).toContainEqual(['按通常口径的结论', '✓ 实现碳中和', undefined]);
  });

  test('calendar years chosen with a written ground: the credit counts, and both counts are told everywhere', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [dayTooOld, certificate]);
    await enter(workbook, { creditAge: '按自然年', creditAgeGround: '核查机构函 2026-7' });
    const { findings } = await checkOffsets(workbook, inChinese);
    expect(
      findings.all
        .filter(({ rule }) => rule === 'credit-recent')
        .map(({ outcome, reason }) => [outcome, reason]),
    ).toEqual([['passed', 'recentByCalendarYears']]);
    const { words } = await writeEvaluation(workbook, inChinese);
    expect(words['zh-CN']).toContain('✓ 实现碳中和');
    expect(words['zh-CN']).toContain('所选口径：碳信用年限按自然年计算。');
    expect(await valueOf(workbook, '碳信用年限的算法')).toEqual([
      [
        '按自然年',
        '',
        '组织信息!B17',
        '所选口径，不是通常口径；按通常口径的结论见下\n书面依据：核查机构函 2026-7',
      ],
    ]);
    expect((await valueOf(workbook, '碳信用登记时间按日计算（7.3.1.3）'))[0]?.[0]).toBe(
      '结论会改变: ✗ 未实现碳中和',
    );
    await writeDeclaration(workbook, inChinese);
    const rows = await table(workbook, declarationSheet, 'item', 'content');
    expect(rows).toContainEqual(['碳信用年限的算法', '按自然年\n书面依据：核查机构函 2026-7']);
    expect(rows).toContainEqual(['按通常口径的结论', '✗ 未实现碳中和']);
  });

  test('calendar years chosen without a ground: the credit waits, and nothing is achieved', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [dayTooOld, certificate]);
    await enter(workbook, { creditAge: 'calendar years' });
    const { findings, words } = await writeEvaluation(workbook, inChinese);
    expect(
      findings.all
        .filter(({ rule }) => rule === 'credit-recent')
        .map(({ outcome, reason }) => [outcome, reason]),
    ).toEqual([['cannotTell', 'calendarYearsWithoutGround']]);
    expect(words['zh-CN']).toContain('✗ 未实现碳中和');
    expect((await valueOf(workbook, '待定的抵消量'))[0]?.[0]).toBe(1290);
  });

  test.each([
    [{ comparison: '毛排放' }, '“与抵消量比较的排放”写的是“毛排放”', '组织信息!B16'],
    [{ creditAge: '五年左右' }, '“碳信用年限的算法”写的是“五年左右”', '组织信息!B17'],
  ])('a choice that is none of the list leaves no verdict: %j', async (entries, said, where) => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 5000), certificate]);
    await enter(workbook, entries);
    const { words } = await writeEvaluation(workbook, inChinese);
    expect(words['zh-CN']).toContain(said);
    expect((await valueOf(workbook, '评价结论'))[0]?.[0]).toBe('? 无法判定');
    expect((await rowsOf(workbook)).some((row) => row.includes(where))).toBe(true);
  });
});
