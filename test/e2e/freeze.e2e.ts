import type { Browser } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { describeInBrowser, launchBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('freezing for sending, through Microsoft’s own client', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await WorkbenchPage.open(browser, 'zh-CN');
  });

  afterAll(() => browser.close());

  test('the button hands over a copy with values and a list, and the workbook keeps its formulas', async () => {
    await workbench.type('A1', '=CN.GWP("SF6")');
    await workbench.type('A2', '=A1*2');
    const downloaded = workbench.page.waitForEvent('download');
    await workbench.press('碳中和', '固定以便发送');
    const download = await downloaded;
    expect(download.suggestedFilename()).toBe('副本-工作簿1.xlsx');
    const copy = readPackage(new Uint8Array(readFileSync(await download.path())));
    expect(copy.sheets.map(({ name }) => name)).toEqual(['Sheet1', '已固定的公式']);
    // GWP100 of SF6 in AR6: 25,200.
    expect(copy.sheets[0]?.cells.map(({ formula, value }) => [formula, value])).toEqual([
      [undefined, 25_200],
      ['=A1*2', 50_400],
    ]);
    expect(await workbench.text('Sheet1', 'A1')).toBe('25200');
    await workbench.page.getByText('Excel 会在新窗口显示它').waitFor();
    await workbench.pane.getByText('副本已作为新工作簿打开').first().waitFor();
    expect(workbench.problems).toEqual([]);
  });
});
