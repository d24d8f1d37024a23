import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptList } from '../../src/commands/adopt-list';
import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkEverything } from '../../src/commands/check-everything';
import { previewAdoption } from '../../src/commands/preview-adoption';
import { writeDeclaration } from '../../src/commands/write-declaration';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import { Refusal } from '../../src/domain/refusal';
import type { Finding } from '../../src/rules/rule';
import { adoptionSheet } from '../../src/sheets/adoption/adoption-sheet';
import { declarationSheet } from '../../src/sheets/declared/declaration-sheet';
import {
  evaluationFigures,
  evaluationSheet,
  type EvaluationFigure,
} from '../../src/sheets/declared/evaluation-sheet';
import { baseSheet } from '../../src/sheets/declared/base-sheet';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { organizationSheet } from '../../src/sheets/declared/organization-sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { enter, inChinese, inEnglish, paste, table, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

const energyLedger = () =>
  new Uint8Array(readFileSync(join(__dirname, '..', 'samples', 'energy-ledger-zh.xlsx')));

const organization = {
  name: '示例制造有限公司',
  reportingYear: 2025,
  neutralityType: '运营碳中和',
  declarationDay: '2026-06-30',
};

const filled = async (workbook: Workbook, declaration: typeof offsetsSheet | typeof inventorySheet) =>
  (await table<string>(workbook, declaration, declaration === offsetsSheet ? 'kind' : 'source')).filter(
    ([value]) => value !== undefined && value !== '',
  ).length;

/** What was left as the user had it: the first sheet, whole. */
const ownSheet = async (workbook: Workbook) => (await whole(workbook)).sheets[0];

async function told(workbook: Workbook): Promise<readonly string[]> {
  const rows = await table(workbook, adoptionSheet, 'where', 'header', 'match', 'carried', 'seen', 'told');
  return rows.map((row) => row.map((value) => value ?? '').join(' | '));
}

async function figure(workbook: Workbook, wanted: EvaluationFigure) {
  return (await table(workbook, evaluationSheet, 'value'))[evaluationFigures.indexOf(wanted)]?.[0];
}

/** Items of the declaration with what it says of each. */
async function declared(workbook: Workbook, ...items: readonly string[]) {
  const rows = await table(workbook, declarationSheet, 'item', 'content');
  return items.map((item) => rows.find(([name]) => name === item)?.[1]);
}

/** A line of the evaluation: its value and what stands beside it. */
async function evaluated(workbook: Workbook, item: string) {
  const { sheets } = await whole(workbook);
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === evaluationSheet.tableName));
  const row = sheet?.cells?.values.find(([name]) => name === item);
  return [row?.[1], row?.[4]];
}

/** The rules that a row of the ledger fails, by the number of its record. */
function failuresByRecord(findings: readonly Finding[], sheet: string | undefined) {
  const failed = findings.filter(
    ({ outcome, at, level }) => outcome === 'failed' && level === 'shall' && at?.sheet === sheet,
  );
  return Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [
      number,
      [...new Set(failed.filter(({ at }) => at?.row === number + 2).map(({ rule }) => rule))].sort(),
    ]),
  );
}

