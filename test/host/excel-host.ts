import type { Calculator, FunctionResult } from './calculator';
import { DocumentFiles } from './document-files';
import { EventDesk } from './event-desk';
import { Faults } from './faults';
import type { FunctionSet } from './function-calls';
import { FunctionCalls } from './function-calls';
import type { Desk, Place } from './interpreter/desk';
import type { FindService, QueryAnswer, QueryBody } from './interpreter/process-query';
import { ProcessQuery } from './interpreter/process-query';
import { FunctionsService, PaneService, SilentService } from './interpreter/service-objects';
import { WorkbookObject } from './interpreter/workbook-object';
import { Meters } from './meters';
import type { EventName } from './model-events';
import type { EntryLocale } from './model/parse-entry';
import type { Shift } from './model/references';
import { shiftedArea } from './model/references';
import { rewriteFormula } from './model/formula-tokens';
import type { Profile } from './requirement-sets';
import { REQUIREMENT_SETS } from './requirement-sets';
import { Ribbon } from './ribbon';
import { WorkbookModel } from './workbook-model';

export interface HostLocales {
  /** Of Excel's own words (`Office.context.displayLanguage`). */
  readonly display: string;
  /** Of the data: how people type and what they see (`contentLanguage`). */
  readonly content: EntryLocale;
  readonly separators: { readonly decimal: string; readonly thousands: string };
}

export interface HostOptions {
  readonly model?: WorkbookModel;
  /** Default: `win`. */
  readonly profile?: Profile;
  /** Requirement sets other than the profile's; a set given as undefined is absent. */
  readonly requirements?: Readonly<Record<string, string | undefined>>;
  readonly locales?: Partial<HostLocales>;
  /** What functions get for a blank cell; by default 0, and null for the web. */
  readonly blankArgument?: 0 | null;
  readonly calculator?: Calculator;
  /** Default: five million cells. */
  readonly readLimit?: number;
  /** The workbook as a file, as it would be saved now; without it the add-in gets none. */
  readonly file?: () => Promise<Uint8Array>;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: QueryBody | string };
}

const DELAY_FOR_CELL_EDIT = 64;
const CATEGORY = { function: 1, action: 2 } as const;
const INVOKE = 1000;

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a request asks for nothing but to let go of ranges. */
function isRelease({ message: { body } }: Message): boolean {
  const actions = typeof body === 'string' ? [] : body.Actions;
  const asked = actions.filter((action) => action.ActionType !== 1);
  return asked.length > 0 && asked.every((action) => action.Name === '_RemoveReference');
}

/** Excel, as far as an add-in can tell: a workbook, and the channel over which Microsoft's client talks to it. */
export class ExcelHost implements Desk {
  readonly model: WorkbookModel;
  readonly profile: Profile;
  readonly requirements: Readonly<Record<string, string>>;
  readonly locales: HostLocales;
  readonly readLimit: number;
  readonly faults = new Faults();
  readonly meters = new Meters();
  /** Copies of the workbook's file that the add-in has open. */
  readonly files: DocumentFiles;
  /** Called with the file of a new workbook that the add-in opens in a window of its own. */
  onNewWorkbook: ((file: Uint8Array) => void) | undefined;
  readonly ribbon: Ribbon;
  readonly events: EventDesk;
  readonly #functions: FunctionCalls;
  readonly #kept = new Map<string, Place>();
  readonly #calculator: Calculator | undefined;
  #set: FunctionSet | undefined;
  #listener: ((text: string) => void) | undefined;
  #isEditing = false;
  #waiting: Message[] = [];
  #nextReference = 1;

