import type { Browser } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

const ribbon = '碳中和';

/** The particulars of the organization by the row of the form: name, year, type, day of declaration. */
const organization = { B4: '示例制造有限公司', B7: '2025', B8: '运营碳中和', B11: '2026-06-30' };

const draft = '草稿，不得发布：是否实现碳中和无法判定，原因见下。';

/** The preview of the energy ledger: where, header, match, values carried, what stands there, remark. */
const previewed = [
  ["'2025能源台账'!A2:J16", 'A2:J16', '→ 排放清单', '7', '', '7 行：新的 7 行，已在其中的 0 行'],
  ["'2025能源台账'!B2", '外购电力 一号厂房 万kWh', '排放源：一号厂房 外购电力 (万kWh)', '12', '', ''],
  ["'2025能源台账'!C2", '外购电力 二号厂房 kWh', '排放源：二号厂房 外购电力 (kWh)', '12', '', ''],
  ["'2025能源台账'!D2", '天然气 万Nm³', '排放源：天然气 (万Nm³)', '12', '', ''],
  ["'2025能源台账'!E2", '柴油 吨', '排放源：柴油 (吨)', '12', '', ''],
  ["'2025能源台账'!F2", '汽油 L', '排放源：汽油 (L)', '11', '', ''],
  ["'2025能源台账'!G2", '外购蒸汽 GJ', '排放源：外购蒸汽 (GJ)', '5', '', ''],
  ["'2025能源台账'!H2", '制冷剂R-410A补充量 kg', '排放源：制冷剂R-410A补充量 (kg)', '1', '', ''],
  ["'2025能源台账'!I2", '备注', '（没有对应）', '0', '', ''],
  ["'2025能源台账'!J2", '填报人', '（没有对应）', '0', '', ''],
  ["'2025能源台账'!B4:B15", '外购电力 一号厂房 万kWh', '', '', '', '排放因子是建议值，请核对后再用'],
  ["'2025能源台账'!C10", '外购电力 二号厂房 kWh', '', '', '189,005', '以文本存放，按 189005 计入合计'],
  [
    "'2025能源台账'!C16",
    '外购电力 二号厂房 kWh',
    '',
    '',
    '1619343',
    '此处合计为 1619343，各期之和为 1808348；带入的是各期之和',
  ],
  ["'2025能源台账'!C4:C15", '外购电力 二号厂房 kWh', '', '', '', '排放因子是建议值，请核对后再用'],
  ["'2025能源台账'!D4:D15", '天然气 万Nm³', '', '', '', '排放因子是建议值，请核对后再用'],
  ["'2025能源台账'!E4:E15", '柴油 吨', '', '', '', '排放因子是建议值，请核对后再用'],
  ["'2025能源台账'!F4:F15", '汽油 L', '', '', '', '1 个期间空白，没有按零计入；确为零的请填 0'],
  ["'2025能源台账'!F4:F15", '汽油 L', '', '', '', '排放因子留空，请填写'],
  ["'2025能源台账'!G4:G15", '外购蒸汽 GJ', '', '', '', '7 个期间空白，没有按零计入；确为零的请填 0'],
  ["'2025能源台账'!G4:G15", '外购蒸汽 GJ', '', '', '', '排放因子是建议值，请核对后再用'],
  [
    "'2025能源台账'!H4:H15",
    '制冷剂R-410A补充量 kg',
    '',
    '',
    '',
    '11 个期间空白，没有按零计入；确为零的请填 0',
  ],
  ["'2025能源台账'!H4:H15", '制冷剂R-410A补充量 kg', '', '', '', '排放因子留空，请填写'],
  [
    "'2025能源台账'!I4:I16",
    '备注',
    '',
    '',
    '汽油票据缺失 | 电表更换，读数按文本录入',
    '没有对应的排放源，2 个值未带入；需要计入时请在排放清单中添加一行',
  ],
  ['组织信息!A1:B7', 'A1:B7', '→ 组织信息、减排基准', '8', '', '8 项：新的 8 项，已在其中的 0 项'],
  ['组织信息!A1', '组织名称', '组织信息：组织名称', '1', '示例制造有限公司', ''],
  ['组织信息!A2', '统一社会信用代码', '组织信息：统一社会信用代码', '1', '91440300MA00000000', ''],
  ['组织信息!A3', '是否重点排放单位', '组织信息：重点排放单位', '1', '否', ''],
  ['组织信息!A4', '报告年度', '组织信息：报告年度', '1', '2025', ''],
  ['组织信息!A5', '计划制定日期', '组织信息：碳中和计划制定日期', '1', '2023-09-15', ''],
  ['组织信息!A6', '声明日期', '组织信息：声明日期', '1', '2026-06-30', ''],
  ['组织信息!A7', '基准年', '减排基准：基准期起始年、基准期结束年', '1', '2020', ''],
  ['', '', '', '', '', ''],
];

/** What stands beside an item of a document, in the columns asked for. */
async function beside(
  workbench: WorkbenchPage,
  sheet: string,
  column: string,
  columns: string,
  item: string,
) {
  const rows = await workbench.texts(sheet, `${column} ${columns}`, 1, 120);
  return rows.find(([name]) => name === item)?.slice(1);
}

