import type { Page } from 'playwright-core';

/** The address' end that makes office.js take its host for Excel with a shared runtime, in Chinese. */
export const hostInfo = '?_host_Info=Excel$Mac$16.00$zh-cn$id$$$1';

type Answer = (result: unknown) => void;

/** What office.js looks for in its window before it starts, on the one platform that speaks plain JSON. */
interface HostWindow extends Window {
  webkit?: unknown;
  _osfHostAPI?: (handler: unknown, call: { methodId: number }, answer: Answer) => void;
  _osfHostRegisterEvent?: (handler: unknown, args: unknown, onEvent: unknown, answer: Answer) => void;
  _osfHostUnregisterCallback?: () => void;
  _richApiNativeBridge?: {
    sendMessageToHost(text: string): void;
    onMessageFromHost?: (text: string) => void;
  };
}

/**
 * Answers office.js just enough to start: who the host is, and an empty result to every batch. For tests of the page
 * itself; whatever touches a workbook is tested in the stand-in for Excel.
 */
export async function answerAsExcel(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const host: HostWindow = window;
    const requirements = {
      ExcelApi: '1.14',
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
      AddinCommands: '1.1',
    };
    // By position: settings, solution, app type 1 (Excel), version …, locales, …, API set, …, requirement matrix.
    // prettier-ignore
    const context = [
      [[], []], 'solution', 1, 16, 0, 0, '1.1', 1, 'zh-CN', 'zh-CN', 0, 'ledger.xlsx', 0, 0, '', '1.1',
      'correlation', 'instance', false, false, JSON.stringify(requirements), '', '16.0.0.0', 0,
    ];
    host.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
    host._osfHostAPI = (_handler, { methodId }, answer) => answer(methodId === 5 ? context : [0]);
    host._osfHostRegisterEvent = (_handler, _args, _onEvent, answer) => answer({ eventCallbackId: 1 });
    host._osfHostUnregisterCallback = () => undefined;
    const bridge: NonNullable<HostWindow['_richApiNativeBridge']> = {
      sendMessageToHost(text) {
        const { id } = JSON.parse(text) as { id: number };
        const message = { statusCode: 200, headers: {}, body: '{"Results":[]}' };
        queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message })));
      },
    };
    host._richApiNativeBridge = bridge;
  });
}
