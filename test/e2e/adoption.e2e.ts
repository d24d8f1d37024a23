import type { Browser } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

const ribbon = '碳中和';

/** The particulars of the organization by the row of the form: name, year, type, day of declaration. */
const organization = { B4: '示例制造有限公司', B7: '2025', B8: '运营碳中和', B11: '2026-06-30' };

const draft = '草稿，不得发布：是否实现碳中和无法判定，原因见下。';

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
    expect(await beside(workbench, '并入预览', 'C', 'D', '→ 抵消台账')).toEqual(['9']);
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
    await workbench.press(ribbon, '建立工作簿');
    await workbench.enter('组织信息 (2)', organization);
    await workbench.press(ribbon, '并入台账');
    await workbench.press(ribbon, '写入评价');
    // 6,048.3 and 1,808.348 MWh at 0.5306; 8.844 万Nm³ of gas at 21.621888, 10.76 t of diesel at 3.0959096; 1,932 GJ at 0.11.
    expect(await beside(workbench, '评价', 'A', 'B', '净排放量')).toEqual(['4,605.793']);
    expect(await beside(workbench, '评价', 'A', 'E', '净排放量')).toEqual([
      '2 行的排放量未知，没有算入\n总量－清除量，与抵消量比较（8.3）',
    ]);
    expect(await beside(workbench, '评价', 'A', 'B', '氢氟碳化物 HFCs')).toEqual(['—']);

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
    expect(workbench.problems).toEqual([]);
    await workbench.page.context().close();
  });
});
