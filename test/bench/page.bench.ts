import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { answerAsExcel, hostInfo } from '../e2e/answer-as-excel';
import { browserVariable, findBrowser, launchBrowser, serveOfficeJsLocally } from '../e2e/browser';
import { buildProduct, buildWith, serveFolder } from '../e2e/server';
import { median, print, type Figure } from './bench-report';

const runs = 15;

/** A page that only loads office.js and answers one empty function. */
const emptyPage = (
  officeJs: string,
) => `<!doctype html><html><head><meta charset="utf-8"><script src="${officeJs}"></script>
<script>CustomFunctions.associate('GWP', () => 0); Office.onReady();</script></head><body></body></html>`;

/** A page with nothing but office.js and a button of Fluent, which comes in one script. */
const emptyPane = (officeJs: string, script: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><script defer src="${officeJs}"></script>
<script defer src="${script}"></script></head><body><div id="root"></div></body></html>`;

/**
 * From the start of navigation to the first result of a function, the product against a page that loads office.js and
 * answers one empty function; to the first page of the pane, against an empty page in Fluent; and what the scripts weigh.
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
  await buildWith(join(__dirname, 'bench-pages.webpack.js'), join(dist, 'bench'));
  writeFileSync(join(dist, 'empty-pane.html'), emptyPane(officeJs, 'bench/empty-pane.js'));
  const server = await serveFolder(dist);
  const found = await findBrowser();
  if ('reasons' in found) throw new Error(found.reasons.join('\n'));
  process.env[browserVariable] = JSON.stringify(found);
  const browser = await launchBrowser();
  const times = { product: [] as number[], empty: [] as number[] };
  const panes = { product: [] as FirstButton[], empty: [] as FirstButton[] };
  for (let run = 0; run < runs; run++) {
    times.empty.push(await firstResult(browser, `${server.address}/empty.html${hostInfo}`));
    times.product.push(await firstResult(browser, `${server.address}/add-in.html${hostInfo}`));
    panes.empty.push(await firstButton(browser, `${server.address}/empty-pane.html${hostInfo}`));
    panes.product.push(await firstButton(browser, `${server.address}/add-in.html${hostInfo}`));
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
    {
      what: 'page load to the first page of the pane',
      measured: median(panes.product.map(({ time }) => time)),
      limitCase: 'a page with office.js and one button of Fluent',
      limit: median(panes.empty.map(({ time }) => time)),
      unit: 'ms',
      atMost: 1.5,
    },
    {
      what: 'loaded by then beyond the first script, gzipped',
      measured: gzipped(
        dist,
        (panes.product[0]?.scripts ?? []).filter((file) => !firstScripts(html).includes(file)),
      ),
      limitCase: 'that page with its button',
      limit: gzipped(dist, panes.empty[0]?.scripts ?? []),
      unit: 'bytes',
    },
    ...paneWeights(dist, html),
  ];
  rmSync(folder, { recursive: true });
  print('The page in Chromium', figures);
}

/**
 * All that comes after the first script: the pane with every page; the commands, which the ribbon needs without a pane
 * as well; and what adopting and single commands on files need. The command line lies in the same folder; no page loads it.
 */
function paneWeights(dist: string, html: string): Figure[] {
  const later = readdirSync(dist).filter(
    (file) => file.endsWith('.js') && file !== 'cn.js' && !firstScripts(html).includes(file),
  );
  const holding = (source: RegExp) =>
    later.filter((file) => source.test(readFileSync(join(dist, `${file}.map`), 'utf8')));
  const commands = holding(/\/src\/commands\/commands-over-excel\.ts"/);
  const files = holding(/\/src\/workbook\/xlsx-workbook\.ts"|\/node_modules\/fflate\//);
  const adopting = holding(/\/src\/commands\/adopt-list\.ts"/);
  const pane = later.filter((file) => ![commands, files, adopting].some((each) => each.includes(file)));
  const allowed = { limitCase: 'allowed', limit: 180_000, unit: 'bytes' };
  return [
    { what: 'the pane with all its pages, gzipped', measured: gzipped(dist, pane), ...allowed, atMost: 1 },
    { what: 'the script of the commands, gzipped', measured: gzipped(dist, commands), ...allowed },
    { what: 'what adopting needs beside it', measured: gzipped(dist, adopting), ...allowed },
    { what: 'what commands on files need beside it', measured: gzipped(dist, files), ...allowed },
    { what: 'all together', measured: gzipped(dist, later), ...allowed },
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

interface FirstButton {
  /** Milliseconds by the page's own clock until its first button is painted and the page is free to take a press. */
  readonly time: number;
  /** The scripts of ours that were there when the button was. */
  readonly scripts: readonly string[];
}

async function firstButton(browser: Browser, address: string): Promise<FirstButton> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  await answerAsExcel(page);
  await page.addInitScript(noteFirstButton);
  await serveOfficeJsLocally(page);
  await page.goto(address);
  const handle = await page.waitForFunction(
    () => (window as unknown as { firstButton?: FirstButton }).firstButton,
  );
  const noted = await handle.jsonValue();
  await context.close();
  if (!noted) throw new Error(`${address} has no button`);
  return noted;
}

/** Runs in the page: notes when its content has a button, and when that is painted. */
function noteFirstButton(): void {
  const page = window as unknown as { firstButton?: FirstButton };
  const watch = new MutationObserver(() => {
    if (document.querySelector('main button') === null) return;
    watch.disconnect();
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.startsWith(location.origin) && name.endsWith('.js'))
      .map(({ name }) => name.slice(location.origin.length + 1));
    requestAnimationFrame(() =>
      setTimeout(() => {
        page.firstButton = { time: performance.now(), scripts };
      }),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}
