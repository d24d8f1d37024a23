import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator } from 'playwright-core';
import type { PanePage } from '../../src/commands/pane-page';
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
      await workbench.enter('Inventory', { Z4: '=CN.GWP("R-410A")*12/1000' });
      await workbench.page.evaluate(() => globalThis.workbench.select('Inventory', 'Z4'));
    });

    /** What a page shows only once something is opened or entered there. */
    const fill: Partial<Record<PanePage, () => Promise<void>>> = {
      findings: () => openFirst(workbench.pane.getByRole('listitem').getByRole('button').first()),
      factors: () => openFirst(workbench.pane.locator('main button[aria-expanded]').first()),
      functions: () => workbench.pane.locator('main').getByRole('button', { name: 'CN.GWP' }).first().click(),
      explain: () => workbench.pane.locator('main section').first().waitFor(),
      targets: async () => {
        for (const [at, value] of ['12000', '4.2%', '2020', '2030'].entries()) {
          await workbench.pane.locator('main').getByRole('textbox').nth(at).fill(value);
        }
        await workbench.pane.locator('main table').waitFor();
      },
    };
    const openFirst = async (row: Locator) => {
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
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
          await fill[page]?.();
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
