import type { ExcelHost } from './excel-host';
import type { CommandEvent } from './ribbon';

/** The query with which an add-in's page is opened so that office.js takes it for Excel; the last field 1 is a shared runtime. */
export function hostInfoQuery(displayLanguage = 'zh-cn', instanceId = 'stand-in'): string {
  return `_host_Info=Excel$Mac$16.00$${displayLanguage}$${instanceId}$$$1`;
}

type Reply = (answer: unknown) => void;

/** Methods of `_osfHostAPI` by number. */
const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;

/** Calls of the document behind `execute`, by number. */
const CALL = { getFile: 77, getSlice: 80, closeFile: 81 } as const;

/** The event of the document that a workbook raises when something else is selected. */
const SELECTION_CHANGED = 2;

/** A window whose add-in page has not loaded office.js yet. */
export type PageWindow = Window & Record<string, unknown>;

/** What office.js asks first: positions as it reads them, see the call of `getContext`. */
function contextOf(host: ExcelHost): readonly unknown[] {
  const settings = [...host.model.documentSettings];
  const isWritable = !host.model.readOnly;
  return [
    [settings.map(([name]) => name), settings.map(([, value]) => JSON.stringify(value))],
    '00000000-0000-0000-0000-000000000000',
    1,
    16,
    0,
    0,
    1,
    0,
    host.locales.display,
    host.locales.content,
    0,
    host.model.fileName,
    0,
    isWritable ? 1 : 0,
    '',
    '1.1',
    '',
    'stand-in',
    0,
    false,
    JSON.stringify(host.requirements),
    '',
    '16.0.0.0',
    0,
  ];
}

/**
 * Puts into the add-in page's window what office.js looks for on a Mac, before office.js loads: the host lives in the
 * page around it (or anywhere that `host` can be called from). The answer takes the page off the host again.
 */
export function connectPage(page: PageWindow, host: ExcelHost): () => void {
  let isOpen = true;
  let nextCallback = 1;
  const selections = new Map<number, () => void>();
  const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void } = {
    sendMessageToHost: (text) => {
      if (isOpen) host.send(text);
    },
  };
  page['webkit'] = { messageHandlers: { Agave: { postMessage: () => undefined } } };
  page['_richApiNativeBridge'] = bridge;
  page['_osfHostAPI'] = (
    _handler: unknown,
    call: { methodId: number; params: unknown },
    reply: Reply,
  ): void => {
    switch (call.methodId) {
      case METHOD.getContext:
        answer(reply, contextOf(host));
        return;
      case METHOD.writeSettings:
        saveSettings(host, call.params);
        answer(reply, [0]);
        return;
      case METHOD.execute:
        void executed(host, call.params).then((value) => reply(value));
        return;
      default:
        answer(reply, [0]);
    }
  };
  page['_osfHostRegisterEvent'] = (
    _handler: unknown,
    { params }: { params: { id: number } },
    onEvent: (params: readonly unknown[]) => void,
    reply: Reply,
  ): { eventCallbackId: number } => {
    const id = nextCallback++;
    if (params.id === SELECTION_CHANGED) {
      const stop = host.events.onSelection(() => {
        void Promise.resolve().then(() => {
          if (isOpen) onEvent([]);
        });
      });
      selections.set(id, stop);
    }
    answer(reply, [0]);
    return { eventCallbackId: id };
  };
  page['_osfHostUnregisterCallback'] = (id: number): void => {
    selections.get(id)?.();
    selections.delete(id);
  };
  host.connect((text) => {
    if (!isOpen) return;
    wrapAction(page, host, text);
    bridge.onMessageFromHost?.(text);
  });
  return () => {
    isOpen = false;
    host.disconnect();
  };
}

function answer(reply: Reply | undefined, value: readonly unknown[]): void {
  void Promise.resolve().then(() => {
    reply?.(value);
  });
}

/** A number alone says what went wrong; 0 before a value, that nothing did. */
async function executed(host: ExcelHost, params: unknown): Promise<readonly unknown[]> {
  const { id, apiArgs }: { id?: unknown; apiArgs?: unknown } =
    typeof params === 'object' && params !== null ? params : {};
  const [handle = 0, offset = 0, size = 0] = Array.isArray(apiArgs) ? apiArgs.map(Number) : [];
  switch (id) {
    case CALL.getFile: {
      const opened = await host.files.open();
      return typeof opened === 'number' ? [opened] : [[0, [opened.handle, opened.size]]];
    }
    case CALL.getSlice: {
      const data = host.files.slice(handle, offset, size);
      return typeof data === 'number' ? [data] : [[0, [data, data.length]]];
    }
    case CALL.closeFile:
      host.files.close(handle);
      return [0];
    default:
      return [0];
  }
}

/** Saved settings come as names and JSON texts side by side. */
function saveSettings(host: ExcelHost, params: unknown): void {
  const given: Readonly<Record<string, unknown>> =
    typeof params === 'object' && params !== null ? { ...params } : {};
  const { keys, values } = given;
  if (!Array.isArray(keys) || !Array.isArray(values)) return;
  host.model.documentSettings.clear();
  keys.forEach((name: unknown, i) => {
    const text: unknown = values[i];
    host.model.documentSettings.set(String(name), typeof text === 'string' ? JSON.parse(text) : text);
  });
}

interface ActionMappings {
  readonly Office?: {
    readonly actions?: { readonly _association?: { readonly mappings: Record<string, unknown> } };
  };
}

/** Before a button's message arrives, the function it goes to gets an event with `completed()`. */
function wrapAction(page: ActionMappings & Window, host: ExcelHost, text: string): void {
  const message: { type: number; message?: { entries?: [number, number, string, string][] } } =
    JSON.parse(text);
  for (const [category, , , body] of message.message?.entries ?? []) {
    if (category !== 2) continue;
    const [actionId]: [string] = JSON.parse(body);
    const mappings = page.Office?.actions?._association?.mappings;
    const key = actionId.toUpperCase();
    const action = mappings?.[key];
    if (mappings === undefined || typeof action !== 'function' || wrapped.has(action)) continue;
    const run = (event: CommandEvent): void => {
      host.ribbon.run((given) => Reflect.apply(action, undefined, [given]), event);
    };
    wrapped.add(run);
    mappings[key] = run;
  }
}

const wrapped = new WeakSet<object>();