describe.each(ports)('adopting people’s own lists in $name', ({ open }) => {
  test('the nine records of the offset ledger go from adoption to declaration, each with its findings', async () => {
    const workbook = await open(offsetLedger());
    const own = await ownSheet(workbook);
    await buildWorkbook(workbook, inChinese);
    await enter(workbook, organization);
    await previewAdoption(workbook, inChinese);
    expect(await filled(workbook, offsetsSheet)).toBe(0);
    const report = await adoptList(workbook, inChinese);
    expect(report.words['zh-CN']).toContain('从 1 张台账并入 9 行');
    expect(await ownSheet(workbook)).toEqual(own);
    const { findings } = await checkEverything(workbook, inChinese);
    expect(failuresByRecord(findings.all, report.sheet)).toEqual({
      1: ['credit-used-once'],
      2: [],
      3: ['credit-recent'],
      4: ['credit-kind-admitted'],
      5: [],
      6: ['certificate-same-year'],
      7: ['credit-used-once'],
      8: ['credit-cancelled', 'credit-proof', 'credit-traceable', 'report-complete'],
      9: ['sink-disclosed'],
    });
    const { figures } = await writeEvaluation(workbook, inChinese);
    // No line is no emissions known, and not 0 t; nor is there a margin.
    expect(figures.map(({ label }) => label['zh-CN'])).toEqual([
      '计入的抵消量',
      '待定的抵消量',
      '不计入的抵消量',
      '绿证超出部分',
    ]);
    expect(await figure(workbook, 'verdict')).toBe('? 无法判定');
    // Record 2 has 600 t; record 5 is a certificate, whose tonnes nobody can tell without a factor.
    expect(await figure(workbook, 'pending')).toBe(600);
    expect((await evaluated(workbook, '待定的抵消量'))?.[1]).toContain('1 条记录的数量未知，没有算入');
    expect(await figure(workbook, 'counted')).toBe(0);
    expect(await figure(workbook, 'net')).toBe('—');
    const { words } = await writeDeclaration(workbook, inChinese);
    expect(words['zh-CN']).toBe('草稿，不得发布：是否实现碳中和无法判定，原因见下。');
    expect(await declared(workbook, '组织名称', '净排放量', '抵消', '评价结论')).toEqual([
      '示例制造有限公司',
      '—',
      '没有可计入的抵消记录',
      '? 无法判定',
    ]);
    expect(await ownSheet(workbook)).toEqual(own);
  });

  test('the dates of four spellings become days', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await adoptList(workbook, inChinese);
    // 2024-07-02, 2021-06-30, 2021-06-29, …, 2025-11-30
    const days = (await table(workbook, offsetsSheet, 'registered')).slice(0, 9).flat();
    expect(days).toEqual([45475, 44377, 44376, 45667, undefined, undefined, 45475, 45719, 45991]);
  });

  test('the energy ledger becomes seven lines with exact sums', async () => {
    const workbook = await open(energyLedger());
    const own = await ownSheet(workbook);
    await buildWorkbook(workbook, inChinese);
    await enter(workbook, organization);
    const preview = await previewAdoption(workbook, inChinese);
    // Name, year and day of declaration are typed already, and the same on the user's second sheet.
    expect(preview.words['en-US']).toContain(
      'New rows: 7; already there: 0. Particulars of the organization to enter: 5; entered before: 3. Remarks: 13.',
    );
    const rows = await told(workbook);
    expect(rows).toHaveLength(1 + 9 + 13 + 1 + 7);
    expect(rows).toEqual(
      expect.arrayContaining([
        "'2025能源台账'!B2 | 外购电力 一号厂房 万kWh | 排放源：一号厂房 外购电力 (万kWh) | 12 |  | ",
        "'2025能源台账'!I2 | 备注 | （没有对应） | 0 |  | ",
        "'2025能源台账'!C10 | 外购电力 二号厂房 kWh |  |  | 189,005 | 以文本存放，按 189005 计入合计",
        "'2025能源台账'!C16 | 外购电力 二号厂房 kWh |  |  | 1619343 | 此处合计为 1619343，各期之和为 1808348；带入的是各期之和",
        "'2025能源台账'!F4:F15 | 汽油 L |  |  |  | 1 个期间空白，没有按零计入；确为零的请填 0",
        "'2025能源台账'!I4:I16 | 备注 |  |  | 汽油票据缺失 | 电表更换，读数按文本录入 | 没有对应的排放源，2 个值未带入；需要计入时请在排放清单中添加一行",
      ]),
    );
    await adoptList(workbook, inChinese);
    expect(await ownSheet(workbook)).toEqual(own);
    const lines = await table(
      workbook,
      inventorySheet,
      'year',
      'site',
      'scope',
      'source',
      'gas',
      'activity',
      'unit',
      'factorUnit',
    );
    expect(lines.slice(0, 8)).toEqual([
      [2025, '一号厂房', '范围2', '外购电力', 'CO2', 604.83, '万kWh', 'tCO2/MWh'],
      // 1,619,343 as the sheet has it, and the 189,005 that it kept as text.
      [2025, '二号厂房', '范围2', '外购电力', 'CO2', 1_808_348, 'kWh', 'tCO2/MWh'],
      [2025, undefined, '范围1', '天然气', 'CO2', 8.844, '万Nm³', 'tCO2/万Nm³'],
      [2025, undefined, '范围1', '柴油', 'CO2', 10.76, '吨', 'tCO2/吨'],
      [2025, undefined, '范围1', '汽油', 'CO2', 3632, 'L', undefined],
      [2025, undefined, '范围2', '外购蒸汽', 'CO2', 1932, 'GJ', 'tCO2/GJ'],
      [2025, undefined, '范围1', '制冷剂R-410A补充量', 'R-410A', 12, 'kg', undefined],
      [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    ]);
    const { findings } = await checkEverything(workbook, inChinese);
    expect(
      findings.all.filter(({ rule, outcome }) => rule === 'line-readable' && outcome === 'failed'),
    ).toEqual([]);
    await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'verdict')).toBe('? 无法判定');
    // The refrigerant is all there is of HFCs, and its tonnes are not known: that is not 0 t.
    expect(await evaluated(workbook, '氢氟碳化物 HFCs')).toEqual(['—', '1 行的排放量未知，没有算入']);
    // As Excel calculates them: 6,048.3 and 1,808.348 MWh at 0.5306, 8.844 万Nm³ at 21.62188809, 10.76 t at 3.09590964,
    // petrol without a factor, 1,932 GJ at 0.11.
    const tonnes = [3209.22798, 959.5094488, 191.22397826796, 33.3119877264, undefined, 212.52];
    await paste(
      workbook,
      inventorySheet,
      'tonnes',
      tonnes.map((each) => [each]),
    );
    await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'net')).toBeCloseTo(4605.7933947, 6);
    await writeDeclaration(workbook, inChinese);
    expect(await declared(workbook, '组织名称', '净排放量', '评价结论')).toEqual([
      '示例制造有限公司',
      '4,605.793 tCO2e\n2 行的排放量未知，没有算入',
      '? 无法判定',
    ]);
    // 3,632 L of petrol at 2.16 kg are 7.84512 t; 12 kg of R-410A leaked, whose GWP is 2,255.5, are 27.066 t.
    await paste(workbook, inventorySheet, 'factor', [[2.16, 'kgCO2/L']], 4);
    await paste(workbook, inventorySheet, 'factor', [[1, 'kg/kg']], 6);
    await paste(workbook, inventorySheet, 'tonnes', [[7.84512]], 4);
    await paste(workbook, inventorySheet, 'tonnes', [[27.066]], 6);
    await writeEvaluation(workbook, inChinese);
    expect(await figure(workbook, 'net')).toBeCloseTo(4640.7045147, 6);
    await writeDeclaration(workbook, inChinese);
    expect(await declared(workbook, '净排放量')).toEqual([4640.70451479436]);
    expect(await ownSheet(workbook)).toEqual(own);
  });

  test('the particulars on the user’s second sheet are entered, and their base year too', async () => {
    const workbook = await open(energyLedger());
    const own = (await whole(workbook)).sheets[1];
    await buildWorkbook(workbook, inChinese);
    const { words } = await adoptList(workbook, inChinese);
    expect(words['zh-CN']).toBe(
      '从 1 张台账并入 7 行；从您的组织信息填入 8 项。有 13 处需要留意，见“并入预览”。原表没有改动。',
    );
    expect(await told(workbook)).toEqual(
      expect.arrayContaining([
        '组织信息!A1:B7 | A1:B7 | → 组织信息、减排基准 | 8 |  | 8 项：新的 8 项，已在其中的 0 项',
        '组织信息!A3 | 是否重点排放单位 | 组织信息：重点排放单位 | 1 | 否 | ',
        '组织信息!A5 | 计划制定日期 | 组织信息：碳中和计划制定日期 | 1 | 2023-09-15 | ',
        '组织信息!A7 | 基准年 | 减排基准：基准期起始年、基准期结束年 | 1 | 2020 | ',
      ]),
    );
    const entries = (await table(workbook, organizationSheet, 'entry')).flat();
    // 2023-09-15 and 2026-06-30
    expect(entries.slice(0, 8)).toEqual([
      '示例制造有限公司',
      '91440300MA00000000',
      '否',
      2025,
      undefined,
      undefined,
      45184,
      46203,
    ]);
    expect((await table(workbook, baseSheet, 'entry')).slice(0, 2).flat()).toEqual([2020, 2020]);
    expect((await whole(workbook)).sheets[1]).toEqual(own);
    const again = await adoptList(workbook, inEnglish);
    expect(again.words['en-US']).toContain('Particulars entered: 0; entered before and left as they are: 8.');
  });

  test('what is entered already stays, and the preview says what differs', async () => {
    const workbook = await open(energyLedger());
    await buildWorkbook(workbook, inEnglish);
    await enter(workbook, { name: '另一家公司', keyEmitter: 'no', declarationDay: '2026年6月30日' });
    await adoptList(workbook, inEnglish);
    const entries = (await table(workbook, organizationSheet, 'entry')).flat();
    expect(entries.slice(0, 3)).toEqual(['另一家公司', '91440300MA00000000', 'no']);
    // The same choice and the same day in other spellings are no difference.
    expect((await told(workbook)).filter((row) => row.includes('another entry'))).toEqual([
      '组织信息!B1 | 组织名称 |  |  | 示例制造有限公司 | “Organization” on “Organization” has another entry already, which was left as it is',
    ]);
  });

  test('particulars left out on the preview are not entered', async () => {
    const workbook = await open(energyLedger());
    await buildWorkbook(workbook, inChinese);
    await previewAdoption(workbook, inChinese);
    const row = (await table(workbook, adoptionSheet, 'list')).findIndex(([list]) => list === '组织信息');
    await paste(workbook, adoptionSheet, 'adopt', [['否']], row);
    const { words } = await adoptList(workbook, inChinese);
    expect(words['zh-CN']).toContain('从 1 张台账并入 7 行；1 张表按您的选择没有并入。');
    expect(
      (await table(workbook, organizationSheet, 'entry')).flat().every((each) => each === undefined),
    ).toBe(true);
  });

  test.each([
    ['offset', offsetLedger, offsetsSheet, 9],
    ['energy', energyLedger, inventorySheet, 7],
  ] as const)('adopting the %s ledger again adds nothing', async (_, ledger, declaration, rows) => {
    const workbook = await open(ledger());
    await buildWorkbook(workbook, inEnglish);
    await adoptList(workbook, inEnglish);
    const once = await table<string>(workbook, declaration, ...declaration.columns.map(({ key }) => key));
    const { words } = await adoptList(workbook, inEnglish);
    expect(words['en-US']).toContain(`already there and not written again: ${rows}`);
    expect(await table<string>(workbook, declaration, ...declaration.columns.map(({ key }) => key))).toEqual(
      once,
    );
    expect(await filled(workbook, declaration)).toBe(rows);
  });

  test('rows that are there stay, new ones come behind them, and the table grows', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await paste(workbook, offsetsSheet, 'number', [['我的', 'CCER', '别的项目']], 6);
    await adoptList(workbook, inChinese);
    const kinds = (await table(workbook, offsetsSheet, 'number', 'project')).map((row) => row[0]);
    expect(kinds).toEqual([
      ...Array.from({ length: 6 }),
      '我的',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
  });

  test('a list that somebody left out on the preview is not adopted', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await previewAdoption(workbook, inChinese);
    await paste(workbook, adoptionSheet, 'adopt', [['否']]);
    const { words } = await adoptList(workbook, inChinese);
    expect(words['zh-CN']).toContain('1 张表按您的选择没有并入');
    expect(await filled(workbook, offsetsSheet)).toBe(0);
    await previewAdoption(workbook, inChinese);
    expect((await table(workbook, adoptionSheet, 'adopt'))[0]).toEqual(['否']);
  });

  test.each([
    [1, '否', '“否”没有作用'],
    [0, '不要', '“不要”没有作用'],
  ])('on row %i of the preview, “%s” would be without effect and is refused', async (row, entry, words) => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await previewAdoption(workbook, inChinese);
    await paste(workbook, adoptionSheet, 'adopt', [[entry]], row);
    await expect(adoptList(workbook, inChinese)).rejects.toMatchObject({
      name: 'Refusal',
      words: { 'zh-CN': expect.stringContaining(words) as unknown },
    });
    expect(await filled(workbook, offsetsSheet)).toBe(0);
  });

  test('without our sheets the preview is shown, and adoption says to build them first', async () => {
    const workbook = await open(offsetLedger());
    await expect(adoptList(workbook, inChinese)).rejects.toBeInstanceOf(Refusal);
    const { words } = await previewAdoption(workbook, inChinese);
    expect(words['zh-CN']).toContain('9 行是新的');
  });
});
