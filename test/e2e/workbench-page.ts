import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { PanePage } from '../../src/commands/pane-page';
import type { Language } from '../../src/domain/language';
import { pageWords } from '../../src/taskpane/shell/page-words';
import { paneWords } from '../../src/taskpane/shell/pane-words';
import type { WorkbenchHooks } from '../workbench/workbench-hooks';
import type { Obstacle } from '../workbench/obstacle';
import { words } from '../workbench/workbench-words';
import { workbenchAddress } from './server';

declare global {
  // The page's own hooks, once `WorkbenchPage.open` has waited for them.
  var workbench: WorkbenchHooks;
}

/** Milliseconds for one thing to happen on a machine that is busy with others; a test ends sooner when all goes well. */
const PATIENCE = 90_000;

/** The workbench in a browser, handled through its buttons and fields; cells are read through the page's own hooks. */
export class WorkbenchPage {
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly language: Language,
  ) {
    page.on('pageerror', (error) => this.problems.push(error.message));
  }

  /** @param query further parameters of the address, e.g. `&add-in=/dist/add-in.html` */
  static async open(
    browser: Browser,
    language: Language,
    query = '',
    prepare?: (page: Page) => Promise<void>,
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const opened = new WorkbenchPage(page, language);
    await prepare?.(page);
    await page.goto(`${workbenchAddress()}/?lang=${language}${query}`);
    await page.waitForFunction(() => typeof globalThis.workbench?.ready === 'function');
    await opened.ready();
    return opened;
  }

  /** Resolves when the add-in is up and nothing is under way: no opening, no command, no calculation. */
  async ready(): Promise<void> {
    await this.page.evaluate(() => workbench.idle());
  }

  /** Clicks a button of the ribbon by the words on it, and waits until what it does is done. */
  async press(tab: string, button: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
    await this.page.getByRole('tabpanel').getByRole('button', { name: button }).click();
    await this.ready();
  }

  /** Goes to a cell through the name box and types into the formula bar, as a person does. */
  async type(cell: string, text: string): Promise<void> {
    await this.page.getByLabel(words.nameBox[this.language], { exact: true }).fill(cell);
    await this.page.keyboard.press('Enter');
    await this.page.getByLabel(words.formulaBar[this.language], { exact: true }).fill(text);
    await this.page.keyboard.press('Enter');
    await this.ready();
  }

  /** Types into several cells of a sheet, by address. */
  async enter(sheet: string, entries: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate(
      ([name, cells]) => {
        for (const [cell, text] of Object.entries(cells)) workbench.enter(name, cell, text);
      },
      [sheet, entries] as const,
    );
    await this.ready();
  }

  async paste(sheet: string, cell: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.page.evaluate(([name, at, text]) => workbench.paste(name, at, text), [
      sheet,
      cell,
      rows.map((row) => row.join('\t')).join('\n'),
    ] as const);
    await this.ready();
  }

  /** What the cells of some columns show, row by row: `texts('Findings', 'A C', 4, 9)`. */
  texts(sheet: string, columns: string, first: number, last: number): Promise<string[][]> {
    return this.page.evaluate(
      ([name, letters, from, to]) =>
        Array.from({ length: to - from + 1 }, (_, index) =>
          letters.map((letter) => workbench.cellText(name, `${letter}${String(from + index)}`)),
        ),
      [sheet, columns.split(' '), first, last] as const,
    );
  }

  text(sheet: string, cell: string): Promise<string> {
    return this.page.evaluate(([name, at]) => workbench.cellText(name, at), [sheet, cell] as const);
  }

  value(sheet: string, cell: string): Promise<unknown> {
    return this.page.evaluate(([name, at]) => workbench.cell(name, at)?.value, [sheet, cell] as const);
  }

  errorWords(sheet: string, cell: string): Promise<string | undefined> {
    return this.page.evaluate(([name, at]) => workbench.errorWords(name, at), [sheet, cell] as const);
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => workbench.sheetNames());
  }

  /** Every sheet with what its cells hold, as text to compare. */
  contents(): Promise<string> {
    return this.page.evaluate(() =>
      JSON.stringify(
        workbench.host.model.sheets.map((sheet) => {
          const { row, column, rows, columns } = sheet.usedArea(true) ?? {
            row: 0,
            column: 0,
            rows: 0,
            columns: 0,
          };
          const cells = Array.from({ length: rows * columns }, (_, index) => {
            const at = [row + Math.floor(index / columns), column + (index % columns)] as const;
            return [sheet.formula(...at), sheet.value(...at)];
          });
          return [sheet.name, sheet.visibility, row, column, rows, columns, cells];
        }),
      ),
    );
  }

  async setObstacle(obstacle: Obstacle): Promise<void> {
    await this.page.evaluate((which) => workbench.setObstacle(which), obstacle);
  }

  /** The workbook as the Save button would write it. */
  async save(): Promise<Uint8Array> {
    return new Uint8Array(await this.page.evaluate(async () => [...(await workbench.save())]));
  }

  async openFile(bytes: Uint8Array, name: string): Promise<void> {
    await this.page.evaluate(([file, called]) => workbench.open(new Uint8Array(file), called), [
      [...bytes],
      name,
    ] as const);
    await this.ready();
  }

  /** Turns the pane to a page by its navigation, in the language that the pane speaks. */
  async turnTo(page: PanePage, language: Language = this.language): Promise<void> {
    const link = () =>
      this.pane
        .getByRole('navigation')
        .getByRole('button', { name: pageWords[page].short[language], exact: true });
    if ((await link().count()) === 0) {
      await this.pane.getByRole('button', { name: paneWords.morePages[language], exact: true }).click();
    }
    await link().click();
    await this.pane.getByRole('heading', { level: 2, name: pageWords[page].title[language] }).waitFor();
  }

  /** Presses Tab until the focus in the pane is on what is called so. */
  async tabTo(name: string | RegExp, direction: 'onwards' | 'backwards' = 'onwards'): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await this.page.keyboard.press(direction === 'onwards' ? 'Tab' : 'Shift+Tab');
      const focused = await this.pane.locator('body').evaluate(() => {
        const element = document.activeElement as (HTMLElement & Partial<HTMLInputElement>) | null;
        return (
          element?.getAttribute('aria-label') ??
          element?.labels?.[0]?.textContent ??
          element?.textContent ??
          ''
        ).trim();
      });
      if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return;
      passed.push(focused.slice(0, 20));
    }
    throw new Error(`Tab never came to ${String(name)}, only to: ${passed.slice(0, 30).join(' | ')}`);
  }

  /** The add-in's own pane in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[name=add-in]');
  }
}
