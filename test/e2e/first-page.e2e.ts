import type { Browser } from 'playwright-core';
import { languages } from '../../src/domain/language';
import { templateVersion, versionName } from '../../src/sheets/template-version';
import { pageWords } from '../../src/taskpane/shell/page-words';
import { paneWords } from '../../src/taskpane/shell/pane-words';
import { kindSaid, welcomeWords } from '../../src/taskpane/welcome/welcome-words';
import type { WorkbookKind } from '../../src/commands/look-at-workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { describeInBrowser, launchBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

describeInBrowser('the page that a workbook is met with', () => {
  let browser: Browser;
  /** A workbook of this version, as it was saved. */
  let built: Uint8Array;

  beforeAll(async () => {
    browser = await launchBrowser();
    const workbench = await WorkbenchPage.open(browser, 'zh-CN');
    await workbench.pane.getByRole('button', { name: welcomeWords.toExample['zh-CN'] }).click();
    await workbench.ready();
    built = await workbench.save();
    await workbench.page.close();
  });

  afterAll(() => browser.close());

  async function stamped(version: number): Promise<Uint8Array> {
    const file = XlsxWorkbook.open(built);
    await file.write({ steps: [{ do: 'name', name: versionName, refersTo: `="${String(version)}"` }] });
    return file.toBytes();
  }

  async function foreign(): Promise<Uint8Array> {
    const file = XlsxWorkbook.empty();
    await file.write({
      steps: [
        { do: 'addSheet', sheet: '我的台账' },
        { do: 'addSheet', sheet: 'Mine' },
      ],
    });
    return file.toBytes();
  }

  /** The workbench begins with an empty workbook of its own. */
  const nothing = (): Promise<undefined> => Promise.resolve(undefined);

  describe.each(languages)('in %s', (language) => {
    const met = async (bytes?: Uint8Array) => {
      const workbench = await WorkbenchPage.open(browser, language);
      if (bytes) await workbench.openFile(bytes, 'theirs.xlsx');
      return workbench;
    };
    const saidOf = (kind: WorkbookKind) => kindSaid[kind].title[language];

    test.each([
      ['empty', nothing, welcomeWords.toExample],
      ['foreign', foreign, welcomeWords.toPreview],
      ['newer', () => stamped(templateVersion + 1), welcomeWords.toWorkflow],
    ] as const)('one that is %s is told what it is, with a way on', async (kind, made, way) => {
      const workbench = await met(await made());
      await workbench.pane.getByRole('heading', { name: saidOf(kind) }).waitFor();
      expect(await workbench.pane.getByRole('button', { name: way[language] }).isVisible()).toBe(true);
      expect(workbench.problems).toEqual([]);
      await workbench.page.close();
    });

    test('one that this version built is met with the workflow', async () => {
      const workbench = await met(built);
      // Building is marked as done by the same look at the workbook that chooses the page.
      await workbench.pane.getByText(paneWords.done[language]).first().waitFor();
      expect(
        await workbench.pane
          .getByRole('heading', { level: 2, name: pageWords.workflow.title[language] })
          .isVisible(),
      ).toBe(true);
      expect(workbench.problems).toEqual([]);
      await workbench.page.close();
    });
  });
});
