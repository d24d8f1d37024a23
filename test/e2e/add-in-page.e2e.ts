import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { ribbonFunctionNames } from '../../src/commands/ribbon';
import { functions } from '../../src/functions';
import { answerAsExcel, hostInfo } from './answer-as-excel';
import { describeInBrowser, launchBrowser, serveOfficeJsLocally } from './browser';
import { buildProduct, serveFolder } from './server';
import type { RunningServer } from './server';

describeInBrowser('the built page, from a static server', () => {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-page-'));
    await buildProduct(folder, 'base=https://addin.example.cn');
    server = await serveFolder(folder);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    page = await browser.newPage();
    problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) problems.push(message.text());
    });
  });

  afterEach(() => page.close());

  test('says in both languages that it belongs into Excel, and loads no pane, when a plain browser opens it', async () => {
    await serveOfficeJsLocally(page);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(server.address) && request.resourceType() === 'script')
        scripts.push(request.url());
    });
    await page.goto(`${server.address}/add-in.html`);
    await page.getByText('Open this in Excel').waitFor();
    expect(await page.getByText('请在 Excel 中打开').isVisible()).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(scripts.map((address) => address.replace(/.*\/|\.[0-9a-f]{16}/g, ''))).toEqual([
      'office-watch.js',
      'add-in.js',
    ]);
    expect(problems).toEqual([]);
  });

  test('says in both languages what is missing, and where it comes from, when office.js is blocked', async () => {
    await page.route(/^https:/, (route) => route.abort());
    await page.goto(`${server.address}/add-in.html`);
    await page.getByText('The Office component did not load').waitFor();
    expect(await page.getByText('未能载入 Office 组件').isVisible()).toBe(true);
    expect(await page.getByRole('alert').innerText()).toContain('appsforoffice.microsoft.com');
    expect(problems).toEqual([]);
  });

  test('says the same after ten seconds when office.js neither comes nor fails', async () => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    // On a busy machine the page may be parsed long before its first script runs and begins to wait.
    await page.addInitScript(() => {
      const wait = window.setTimeout.bind(window);
      window.setTimeout = ((...given: Parameters<typeof wait>) => {
        if (given[1] === 10_000) document.documentElement.dataset['waits'] = 'yes';
        return wait(...given);
      }) as typeof window.setTimeout;
    });
    await page.route(/^https:/, () => undefined);
    await page.goto(`${server.address}/add-in.html`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset['waits'] === 'yes');
    await page.clock.runFor(9_999);
    expect(await page.getByText('The Office component did not load').isVisible()).toBe(false);
    await page.clock.runFor(1);
    expect(await page.getByText('The Office component did not load').isVisible()).toBe(true);
  });

  /** What Excel could call at this moment: the ids of functions and of buttons. */
  const registered = (): Promise<{ functions: string[]; buttons: string[] }> =>
    page.evaluate(() => {
      const { CustomFunctions: cells, Office: office } = window as unknown as Record<
        'CustomFunctions' | 'Office',
        { _association: { mappings: object }; actions: { _association: { mappings: object } } }
      >;
      return {
        functions: Object.keys(cells._association.mappings).sort(),
        buttons: Object.keys(office.actions._association.mappings).sort(),
      };
    });
  const expected = {
    functions: Object.keys(functions).sort(),
    buttons: ribbonFunctionNames.map((id) => id.toUpperCase()).sort(),
  };
  const isOfServer = (address: string): boolean => address.startsWith(`${server.address}/`);
  const isFirstScript = (address: string): boolean => /(office-watch|add-in)\.[0-9a-f]{16}\.js/.test(address);

  test('in Excel has functions and buttons ready while the pane is still on its way', async () => {
    await answerAsExcel(page);
    await serveOfficeJsLocally(page);
    const held: Route[] = [];
    await page.route(`${server.address}/*.js`, (route) =>
      isFirstScript(route.request().url()) ? route.continue() : void held.push(route),
    );
    const paneAskedFor = page.waitForRequest(
      (request) =>
        request.url().endsWith('.js') && isOfServer(request.url()) && !isFirstScript(request.url()),
    );
    await page.goto(`${server.address}/add-in.html${hostInfo}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset['office'] === 'ready');
    expect(await registered()).toEqual(expected);
    await paneAskedFor;
    expect(await page.locator('#root').innerHTML()).toBe('');
    await page.unroute(`${server.address}/*.js`);
    await Promise.all(held.map((route) => route.continue()));
    await page.locator('#root > *').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('in Excel says that the pane did not load, and keeps functions and buttons', async () => {
    await answerAsExcel(page);
    await serveOfficeJsLocally(page);
    await page.route(`${server.address}/*.js`, (route) =>
      isFirstScript(route.request().url()) ? route.continue() : route.abort(),
    );
    await page.goto(`${server.address}/add-in.html${hostInfo}`);
    await page.getByText('The pane did not load').waitFor();
    expect(await page.getByText('任务窗格未能载入').isVisible()).toBe(true);
    expect(await registered()).toEqual(expected);
    expect(problems).toEqual([expect.stringMatching(/^Loading chunk \S+ failed/)]);
  });
});
