import { buildExample } from '../../src/commands/build-example';
import { buildWorkbook } from '../../src/commands/build-workbook';
import { writeDeclaration } from '../../src/commands/write-declaration';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import { Refusal } from '../../src/domain/refusal';
import { declarationSheet } from '../../src/sheets/declared/declaration-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { certificate, credit, prepared } from './achieved-story';
import { enter, grow, inChinese, inEnglish, paste, table, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

const rowsOf = (workbook: Workbook) =>
  table(workbook, declarationSheet, 'clause', 'item', 'content', 'where');

/** What stands in the first cell of the sheet. */
async function firstLine(workbook: Workbook) {
  const sheet = (await whole(workbook)).sheets.find(({ tables }) =>
    tables.some(({ name }) => name === declarationSheet.tableName),
  );
  return sheet?.cells?.values[0]?.[0];
}

describe.each(ports)('writing the declaration into $name', ({ open }) => {
  test('1790 t net against 1790 t of offsets is a declaration: every item of clause 9 with its cell', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290), certificate]);
    const { words, sheet } = await writeDeclaration(workbook, inChinese);
    expect(sheet).toBe('声明');
    expect(words['zh-CN']).toContain('✓ 实现碳中和');
    expect(await firstLine(workbook)).toBe('组织碳中和声明');
    expect(await rowsOf(workbook)).toEqual([
      ['9 a)', '组织名称', '某公司', '组织信息!B4'],
      ['9 a)', '统一社会信用代码', '—', '组织信息!B5'],
      ['9 b)', '核算标准', '—', undefined],
      ['9 b)', '核算边界', '—', '边界与排放源!B4'],
      ['7.2.2', '与核算标准不一致之处', '—', '边界与排放源!B5'],
      ['9 b)', '范围1排放量', 800.5, '排放清单!M4'],
      ['9 b)', '范围2排放量', 1000, '排放清单!M5'],
      ['9 b)', '范围3排放量（纳入部分）', '—', undefined],
      ['9 b)', '排放总量', 1800.5, '排放清单!M4:M5'],
      ['9 b)', '边界内清除量', 10.5, '排放清单!M7'],
      ['9 b)', '净排放量', 1790, '排放清单!M4, 排放清单!M5, 排放清单!M7'],
      ['9 c)', '碳中和范围类型', '运营碳中和', '组织信息!B8'],
      ['9 c)', '覆盖的时间段', '2025 年 1 月 1 日至 12 月 31 日', '组织信息!B7'],
      [
        '9 d)',
        '范围1、2总量',
        '✓ 已实现：截至 2025 年，相比基准下降 12.6%，目标要求下降 12.6%\n排放总量目标，2022–2030，年均下降 4.2%（线性）；基准 2,000，实际 1,748',
        '减排目标!O4',
      ],
      [
        '9 e)',
        'CCER · 某造林碳汇项目',
        '1,290 tCO2e\n全国温室气体自愿减排注册登记系统\n序列号 C1-1 – C1-1290',
        "'抵消台账 (2)'!A4",
      ],
      [
        '9 e)',
        '绿证 · 某风电场',
        '500 tCO2e\n国家可再生能源信息管理中心\n序列号 GEC-1 – GEC-1000',
        "'抵消台账 (2)'!A5",
      ],
      ['9 e)', '抵消量合计', 1790, "'抵消台账 (2)'!A4:A5"],
      ['9 f)', '评价机构', '某核查机构', '组织信息!B13'],
      ['9 f)', '评价机构类别', '—', '组织信息!B12'],
      ['9 f)', '评价结论', '✓ 实现碳中和', undefined],
      ['9 g)', '其他声明内容', '无', '管理与计划!B17'],
      [undefined, undefined, undefined, undefined],
      [undefined, '法定代表人（签字）', '______________________________', undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, '组织（盖章）', '______________________________', undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, '声明日期', '2026-06-30', '组织信息!B11'],
    ]);
  });

  test('fifty offsets are declared one by one; of fifty-one each kind is one sum', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await grow(workbook, offsetsSheet, 51);
    const declared = async (count: number) => {
      const credits = Array.from({ length: count }, (_, index) => credit(index + 10, 100));
      await prepared(workbook, [certificate, ...credits]);
      await writeDeclaration(workbook, inEnglish);
      return (await rowsOf(workbook)).filter(([clause]) => clause === '9 e)');
    };
    expect(await declared(49)).toHaveLength(50 + 1);
    expect(await declared(50)).toEqual([
      [
        '9 e)',
        'Green electricity certificates (GEC)',
        '500 tCO2e\n1 record, one by one on “抵消台账 (2)”',
        "'抵消台账 (2)'!A4",
      ],
      [
        '9 e)',
        'China Certified Emission Reductions (CCER)',
        '5,000 tCO2e\n50 records, one by one on “抵消台账 (2)”',
        "'抵消台账 (2)'!A5:A54",
      ],
      ['9 e)', 'Offsets in all', 5500, "'抵消台账 (2)'!A4:A54"],
    ]);
  });

  test('0.001 t too little is a draft whose first line says so in words, and how much is missing', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1289.999), certificate]);
    const { words } = await writeDeclaration(workbook, inChinese);
    expect(await firstLine(workbook)).toBe('草稿，不得发布：未实现碳中和，抵消量尚缺 0.001 tCO2e。');
    expect(words['zh-CN']).toBe(await firstLine(workbook));
    expect((await rowsOf(workbook))[0]?.[1]).toBe('草稿');
    expect((await rowsOf(workbook)).map(([, , content]) => content)).toContain('✗ 未实现碳中和');
    await writeDeclaration(workbook, inEnglish);
    expect(await firstLine(workbook)).toBe(
      'DRAFT, not to be published: carbon neutrality is not achieved; 0.001 tCO2e of offsets are missing.',
    );
  });

  test('what cannot be told is a draft that says just that, each reason with its cell, and neither other verdict', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 5000), certificate]);
    await enter(workbook, { reportingYear: 2025, neutralityType: '净零' });
    await writeDeclaration(workbook, inChinese);
    expect(await firstLine(workbook)).toBe('草稿，不得发布：是否实现碳中和无法判定，原因见下。');
    const rows = await rowsOf(workbook);
    expect(rows).toContainEqual(['8.3', '原因', '碳中和范围类型写的是“净零”，不可读', '组织信息!B8']);
    expect(rows).toContainEqual(['9 f)', '评价结论', '? 无法判定', undefined]);
    const text = rows.flat().join('\n');
    expect(text).not.toContain('✓ 实现碳中和');
    expect(text).not.toContain('未实现碳中和');
  });

  test('a target missed and one without an actual value are told apart', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1290), certificate], 1748.001);
    const ofTarget = async () => {
      await writeDeclaration(workbook, inEnglish);
      return (await rowsOf(workbook)).find(([clause]) => clause === '9 d)')?.[2];
    };
    expect(await ofTarget()).toMatch(/^✗ Not attained: by 2025 a reduction of 12\.59995% .* asks for 12\.6%/);
    await prepared(workbook, [credit(1, 1290), certificate], '');
    expect(await ofTarget()).toMatch(/^\? Cannot tell whether attained: “Value in the reporting year”/);
  });

  test('writing twice gives the same workbook; once neutrality is achieved the draft is gone', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1289), certificate]);
    await writeDeclaration(workbook, inChinese);
    const once = await whole(workbook);
    await writeDeclaration(workbook, inChinese);
    expect(await whole(workbook)).toEqual(once);
    await paste(workbook, offsetsSheet, 'number', [credit(1, 1290).slice(0, 10)]);
    await writeDeclaration(workbook, inEnglish);
    expect(await firstLine(workbook)).toBe('Declaration of carbon neutrality');
    expect((await rowsOf(workbook)).flat().join('\n')).not.toMatch(/draft|草稿/i);
  });

  test('a first line of somebody’s own stays, and the rows below still say that it is a draft', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, [credit(1, 1289), certificate]);
    const before = await whole(workbook);
    await workbook.write(
      { steps: [{ do: 'write', sheet: '声明', row: 0, column: 0, cells: [['某公司声明']] }] },
      before,
    );
    await writeDeclaration(workbook, inChinese);
    expect(await firstLine(workbook)).toBe('某公司声明');
    expect((await rowsOf(workbook))[0]).toEqual([
      '9',
      '草稿',
      '不得发布：未实现碳中和，抵消量尚缺 1 tCO2e。声明在实现碳中和之后发布（第 9 章）；下列内容只供核对。',
      undefined,
    ]);
  });
});

/** A document takes hundreds of actions; every so many of them is failed. */
const stride = 29;

describe.each([
  ['the evaluation', writeEvaluation],
  ['the declaration', writeDeclaration],
])('a failure half-way through %s', (_, command) => {
  test('leaves every cell as it was, whichever action fails, and says so', async () => {
    const host = new ExcelHost();
    const uninstall = startNodeClient(host).install();
    try {
      const workbook = new ExcelWorkbook();
      await buildExample(workbook, inChinese);
      await command(workbook, inChinese);
      const before = await whole(workbook);
      // The write alone is failed; how many actions it takes is found by going on until nothing fails.
      let failures = 0;
      for (let action = 0; ; action += stride) {
        const failing: Workbook = {
          read: (wanted) => workbook.read(wanted),
          write: (plan, standing) => {
            host.faults.failAction(action, 'AccessDenied');
            return workbook.write(plan, standing);
          },
        };
        const error = await command(failing, inEnglish).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (error === undefined) break;
        failures++;
        expect(error).toBeInstanceOf(Refusal);
        expect(await whole(workbook)).toEqual(before);
      }
      expect(failures).toBeGreaterThan(5);
    } finally {
      uninstall();
    }
  });
});
