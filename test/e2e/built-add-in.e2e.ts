import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser';
import { buildProduct, serveFolder, type RunningServer } from './server';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('the production build, from a static server, under the stand-in for Excel', () => {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-dist-'));
    await buildProduct(folder, 'base=https://addin.example.cn');
    server = await serveFolder(folder);
    browser = await launchBrowser();
    // The frame must be of the workbench's own origin: what lies under /dist/ comes from the static server.
    workbench = await WorkbenchPage.open(browser, 'en-US', '&add-in=/dist/add-in.html', async (page) => {
      await page.route(
        ({ pathname }) => pathname.startsWith('/dist/'),
        async (route) => {
          const { pathname, search } = new URL(route.request().url());
          await route.fulfill({
            response: await route.fetch({
              url: `${server.address}/${pathname.split('/dist/')[1] ?? ''}${search}`,
            }),
          });
        },
      );
    });
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  test('functions answer: GWP100 of SF6 is 25,200 in AR6 and 22,800 in AR4', async () => {
    await workbench.type('A1', '=CN.GWP("SF6")');
    await workbench.type('A2', '=CN.GWP("SF6","AR4")');
    expect((await workbench.texts('Sheet1', 'A', 1, 2)).flat()).toEqual(['25200', '22800']);
  });

  test('commands work, and the pane tells how they ended', async () => {
    await workbench.press('Carbon Neutrality', 'Build workbook');
    await workbench.pane
      .getByText(/Added \d+ sheets: .*Organization/)
      .first()
      .waitFor();
    expect(await workbench.sheetNames()).toEqual(
      expect.arrayContaining(['Sheet1', 'Organization', 'Evaluation']),
    );
    expect(workbench.problems).toEqual([]);
  });
});
