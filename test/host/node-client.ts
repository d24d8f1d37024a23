import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { getFileOver } from './document-files';
import type { ExcelHost } from './excel-host';
import { isSupported } from './requirement-sets';
import type { CommandEvent } from './ribbon';
import type { WorkbookModel } from './workbook-model';

/** Microsoft's own client, running in Node against a host. */
export interface NodeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The ids given to `Office.actions.associate`, in capitals. */
  actions(): readonly string[];
  /** The ids given to `CustomFunctions.associate`, in capitals. */
  functions(): readonly string[];
  /** Makes `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` global; the answer takes them away again. */
  install(): () => void;
  /** The client hears and says nothing any more. */
  dispose(): void;
}

/** The names an add-in's code finds in the page. */
interface ClientGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
}

const FILE = createRequire(`${process.cwd()}/package.json`).resolve(
  '@microsoft/office-js/dist/excel-web-16.00.debug.js',
);
let compiled: Script | undefined;

/** Names and functions as office.js keeps them: found whatever their case. */
class Association {
  readonly mappings: Record<string, unknown> = {};
  #onChange: (() => void) | undefined;

  constructor(private readonly wrap: (found: unknown) => unknown = (found) => found) {}

  readonly associate = (first: string | Readonly<Record<string, unknown>>, second?: unknown): void => {
    const all = typeof first === 'string' ? { [first]: second } : first;
    for (const [name, found] of Object.entries(all)) this.mappings[name.toUpperCase()] = this.wrap(found);
    this.#onChange?.();
  };

  onchange(listener: () => void): void {
    this.#onChange = listener;
  }
}

function isAction(found: unknown): found is (event: CommandEvent) => unknown {
  return typeof found === 'function';
}

/** `Office.context.document.settings`: a copy in memory until `saveAsync`. */
class DocumentSettings {
  readonly #copy: Map<string, unknown>;

  constructor(private readonly model: WorkbookModel) {
    this.#copy = new Map(model.documentSettings);
  }

  readonly get = (name: string): unknown => this.#copy.get(name) ?? null;

  readonly set = (name: string, value: unknown): void => {
    this.#copy.set(name, value);
  };

  readonly remove = (name: string): void => {
    this.#copy.delete(name);
  };

  readonly saveAsync = (callback?: (result: { status: string }) => void): void => {
    this.model.documentSettings.clear();
    for (const [name, value] of this.#copy) this.model.documentSettings.set(name, value);
    void Promise.resolve().then(() => callback?.({ status: 'succeeded' }));
  };
}

type Done = (result: { status: string }) => void;
type SelectionHandler = (event: { type: string }) => unknown;

const SELECTION_CHANGED = 'documentSelectionChanged';

/** `addHandlerAsync` and `removeHandlerAsync` of the document, for the one event that a workbook has there. */
function documentEvents(host: ExcelHost) {
  const stops = new Map<SelectionHandler, () => void>();
  const answer = (status: 'succeeded' | 'failed', done: Done | undefined) => {
    void Promise.resolve().then(() => done?.({ status }));
  };
  return {
    addHandlerAsync: (type: string, handler: SelectionHandler, done?: Done) => {
      if (type === SELECTION_CHANGED) {
        const stop = host.events.onSelection(() => {
          void Promise.resolve().then(() => handler({ type }));
        });
        stops.set(handler, stop);
      }
      answer(type === SELECTION_CHANGED ? 'succeeded' : 'failed', done);
    },
    removeHandlerAsync: (_type: string, options: { handler?: SelectionHandler }, done?: Done) => {
      for (const [handler, stop] of stops) {
        if (options.handler !== undefined && options.handler !== handler) continue;
        stop();
        stops.delete(handler);
      }
      answer('succeeded', done);
    },
  };
}

/** What of office.js itself (settings, requirements, languages) the bare Excel client does without. */
function officeOf(host: ExcelHost, actions: Association) {
  const settings = new DocumentSettings(host.model);
  return {
    actions: { associate: actions.associate, _association: actions },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DocumentSelectionChanged: SELECTION_CHANGED },
    FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    onReady: async (callback?: (info: { host: string; platform: string }) => unknown) => {
      const info = { host: 'Excel', platform: platformOf(host) };
      await callback?.(info);
      return info;
    },
    context: {
      host: 'Excel',
      platform: platformOf(host),
      displayLanguage: host.locales.display,
      contentLanguage: host.locales.content,
      requirements: {
        isSetSupported: (name: string, version?: string | number) =>
          isSupported(host.requirements, name, version),
      },
      document: {
        settings,
        mode: host.model.readOnly ? 'readOnly' : 'readWrite',
        url: host.model.fileName,
        ...documentEvents(host),
        getFileAsync: getFileOver(host.files),
      },
    },
  };
}

