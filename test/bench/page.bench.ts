import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { answerAsExcel, hostInfo } from '../e2e/answer-as-excel';
import { browserVariable, findBrowser, launchBrowser, serveOfficeJsLocally } from '../e2e/browser';
import { buildProduct, serveFolder } from '../e2e/server';
import { median, print, type Figure } from './bench-report';

const runs = 9;

/** A page that only loads office.js and answers one empty function. */
const emptyPage = (
  officeJs: string,
) => `<!doctype html><html><head><meta charset="utf-8"><script src="${officeJs}"></script>
<script>CustomFunctions.associate('GWP', () => 0); Office.onReady();</script></head><body></body></html>`;

/**
 * From the start of navigation to the first result of a function, the product against a page that loads office.js and
 * answers one empty function; and what the first script weighs.
 */
export async function pageBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-bench-'));
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  await buildProduct(dist, 'base=https://addin.example.cn');
  const html = readFileSync(join(dist, 'add-in.html'), 'utf8');
  const officeJs = /src="?(https:[^"\s>]*office\.js)/.exec(html)?.[1];
  if (officeJs === undefined) throw new Error('add-in.html names no office.js');
  writeFileSync(join(dist, 'empty.html'), emptyPage(officeJs));
  const server = await serveFolder(dist);
  const found = await findBrowser();
  if ('reasons' in found) throw new Error(found.reasons.join('\n'));
  process.env[browserVariable] = JSON.stringify(found);
  const browser = await launchBrowser();
  const times = { product: [] as number[], empty: [] as number[] };
  for (let run = 0; run < runs; run++) {
    times.empty.push(await firstResult(browser, `${server.address}/empty.html${hostInfo}`));
    times.product.push(await firstResult(browser, `${server.address}/add-in.html${hostInfo}`));
  }
  await browser.close();
  await server.stop();
  const figures: Figure[] = [
    {
      what: 'page load to first function result',
      measured: median(times.product),
      limitCase: 'a page with office.js and one empty function',
      limit: median(times.empty),
      unit: 'ms',
      atMost: 1.3,
    },
    {
      what: 'first script, gzipped',
      measured: gzipped(dist, firstScripts(html)),
      limitCase: 'allowed',
      limit: 60_000,
      unit: 'bytes',
      atMost: 1,
    },
    ...paneWeights(dist, html),
  ];
  rmSync(folder, { recursive: true });
  print('The page in Chromium', figures);
}

/**
 * All that comes after the first script, and its two parts that only come once the first page stands: the script of the
 * other pages and that of the commands. The command line lies in the same folder; no page loads it.
 */
function paneWeights(dist: string, html: string): Figure[] {
  const later = readdirSync(dist).filter(
    (file) => file.endsWith('.js') && file !== 'cn.js' && !firstScripts(html).includes(file),
  );
  const isOfCommands = (file: string) =>
    readFileSync(join(dist, `${file}.map`), 'utf8').includes('/src/commands/commands-over-excel.ts"');
  const allowed = { limitCase: 'allowed', limit: 180_000, unit: 'bytes' };
  return [
    { what: 'the pane beyond it, gzipped', measured: gzipped(dist, later), ...allowed, atMost: 1 },
    {
      what: 'of that, the script of the pages after the first',
      measured: gzipped(
        dist,
        later.filter((file) => file.startsWith('pages.')),
      ),
      ...allowed,
    },
    {
      what: 'of that, the script of the commands',
      measured: gzipped(dist, later.filter(isOfCommands)),
      ...allowed,
    },
  ];
}

function firstScripts(html: string): string[] {
  return [...html.matchAll(/<script[^>]*src="?(?!https:)\/?([^"\s>]+)/g)].map(([, file]) => file ?? '');
}

function gzipped(folder: string, files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** Milliseconds by the page's own clock until the result of GWP("CH4") has come over the bridge. */
async function firstResult(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  // The compiler that runs this file names functions by a function of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  await answerAsExcel(page);
  await page.addInitScript(callFirstFunction);
  await serveOfficeJsLocally(page);
  await page.goto(address);
  const handle = await page.waitForFunction(
    () => (window as unknown as { firstResult?: number }).firstResult,
  );
  const time = (await handle.jsonValue()) ?? Number.NaN;
  await context.close();
  return time;
}

/**
 * Runs in the page: Excel calls GWP again and again until somebody there answers, and the time is noted when the first
 * result comes over the bridge.
 */
function callFirstFunction(): void {
  const page = window as unknown as {
    _richApiNativeBridge: {
      sendMessageToHost(text: string): void;
      onMessageFromHost?: (text: string) => void;
    };
    firstResult?: number;
  };
  const bridge = page._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  const invocation = JSON.stringify([1, 'GWP', ['CH4'], 'Sheet1!A1', 0]);
  const call = JSON.stringify({ type: 3, message: { entries: [[1, 1000, '', invocation, 1]] } });
  const caller = setInterval(() => bridge.onMessageFromHost?.(call), 4);
  bridge.sendMessageToHost = (text) => {
    if (/SetInvocation\w*Results/.test(text)) {
      page.firstResult ??= performance.now();
      clearInterval(caller);
    }
    send(text);
  };
}
