import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { PanePage } from '../../src/commands/pane-page';
import { languages, type Language } from '../../src/domain/language';
import { browserVariable, findBrowser, launchBrowser } from '../e2e/browser';
import { startWorkbench, workbenchVariable } from '../e2e/server';
import { WorkbenchPage } from '../e2e/workbench-page';
import type { Look } from './pane-tour';
import { tourOfPane } from './pane-tour';
import { pathOf } from './readme-pages';

interface Scene {
  readonly language: Language;
  readonly file: string;
  readonly fileTab: string;
  readonly sample: string;
  readonly tab: string;
  readonly build: string;
  readonly check: string;
  readonly organization: string;
  readonly inventory: string;
  readonly offsets: string;
  readonly type: string;
  readonly line: readonly string[];
}

const scenes: readonly Scene[] = [
  {
    language: 'zh-CN',
    file: 'workbench-zh.webp',
    fileTab: '文件',
    sample: '抵消台账',
    tab: '碳中和',
    build: '建立工作簿',
    check: '检查抵消',
    organization: '组织信息',
    inventory: '排放清单',
    offsets: '抵消台账 (2)',
    type: '运营碳中和',
    line: ['2025', '总部', '范围2', '外购电力', '外购电力', 'CO2', '2000000', 'kWh', '0.5', 'kgCO2/kWh'],
  },
  {
    language: 'en-US',
    file: 'workbench-en.webp',
    fileTab: 'File',
    sample: 'Offset ledger',
    tab: 'Carbon Neutrality',
    build: 'Build workbook',
    check: 'Check offsets',
    organization: 'Organization',
    inventory: 'Inventory',
    offsets: 'Offsets',
    type: 'Operational',
    line: [
      '2025',
      'Head office',
      'Scope 2',
      'Electricity',
      'Grid',
      'CO2',
      '2000000',
      'kWh',
      '0.5',
      'kgCO2/kWh',
    ],
  },
];

/** The file of a page's picture, e.g. `pane-findings-zh.webp`, `pane-findings-zh-dark.webp`. */
function panePicture(page: PanePage, language: Language, look: Look): string {
  return `pane-${page}-${language.slice(0, 2)}${look === 'light' ? '' : `-${look}`}.webp`;
}

/** The same picture in a third of the bytes; the browser itself writes it. */
async function webpOf(blank: Page, png: Buffer): Promise<Buffer> {
  const base64 = await blank.evaluate(async (source) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${source}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    // Below this, text loses its edges.
    return canvas.toDataURL('image/webp', 0.6).replace(/^data:image\/webp;base64,/, '');
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
}

/** Plays the story of the offset ledger up to the check and takes the README's picture of it, in each language. */
async function takePictures(): Promise<void> {
  const found = await findBrowser();
  if ('reasons' in found) throw new Error(found.reasons.join('\n'));
  process.env[browserVariable] = JSON.stringify(found);
  const server = await startWorkbench();
  process.env[workbenchVariable] = server.address;
  const browser = await launchBrowser();
  mkdirSync(pathOf('assets/readme'), { recursive: true });
  const blank = await browser.newPage();
  const save = async (file: string, png: Buffer) => {
    writeFileSync(pathOf(`assets/readme/${file}`), await webpOf(blank, png));
  };
  for (const scene of scenes) {
    const workbench = await WorkbenchPage.open(browser, scene.language, '', async (page) => {
      // The compiler that runs this file names functions by a function of its own, which the page does not have.
      await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
    });
    await workbench.press(scene.fileTab, scene.sample);
    const records = await workbench.texts('抵消台账', 'A B C D E F G H I J K L M N', 2, 10);
    await workbench.press(scene.tab, scene.build);
    await workbench.enter(scene.organization, { B7: '2025', B8: scene.type, B11: '2026-06-30' });
    await workbench.paste(scene.inventory, 'A4', [scene.line]);
    await workbench.paste(scene.offsets, 'A4', records);
    await workbench.press(scene.tab, scene.check);
    await workbench.turnTo('findings');
    await workbench.pane.getByRole('searchbox').waitFor();
    await workbench.ready();
    await save(scene.file, await workbench.page.screenshot());
    await workbench.page.close();
  }
  for (const language of languages) {
    await tourOfPane(browser, language, ['light', 'dark'], (page, look, png) =>
      save(panePicture(page, language, look), png),
    );
  }
  await browser.close();
  await server.stop();
}

void takePictures();