/** The Office object the client made, with `office`'s own members in place of its empty ones. */
function withOffice(made: object, office: ReturnType<typeof officeOf>): object {
  for (const [name, value] of Object.entries(office)) {
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get: () => value,
      set: () => undefined,
    });
  }
  return made;
}

function platformOf(host: ExcelHost): string {
  return host.profile === 'web' ? 'OfficeOnline' : host.profile === 'mac' ? 'Mac' : 'PC';
}

/** Loads the genuine client against the host. Several may live in one process, each with its own host. */
export function startNodeClient(host: ExcelHost): NodeClient {
  compiled ??= new Script(readFileSync(FILE, 'utf8'), { filename: FILE });
  const functions = new Association();
  const actions = new Association((found) =>
    isAction(found)
      ? (event: { source: { id: string } }) => {
          host.ribbon.run(found, event);
        }
      : found,
  );
  let isOpen = true;
  const bridge = {
    sendMessageToHost: (text: string) => {
      if (isOpen) host.send(text);
    },
    onMessageFromHost: (text: string): void => {
      throw new Error(`nobody listens to ${text}`);
    },
  };
  host.connect((text) => {
    if (isOpen) bridge.onMessageFromHost(text);
  });
  const office = officeOf(host, actions);
  const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const page: Record<string, unknown> = {
    console,
    // Through the globals at the time of the call, so that a test's fake timers reach the client too.
    setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args),
    clearTimeout: (timer: NodeJS.Timeout) => {
      clearTimeout(timer);
    },
    setInterval: (...args: Parameters<typeof setInterval>) => setInterval(...args),
    clearInterval: (timer: NodeJS.Timeout) => {
      clearInterval(timer);
    },
    queueMicrotask,
    Promise,
    Date,
    Array,
    Object,
    Error,
    TypeError,
    document: {
      readyState: 'complete',
      cookie: '',
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    navigator: { userAgent: 'node', platform: 'node' },
    sessionStorage: store,
    localStorage: store,
    addEventListener: () => undefined,
    fetch: async () => await Promise.reject(new Error('the stand-in has no network')),
    CustomFunctions: { associate: functions.associate, _association: functions },
    _richApiNativeBridge: bridge,
  };
  // The client makes an Office of its own; what office.js would have put there is added as it does.
  let shown: object = office;
  Object.defineProperty(page, 'Office', {
    configurable: true,
    enumerable: true,
    get: () => shown,
    set: (made: unknown) => {
      if (made instanceof Object || (typeof made === 'object' && made !== null))
        shown = withOffice(made, office);
    },
  });
  page['window'] = page;
  page['self'] = page;
  compiled.runInContext(createContext(page));
  // Some of its members the client defines only at the end.
  withOffice(shown, office);
  const globals = clientGlobals(page);
  return {
    ...globals,
    actions: () => Object.keys(actions.mappings),
    functions: () => Object.keys(functions.mappings),
    install: () => install(globals),
    dispose: () => {
      isOpen = false;
      host.disconnect();
    },
  };
}

/** The client has put its names into its page; that they are there is checked, their shape is Microsoft's. */
function clientGlobals(page: Record<string, unknown>): ClientGlobals {
  for (const name of ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions']) {
    if (page[name] === undefined) throw new Error(`the client did not define ${name}`);
  }
  return page as unknown as ClientGlobals;
}

function install(globals: ClientGlobals): () => void {
  const names = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
