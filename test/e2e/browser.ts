import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { officeJsFile } from './server';

/** A browser that can be started: where it is and what it must be told. */
export interface BrowserChoice {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const headless = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const underProgramFiles = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function installedBrowsers(): readonly string[] {
  const windows = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ];
  return [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.flatMap((folder) =>
      folder === undefined ? [] : underProgramFiles.map((path) => join(folder, path)),
    ),
  ].filter((path) => existsSync(path));
}

/** The browsers to try, in order: the one asked for, those installed, the one inside @sparticuz/chromium (Linux x64). */
async function* candidates(): AsyncGenerator<BrowserChoice> {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') yield { executablePath: asked, args: headless };
  for (const executablePath of installedBrowsers()) yield { executablePath, args: headless };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    // Not with its own arguments: they ask for one process and no web security, and the second page would crash.
    yield { executablePath: await packaged.executablePath(), args: headless };
  }
}

function start({ executablePath, args }: BrowserChoice): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...args], headless: true });
}

/** The first browser that starts, or why each did not. */
export async function findBrowser(): Promise<BrowserChoice | { readonly reasons: readonly string[] }> {
  const reasons: string[] = [];
  for await (const choice of candidates()) {
    try {
      const browser = await start(choice);
      await browser.newPage();
      await browser.close();
      return choice;
    } catch (error) {
      const firstLine = String(error).split('\n', 1)[0] ?? '';
      reasons.push(`${choice.executablePath}: ${firstLine}`);
    }
  }
  return { reasons };
}

/** What the set-up found; tests get it through the environment because set-up and tests are separate worlds in Jest. */
export const browserVariable = 'E2E_BROWSER';

function foundBrowser(): BrowserChoice | undefined {
  const found = process.env[browserVariable];
  return found === undefined || found === '' ? undefined : (JSON.parse(found) as BrowserChoice);
}

/** Starts the browser that the set-up found. Close it in `afterAll`. */
export function launchBrowser(): Promise<Browser> {
  const choice = foundBrowser();
  if (choice === undefined) throw new Error('No browser was found: put these tests into describeInBrowser.');
  return start(choice);
}

/** `describe`, skipped where no browser starts (the set-up says so; in CI it fails). */
export function describeInBrowser(name: string, tests: () => void): void {
  jest.setTimeout(240_000);
  if (foundBrowser() === undefined) describe.skip(name, tests);
  else describe(name, tests);
}

/** Answers a page's requests to Microsoft's office.js servers from node_modules, and no other request to the outside. */
export async function serveOfficeJsLocally(page: Page): Promise<void> {
  await page.route(/^https:/, async (route) => {
    const file = officeJsFile(new URL(route.request().url()).pathname);
    if (file === undefined) await route.abort();
    else await route.fulfill({ path: file });
  });
}