describeInBrowser('people’s own ledgers, from adoption to declaration with the ribbon', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  async function opened(sample: string): Promise<WorkbenchPage> {
    const workbench = await WorkbenchPage.open(browser, 'zh-CN');
    await workbench.press('文件', sample);
    return workbench;
  }

  test('the offset ledger: nine records, of which none counts yet and 600 t are pending', async () => {
    const workbench = await opened('抵消台账');
    const own = await workbench.texts('抵消台账', 'A B C D E F G H I J K L M N', 1, 12);
    await workbench.press(ribbon, '预览并入');
    expect(await beside(workbench, '并入预览', 'E', 'G', '→ 抵消台账')).toEqual(['9']);
    await workbench.press(ribbon, '建立工作簿');
    await workbench.enter('组织信息', organization);
    await workbench.press(ribbon, '并入台账');
    expect(await workbench.texts('抵消台账 (2)', 'A', 4, 12)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((number) => [number]),
    );
    await workbench.press(ribbon, '全面检查');
    await workbench.press(ribbon, '写入评价');
    expect(await beside(workbench, '评价', 'A', 'B E', '待定的抵消量')).toEqual([
      '600.000',
      '1 条记录的数量未知，没有算入\n尚无法判断的记录，不计入',
    ]);
    expect(await beside(workbench, '评价', 'A', 'B', '评价结论')).toEqual(['? 无法判定']);
    await workbench.press(ribbon, '写入声明');
    expect(await workbench.text('声明', 'A1')).toBe(draft);
    expect(await beside(workbench, '声明', 'B', 'C', '抵消')).toEqual(['没有可计入的抵消记录']);
    expect(await workbench.texts('抵消台账', 'A B C D E F G H I J K L M N', 1, 12)).toEqual(own);
    expect(workbench.problems).toEqual([]);
    await workbench.page.context().close();
  });

  test('the energy ledger: seven lines, and net emissions once petrol and refrigerant have their factors', async () => {
    const workbench = await opened('能源台账');
    const sheet = '2025能源台账';
    const own = await workbench.texts(sheet, 'A B C D E F G H I', 1, 18);
    const particulars = await workbench.texts('组织信息', 'A B', 1, 7);
    await workbench.press(ribbon, '预览并入');
    expect(await workbench.texts('并入预览', 'C D E G H F', 4, 35)).toEqual(previewed);
    await workbench.press(ribbon, '建立工作簿');
    await workbench.press(ribbon, '并入台账');
    expect(await workbench.texts('组织信息 (2)', 'B', 4, 11)).toEqual(
      ['示例制造有限公司', '91440300MA00000000', '否', '2025', '', '', '2023-09-15', '2026-06-30'].map(
        (entry) => [entry],
      ),
    );
    expect(await workbench.texts('减排基准', 'B', 4, 5)).toEqual([['2020'], ['2020']]);
    await workbench.enter('组织信息 (2)', { B8: organization.B8 });
    await workbench.press(ribbon, '写入评价');
    // 6,048.3 and 1,808.348 MWh at 0.5306; 8.844 万Nm³ of gas at 21.621888, 10.76 t of diesel at 3.0959096; 1,932 GJ at 0.11.
    expect(await beside(workbench, '评价', 'A', 'B', '净排放量')).toEqual(['4,605.793']);
    expect(await beside(workbench, '评价', 'A', 'E', '净排放量')).toEqual([
      '2 行的排放量未知，没有算入\n总量－清除量，与抵消量比较（8.3）',
    ]);
    expect(await beside(workbench, '评价', 'A', 'B', '氢氟碳化物 HFCs')).toEqual(['—']);

    // A row still being filled in shows nothing; what stands in it and is wrong shows an error with its words.
    expect(await workbench.texts('排放清单', 'M', 8, 10)).toEqual([[''], ['212.520'], ['']]);
    await workbench.enter('排放清单', { I8: '2.16', J8: 'kgCO2/kWh' });
    expect(await workbench.text('排放清单', 'M8')).toBe('#VALUE!');
    expect(await workbench.errorWords('排放清单', 'M8')).toContain('kWh');

    // 3,632 L of petrol at 2.16 kg are 7.845 t; 12 kg of R-410A leaked are 27.066 t.
    await workbench.enter('排放清单', { I8: '2.16', J8: 'kgCO2/L', I10: '1', J10: 'kg/kg' });
    expect(await workbench.texts('排放清单', 'M', 8, 10)).toEqual([['7.845'], ['212.520'], ['27.066']]);
    await workbench.press(ribbon, '全面检查');
    await workbench.press(ribbon, '写入评价');
    expect(await beside(workbench, '评价', 'A', 'B', '净排放量')).toEqual(['4,640.705']);
    expect(await beside(workbench, '评价', 'A', 'B', '氢氟碳化物 HFCs')).toEqual(['27.066']);
    await workbench.press(ribbon, '写入声明');
    expect(await workbench.text('声明', 'A1')).toBe(draft);
    expect(await beside(workbench, '声明', 'B', 'C', '净排放量')).toEqual(['4,640.705 tCO2e']);
    expect(await workbench.texts(sheet, 'A B C D E F G H I', 1, 18)).toEqual(own);
    expect(await workbench.texts('组织信息', 'A B', 1, 7)).toEqual(particulars);
    expect(workbench.problems).toEqual([]);
    await workbench.page.context().close();
  });
});
