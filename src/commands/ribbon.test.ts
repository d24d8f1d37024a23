/** @jest-environment jsdom */
import type { pageButtons } from './pane-page';
import type { CommandId } from './run-command';

type Handler = (event: { completed: () => void }) => void;

interface ExcelFailing {
  readonly code: string;
}

/** The page as Excel opens it, with an Excel that answers every request with an error, or never. */
async function openPage(excel: ExcelFailing | 'silent', showAsTaskpane?: () => Promise<void>) {
  const handlers = new Map<string, Handler>();
  const shown: string[] = [];
  const show = () => {
    shown.push('pane');
    return Promise.resolve();
  };
  const collection = { load: () => collection };
  class RequestContext {
    readonly workbook = {
      load: () => undefined,
      protection: { load: () => undefined },
      functions: { date: () => collection },
      worksheets: collection,
      tables: collection,
      names: collection,
    };
    sync() {
      if (excel === 'silent') return new Promise(() => {});
      return Promise.reject(Object.assign(new Error('raw'), { code: excel.code, debugInfo: {} }));
    }
  }
  Object.assign(globalThis, {
    Office: {
      context: { displayLanguage: 'zh-CN' },
      actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
      addin: { showAsTaskpane: showAsTaskpane ?? show },
    },
    Excel: { RequestContext },
  });
  jest.resetModules();
  const ribbon = await import('./ribbon');
  ribbon.registerCommands();
  const press = (id: CommandId | keyof typeof pageButtons) => {
    let completed = 0;
    handlers.get(id)?.({ completed: () => completed++ });
    return () => completed;
  };
  return { ribbon, handlers, press, shown };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe("the ribbon's buttons", () => {
  it('each function that the manifest names is associated while the script runs', async () => {
    const { handlers } = await openPage('silent');
    expect([...handlers.keys()]).toEqual([
      'buildWorkbook',
      'previewAdoption',
      'adoptList',
      'checkInventory',
      'lockFactors',
      'gwpImpact',
      'checkOffsets',
      'checkEverything',
      'writeEvaluation',
      'writeDeclaration',
      'healFormulas',
      'freezeForSending',
      'openTargets',
      'openFunctionWizard',
    ]);
  });

  it('a refused command completes its event once, publishes its words and tries to show the pane', async () => {
    const { ribbon, press, shown } = await openPage({ code: 'AccessDenied' });
    const completed = press('checkOffsets');
    await settled();
    expect(completed()).toBe(1);
    const last = ribbon.runs.state().last;
    expect(last?.command).toBe('checkOffsets');
    if (last?.outcome.kind !== 'refused') throw new Error(last?.outcome.kind);
    expect(last.outcome.words['zh-CN']).toContain('AccessDenied');
    expect(shown).toEqual(['pane']);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('a fault of ours completes its event once too, and is not swallowed', async () => {
    const { ribbon, press } = await openPage({ code: 'PropertyNotLoaded' });
    const completed = press('buildWorkbook');
    await settled();
    expect(completed()).toBe(1);
    expect(ribbon.runs.state().last?.outcome.kind).toBe('unexpected');
    expect(console.error).toHaveBeenCalledTimes(1);
  });

  it('a pane that Excel does not show changes nothing', async () => {
    const { press } = await openPage({ code: 'AccessDenied' }, () => Promise.reject(new Error('not here')));
    const completed = press('writeEvaluation');
    await settled();
    expect(completed()).toBe(1);
  });

  it.each([
    ['openTargets', 'targets'],
    ['openFunctionWizard', 'functions'],
  ] as const)(
    '%s turns the pane to its page, shows it and completes its event once, with Excel silent',
    async (id, page) => {
      const { press, shown } = await openPage('silent');
      const { currentPage, isPageTurned } = await import('./pane-page');
      const completed = press(id);
      await settled();
      expect([currentPage(), isPageTurned(), completed(), shown]).toEqual([page, true, 1, ['pane']]);
    },
  );

  it('a page is turned to even where Excel does not show the pane', async () => {
    const { press } = await openPage('silent', () => Promise.reject(new Error('not here')));
    const completed = press('openTargets');
    await settled();
    const { currentPage } = await import('./pane-page');
    expect([currentPage(), completed()]).toEqual(['targets', 1]);
  });

  it('an event waits for its own command: two presses, two completions, one after the other', async () => {
    const { press } = await openPage({ code: 'AccessDenied' });
    const first = press('buildWorkbook');
    const second = press('buildWorkbook');
    await settled();
    expect([first(), second()]).toEqual([1, 1]);
  });

  it('while Excel is silent the event is not completed', async () => {
    const { ribbon, press } = await openPage('silent');
    const completed = press('buildWorkbook');
    await settled();
    expect(completed()).toBe(0);
    expect(ribbon.runs.state().running).toBe('buildWorkbook');
  });
});