  constructor(options: HostOptions = {}) {
    this.profile = options.profile ?? 'win';
    const sets = { ...REQUIREMENT_SETS[this.profile], ...options.requirements };
    this.requirements = Object.fromEntries(
      Object.entries(sets).flatMap(([set, version]) => (version === undefined ? [] : [[set, version]])),
    );
    this.locales = {
      display: options.locales?.display ?? 'zh-CN',
      content: options.locales?.content ?? 'zh-CN',
      separators: options.locales?.separators ?? { decimal: '.', thousands: ',' },
    };
    this.model = options.model ?? new WorkbookModel('Sheet1', { locale: this.locales.content });
    this.readLimit = options.readLimit ?? 5_000_000;
    this.files = new DocumentFiles(options.file);
    const blank =
      options.blankArgument === undefined ? (this.profile === 'web' ? null : 0) : options.blankArgument;
    this.#functions = new FunctionCalls(blank, (message) => {
      this.#push([[CATEGORY.function, INVOKE, '', JSON.stringify(message), this.#nextReference++]]);
    });
    this.ribbon = new Ribbon((message) => {
      this.#push([[CATEGORY.action, INVOKE, '', JSON.stringify(message), this.#nextReference++]]);
    });
    this.events = new EventDesk(
      this.model,
      this.faults,
      (place) => this.keep(place),
      (entries) => {
        this.#push(entries);
      },
    );
    this.model.onChange((change) => {
      this.events.take(change);
    });
    this.faults.onActive = () => {
      this.events.tellActivated();
    };
    this.model.onShift((shift) => {
      this.#followShift(shift);
    });
    this.#calculator = options.calculator;
    this.#calculator?.attach(
      this.model,
      async (name, args, caller) => await this.callFunction(name, args, caller),
    );
  }

  // Desk

  openNewWorkbook(file: Uint8Array): void {
    this.onNewWorkbook?.(file);
  }

  get contentLocale(): EntryLocale {
    return this.locales.content;
  }

  get separators(): HostLocales['separators'] {
    return this.locales.separators;
  }

  get enableEvents(): boolean {
    return this.events.isEnabled;
  }

  set enableEvents(isEnabled: boolean) {
    this.events.isEnabled = isEnabled;
  }

  /** Before the add-in's functions are registered, its formulas read `_xldudf_CN_GWP(…)`. */
  showFormula(formula: string): string {
    const namespace = this.#set?.namespace ?? this.expectedNamespace;
    if (namespace === undefined || this.#set !== undefined) return formula;
    const prefix = `${namespace}.`.toUpperCase();
    return rewriteFormula(formula, (token) =>
      token.kind === 'function' && token.text.toUpperCase().startsWith(prefix)
        ? `_xldudf_${namespace}_${token.text.slice(prefix.length)}`
        : token.text,
    );
  }

  takeFormula(formula: string): string {
    const namespace = this.#set?.namespace ?? this.expectedNamespace;
    if (namespace === undefined) return formula;
    const prefix = `_xldudf_${namespace}_`.toLowerCase();
    return rewriteFormula(formula, (token) =>
      token.kind === 'function' && token.text.toLowerCase().startsWith(prefix)
        ? `${namespace}.${token.text.slice(prefix.length)}`
        : token.text,
    );
  }

  /** The last error answered, in the host's own words: tells a test which member was not found. */
  lastError: QueryAnswer['Error'];

  /** The namespace of functions that stand in the workbook but whose add-in has not been loaded yet. */
  expectedNamespace: string | undefined;

  /** Called when the add-in asks for its pane to be shown, or to be hidden. */
  onPane: ((isShown: boolean) => void) | undefined;

  calculate(all: boolean): void {
    if (all) this.#calculator?.recalculate?.();
    this.model.as('addin', () => {
      this.model.emit({ kind: 'calculation', type: all ? 'Full' : 'Recalculate' });
    });
  }

  keep(place: Place): string {
    place.referenceId ??= `reference${String(this.#nextReference++)}`;
    this.#kept.set(place.referenceId, place);
    return place.referenceId;
  }

  kept(referenceId: string): Place | undefined {
    return this.#kept.get(referenceId);
  }

  release(referenceId: string | undefined): void {
    if (referenceId === undefined) this.#kept.clear();
    else this.#kept.delete(referenceId);
  }

  /** How many ranges the client holds on to (`track`, or not yet untracked). */
  get keptReferences(): number {
    return this.#kept.size;
  }

  registerEvent(object: string, event: EventName): void {
    this.events.register(object, event);
  }

  unregisterEvent(object: string, event: EventName): void {
    this.events.unregister(object, event);
  }

  registerFunctions(namespace: string, metadata: string): void {
    const parsed: unknown = JSON.parse(metadata);
    if (
      typeof parsed !== 'object' ||
      parsed === null ||
      !('functions' in parsed) ||
      !Array.isArray(parsed.functions)
    )
      return;
    this.registerFunctionSet({ namespace, functions: parsed.functions });
  }

  #followShift(shift: Shift): void {
    for (const place of this.#kept.values()) {
      if (place.area !== undefined && place.sheet.name === shift.sheet)
        place.area = shiftedArea(place.area, shift);
    }
  }

  // Functions and ribbon

  /** Excel has read the add-in's metadata: its functions may be called and their formulas read by their own names. */
  registerFunctionSet(set: FunctionSet): void {
    this.#set = set;
    this.#calculator?.recalculate?.();
    this.model.as('calculation', () => {
      this.model.emit({ kind: 'calculation', type: 'FunctionsRegistered' });
    });
  }

  get functionSet(): FunctionSet | undefined {
    return this.#set;
  }

  /**
   * Calls a custom function through the client, e.g. `callFunction('CN.GWP', ['CH4'], 'Sheet1!A1')`. undefined is a blank
   * cell, null an omitted argument, rows of values an area. A function not declared gives `#NAME?`.
   */
  async callFunction(name: string, args: readonly unknown[], caller: string): Promise<FunctionResult> {
    this.meters.functionCalls++;
    return await this.#functions.call(this.#set, name, args, caller);
  }

  /** Calculates until nothing is left to calculate. */
  async settled(): Promise<void> {
    await this.#calculator?.settled();
  }

  dispose(): void {
    this.#calculator?.dispose();
    this.disconnect();
  }

  /** Clicks a ribbon button; resolves once the command has ended, with how often it called `event.completed()`. */
  async pressButton(actionId: string): Promise<{ completed: number }> {
    return await this.ribbon.press(actionId);
  }

  // The channel

  /** Lets a client listen; the one before it hears no more, as when the add-in is loaded anew. */
  connect(listener: (text: string) => void): void {
    this.disconnect();
    this.#listener = listener;
  }

  disconnect(): void {
    this.#listener = undefined;
    this.events.reset();
    this.#kept.clear();
    this.#waiting = [];
  }

  /** A person begins to type into a cell: requests fail, or wait when they ask to. */
  startCellEdit(): void {
    this.#isEditing = true;
  }

  endCellEdit(): void {
    this.#isEditing = false;
    for (const message of this.#waiting.splice(0)) this.#serve(message);
  }

  /** A message from the client: JSON text as `_richApiNativeBridge.sendMessageToHost` gets it. */
  send(text: string): void {
    const message: Message = JSON.parse(text);
    this.meters.countRequest(bytes(text), isRelease(message));
    if (message.type !== 1) return;
    const isDelayed = ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
    if (this.#isEditing && isDelayed) this.#waiting.push(message);
    else
      void Promise.resolve().then(() => {
        this.#serve(message, bytes(text));
      });
  }

  #serve(message: Message, size = 0): void {
    const { requestLimit, responseLimit } = this.faults;
    if (requestLimit !== undefined && size > requestLimit) {
      this.#refuseSize(message.id, 'RequestPayloadSizeLimitExceeded');
      return;
    }
    const { body } = message.message;
    const query: QueryBody = typeof body === 'string' ? JSON.parse(body) : body;
    const answer = this.#run(query);
    const text = JSON.stringify(answer);
    if (responseLimit !== undefined && bytes(text) > responseLimit)
      this.#refuseSize(message.id, 'ResponsePayloadSizeLimitExceeded');
    else this.#answer(message.id, 200, text);
  }

  #run(query: QueryBody): QueryAnswer {
    this.faults.onSync(this.model);
    const inEdit = { Code: 'InvalidOperationInCellEditMode', Message: 'Excel is in cell-editing mode.' };
    const inactive = { Code: 'InactiveWorkbook', Message: 'The workbook is not active.' };
    const refused = this.#isEditing ? inEdit : this.faults.isInactive ? inactive : undefined;
    if (refused !== undefined)
      return { Error: { ...refused, HttpStatusCode: 400, Location: '', ActionIndex: 0 }, Results: [] };
    const findService: FindService = (name) => {
      if (name === 'Microsoft.ExcelServices.CustomFunctions')
        return new FunctionsService((results) => this.#functions.take(results));
      if (name === 'Microsoft.AppRuntime.AppRuntimeService')
        return new PaneService((isShown) => this.onPane?.(isShown));
      return new SilentService(name);
    };
    const run = new ProcessQuery(this, query, new WorkbookObject(this), findService);
    const answer = this.model.as('addin', () => run.run(this.faults.beforeAction()));
    if (answer.Error !== undefined) this.lastError = answer.Error;
    return answer;
  }

  /** Either by Excel's own code or, as sometimes on the web, as a bare failure of the server. */
  #refuseSize(id: number, code: string): void {
    const isBare = this.faults.limitStyle === 'server error';
    const error = isBare
      ? { code: 'GeneralException', message: 'There was an internal error while processing the request.' }
      : { code, message: 'The payload size limit has been exceeded.' };
    this.#answer(id, isBare ? 500 : 413, JSON.stringify({ error }));
  }

  #answer(id: number, statusCode: number, body: string): void {
    this.meters.countResponse(bytes(body));
    this.faults.onAnswer(() => {
      this.#listener?.(JSON.stringify({ id, type: 1, message: { statusCode, headers: {}, body } }));
    });
  }

  /** Tells the client something it did not ask for, once what runs now has ended. */
  #push(entries: readonly (readonly unknown[])[]): void {
    void Promise.resolve().then(() => {
      this.#listener?.(JSON.stringify({ type: 3, message: { entries } }));
    });
  }
}
