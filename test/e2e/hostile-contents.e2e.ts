import type { Browser } from 'playwright-core';
import { welcomeWords } from '../../src/taskpane/welcome/welcome-words';
import { describeInBrowser, launchBrowser } from './browser';
import { enterHostileContents, hostileNames } from './hostile-contents';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('names that are markup, endless or written from right to left', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await WorkbenchPage.open(browser, 'en-US');
    await workbench.pane.getByRole('button', { name: welcomeWords.toExample['en-US'] }).click();
    await workbench.ready();
    await enterHostileContents(workbench);
  });

  afterAll(() => browser.close());

  /** What such a name would have done to the pane: its title, elements of its own, a page wider than the pane. */
  const harm = () =>
    workbench.pane.locator('body').evaluate(() => ({
      title: document.title,
      elements: document.querySelectorAll('main :is(img, script, iframe, object, b)').length,
      isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
  const none = { title: '碳中和助手 · Carbon Neutrality for Excel', elements: 0, isTooWide: false };

  test('the findings show each as the text it is', async () => {
    await workbench.turnTo('findings');
    const search = workbench.pane.getByRole('searchbox');
    for (const name of Object.values(hostileNames)) {
      const beginning = name.replace(/[\u200f\u202e\u202c\u2067\u2069]/g, '').slice(0, 12);
      await search.fill(beginning.split(' ')[0] ?? '');
      const row = workbench.pane.getByRole('listitem').getByRole('button').first();
      await row.click();
      const text = await workbench.pane.locator('main').innerText();
      expect(text.replace(/[\u200f\u202e\u202c\u2067-\u2069]/g, '')).toContain(beginning);
      expect(await harm()).toEqual(none);
      await row.click();
    }
    expect(workbench.problems).toEqual([]);
  });

  test.each(Object.entries(hostileNames))(
    'a cell that asks for a gas called so is explained: %s',
    async (_, name) => {
      const [formula, cell] = [`=CN.GWP("${name.replaceAll('"', '""').slice(0, 250)}")`, '=CN.GWP(Y4)'];
      await workbench.enter('Inventory', { Y4: name });
      await workbench.turnTo('explain');
      for (const asked of [formula, cell]) {
        await workbench.enter('Inventory', { Z4: asked });
        await workbench.page.evaluate(() => {
          globalThis.workbench.select('Inventory', 'A4');
          globalThis.workbench.select('Inventory', 'Z4');
        });
        await workbench.ready();
        await workbench.pane.getByText('GWP', { exact: false }).first().waitFor();
        await workbench.pane.getByText(asked.slice(0, 12), { exact: false }).first().waitFor();
        expect(await harm()).toEqual(none);
      }
      expect(workbench.problems).toEqual([]);
    },
  );
});
