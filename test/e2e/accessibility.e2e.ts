import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { panePages } from '../../src/commands/pane-page';
import { languages } from '../../src/domain/language';
import { welcomeWords } from '../../src/taskpane/welcome/welcome-words';
import { describeInBrowser, launchBrowser } from './browser';
import { enterHostileContents } from './hostile-contents';
import { WorkbenchPage } from './workbench-page';

/** The buttons of the story by language: build, then check. */
const buttons = {
  'zh-CN': ['碳中和', '建立工作簿', '检查抵消'],
  'en-US': ['Carbon Neutrality', 'Build workbook', 'Check offsets'],
} as const;

describeInBrowser('axe finds nothing', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  describe.each(languages)('in %s', (language) => {
    test.each(['light', 'dark'] as const)(
      'on the workbench and the pane, %s, before and after the commands',
      async (colorScheme) => {
        const workbench = await WorkbenchPage.open(browser, language, '', (page) =>
          page.emulateMedia({ colorScheme }),
        );
        const [tab, build, check] = buttons[language];
        const violations = async () => {
          // The grid is a canvas drawn by Univer, which also adds empty places for notices; cells are read through the formula bar.
          const { violations: found } = await new AxeBuilder({ page: workbench.page })
            .exclude('.grid canvas')
            .exclude('section[aria-label^="Notifications"]')
            .analyze();
          return found.map(({ id, nodes }) => [
            id,
            ...nodes.map(({ target, html }) => `${target.join(' ')} ${html}`),
          ]);
        };
        expect(await violations()).toEqual([]);
        await workbench.press(tab, build);
        await workbench.press(tab, check);
        expect(await violations()).toEqual([]);
        await workbench.page.close();
      },
    );
  });

  describe('on the pages of the pane', () => {
    let workbench: WorkbenchPage;

    beforeAll(async () => {
      workbench = await WorkbenchPage.open(browser, 'en-US');
      await workbench.pane.getByRole('button', { name: welcomeWords.toExample['en-US'] }).click();
      await workbench.ready();
      await enterHostileContents(workbench);
    });

    /** With what is asked, how it is read, the way to its cell and the field for a reason. */
    const openFirstFinding = async () => {
      const row = workbench.pane.getByRole('listitem').getByRole('button').first();
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
      await workbench.pane.locator('main dl').waitFor();
    };

    describe.each(languages)('in %s', (language) => {
      test.each([
        ['light', 'none'],
        ['dark', 'none'],
        ['dark', 'active'],
      ] as const)('%s, forced colours %s: every page', async (colorScheme, forcedColors) => {
        await workbench.page.emulateMedia({ colorScheme, forcedColors });
        await workbench.pane.locator(`button[lang=${language}]`).click();
        const found: Record<string, unknown[]> = {};
        for (const page of panePages) {
          await workbench.turnTo(page, language);
          if (page === 'findings') await openFirstFinding();
          const { violations } = await new AxeBuilder({ page: workbench.page })
            .include(['iframe[name=add-in]', 'body'])
            .analyze();
          found[page] = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
        }
        expect(found).toEqual(Object.fromEntries(panePages.map((page) => [page, []])));
      });
    });
  });
});
