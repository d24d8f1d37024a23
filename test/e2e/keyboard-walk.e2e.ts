import type { Browser } from 'playwright-core';
import type { Words } from '../../src/domain/language';
import { languages } from '../../src/domain/language';
import { findingsWords } from '../../src/taskpane/findings/findings-words';
import { pageWords } from '../../src/taskpane/shell/page-words';
import { paneWords, stepWords } from '../../src/taskpane/shell/pane-words';
import { welcomeWords } from '../../src/taskpane/welcome/welcome-words';
import { describeInBrowser, launchBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

const sheets = {
  'zh-CN': { findings: '检查发现', evaluation: '评价', anotherBody: '其他机构' },
  'en-US': { findings: 'Findings', evaluation: 'Evaluation', anotherBody: 'Another body' },
} as const;
const reason = '2026-05-06 agreed with the verifier';

describeInBrowser('from an empty workbook to a written evaluation, by keys alone', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  test.each(languages)('in %s', async (language) => {
    const workbench = await WorkbenchPage.open(browser, language);
    const { page, pane } = workbench;
    const { findings, evaluation } = sheets[language];
    const say = (words: Words) => words[language];
    const filled = async (sheet: string) =>
      (await workbench.texts(sheet, 'A B C D E F G H I J K L M N', 1, 300)).flat();

    // An empty workbook opens on the page for beginners. F6 brings the focus into the pane in Excel.
    await pane.getByRole('heading', { level: 2, name: say(pageWords.welcome.title) }).waitFor();
    await page.locator('iframe[name=add-in]').focus();
    await workbench.tabTo(say(welcomeWords.toExample));
    await page.keyboard.press('Enter');
    await pane.getByText(say(stepWords.buildExample.button)).first().waitFor();
    await workbench.ready();
    expect(await workbench.sheetNames()).toEqual(expect.arrayContaining([findings, evaluation]));

    // The example has nothing to settle: a body that may not evaluate (8.1) is typed beside “Kind of evaluation body”.
    await workbench.type('B12', sheets[language].anotherBody);
    await page.locator('iframe[name=add-in]').focus();
    await workbench.tabTo(say(pageWords.workflow.short), 'backwards');
    await page.keyboard.press('Enter');
    await workbench.tabTo(say(stepWords.checkEverything.button));
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: say(paneWords.seeFindings) }).waitFor();
    await workbench.ready();

    await workbench.tabTo(say(paneWords.seeFindings), 'backwards');
    await page.keyboard.press('Enter');
    await pane.getByRole('searchbox').waitFor();
    await workbench.tabTo(/^(不符合|无法判断|Failed|Cannot tell)/);
    await page.keyboard.press('Enter');
    await workbench.tabTo(say(findingsWords.waiver));
    await page.keyboard.type(reason);
    await workbench.tabTo(say(findingsWords.waive));
    await page.keyboard.press('Enter');
    await pane.getByRole('main').locator('.fui-MessageBar').waitFor();
    await workbench.ready();
    expect(await filled(findings)).toContain(reason);

    await workbench.tabTo(say(pageWords.workflow.short), 'backwards');
    await page.keyboard.press('Enter');
    await workbench.tabTo(say(stepWords.writeEvaluation.button));
    await page.keyboard.press('Enter');
    await pane.getByRole('status').getByText(say(stepWords.writeEvaluation.button)).waitFor();
    await workbench.ready();
    const written = await filled(evaluation);
    expect(written.some((text) => /^[✓✗?] /.test(text))).toBe(true);
    // The reason for the waiver is told to whoever reads the evaluation.
    expect(written.some((text) => text.includes(reason))).toBe(true);
    expect(workbench.problems).toEqual([]);
    await page.close();
  });
});
