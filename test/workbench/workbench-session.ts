import type { Language } from '../../src/domain/language';
import { Refusal } from '../../src/domain/refusal';
import { UniverCalculator } from '../host/calculation/univer-calculator';
import { ExcelHost } from '../host/excel-host';
import type { PageWindow } from '../host/page-bridge';
import type { Profile } from '../host/requirement-sets';
import type { WorkbookModel } from '../host/workbook-model';
import { XlsxDoor } from '../host/xlsx-door';
import { AddInFrame } from './add-in-frame';
import { CellWork } from './cell-work';
import { newWorkbook } from './new-workbook';
import type { Obstacle } from './obstacle';
import { putObstacle } from './obstacle';
import { filled, words } from './workbench-words';

/** What is under way while a file is opened. */
export const OPENING = 'open';

/** Something the person is told, until dismissed. */
export interface Notice {
  readonly text: string;
}

/** How the Excel that is stood in for behaves. */
export interface Manners {
  readonly profile: Profile;
  readonly blankArgument: 0 | null;
}

/** What the page shows beside the cells; a new object whenever any of it changes. */
export interface SessionState extends Manners {
  readonly language: Language;
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
  readonly isPaneOpen: boolean;
  readonly notice: Notice | undefined;
  readonly obstacle: Obstacle;
  /** The command or the opening under way. */
  readonly busy: { readonly action: string; readonly label: string } | undefined;
  readonly lastCommand: { readonly label: string; readonly milliseconds: number } | undefined;
  readonly meters: { readonly syncs: number; readonly requestBytes: number };
  /** The add-in's page has loaded and its functions are known. */
  readonly isAddInReady: boolean;
  /** Address of the add-in's page in its frame. */
  readonly frameAddress: string;
  /** Counts the changes of the workbook. */
  readonly revision: number;
}

/** The workbook on the page and everything done with it; the buttons, the keys and the tests all come through here. */
export class WorkbenchSession {
  #state: SessionState;
  #calculator: UniverCalculator;
  #stopListening: () => void;
  #focusGrid: () => void = () => undefined;
  #whenReady: (() => void)[] = [];
  #liftObstacle: () => void = () => undefined;
  readonly #listeners = new Set<() => void>();
  /** What is done with the cells of the workbook on the page. */
  readonly cells: CellWork;
  readonly addIn: AddInFrame;

  /** @param addInAddress the add-in's page, an address of this origin */
  static async start(
    language: Language,
    addInAddress: string,
    isForeign: boolean,
  ): Promise<WorkbenchSession> {
    return new WorkbenchSession(language, addInAddress, isForeign, await newWorkbook(language));
  }

  private constructor(
    language: Language,
    addInAddress: string,
    /** The page is one that was built for Excel and does not look for a workbench around it. */
    readonly isForeign: boolean,
    private door: XlsxDoor,
  ) {
    this.addIn = new AddInFrame(addInAddress);
    this.cells = new CellWork(this);
    const manners: Manners = { profile: 'win', blankArgument: 0 };
    const { model } = door;
    this.#calculator = new UniverCalculator();
    const host = this.#hostFor(model, language, manners);
    this.#state = {
      ...manners,
      language,
      host,
      model,
      isPaneOpen: true,
      notice: undefined,
      obstacle: 'none',
      busy: undefined,
      lastCommand: undefined,
      meters: { syncs: 0, requestBytes: 0 },
      isAddInReady: false,
      frameAddress: this.addIn.freshAddress(language),
      revision: 0,
    };
    this.#stopListening = this.#listen(model);
  }

  get state(): SessionState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #change(parts: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...parts };
    for (const listener of [...this.#listeners]) listener();
  }

  get model(): WorkbookModel {
    return this.#state.model;
  }

  get language(): Language {
    return this.#state.language;
  }

  get host(): ExcelHost {
    return this.#state.host;
  }

  #listen(model: WorkbookModel): () => void {
    return model.onChange(() => {
      this.#count();
    });
  }

  /** The counters move with whatever happened, so that the page shows them anew. */
  #count(): void {
    const { syncs, requestBytes } = this.host.meters;
    this.#change({ revision: this.#state.revision + 1, meters: { syncs, requestBytes } });
  }

  /** Opens an .xlsx file's bytes in place of the workbook on the page. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    this.#useFile(await XlsxDoor.open(bytes, fileName));
  }

  async save(): Promise<Uint8Array> {
    await this.host.settled();
    return await this.door.save();
  }

  /** Opens a file the person chose or dropped; one that is no workbook is said, and the workbook on the page stays. */
  async openFile(file: File): Promise<void> {
    await this.#openFrom(file.name, async () => await file.arrayBuffer());
  }

  async openSample(fileName: string): Promise<void> {
    await this.#openFrom(fileName, async () => {
      const answer = await fetch(`/samples/${fileName}`);
      if (!answer.ok) throw new Error(`${String(answer.status)} ${answer.statusText}`);
      return await answer.arrayBuffer();
    });
  }

  async #openFrom(fileName: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    const busy = { action: OPENING, label: fileName };
    this.#change({ busy });
    try {
      await this.open(new Uint8Array(await read()), fileName);
      this.tell(undefined);
    } catch (reason) {
      if (this.#state.busy === busy) this.#change({ busy: undefined });
      this.tell(
        filled(words.unreadable[this.#state.language], fileName, messageOf(reason, this.#state.language)),
      );
    }
  }

  /** Hands the workbook to the browser as a file. */
  async download(): Promise<void> {
    try {
      handOver(await this.save(), this.model.fileName);
    } catch (reason) {
      this.tell(filled(words.unsaved[this.#state.language], messageOf(reason, this.#state.language)));
    }
  }

  #hostFor(model: WorkbookModel, language: Language, { profile, blankArgument }: Manners): ExcelHost {
    const host = new ExcelHost({
      model,
      calculator: this.#calculator,
      profile,
      blankArgument,
      locales: { display: language, content: language },
      file: () => this.save(),
    });
    host.expectedNamespace = 'CN';
    host.onNewWorkbook = (bytes) => this.#handOverNew(bytes);
    host.onPane = (isShown) => this.setPaneOpen(isShown);
    return host;
  }

  /** Excel would show a new workbook in a window of its own; here the browser gets it as a file. */
  #handOverNew(bytes: Uint8Array): void {
    const name = filled(words.copyName[this.language], this.model.fileName);
    handOver(bytes, name);
    this.tell(filled(words.newBookHanded[this.language], name));
  }

  /** Puts a workbook on the page, in an Excel with the manners chosen; the add-in is loaded into it anew. */
  #use(model: WorkbookModel, parts: Partial<SessionState> = {}): void {
    const next = { ...this.#state, ...parts };
    this.#stopListening();
    this.host.dispose();
    model.locale = next.language;
    this.#calculator = new UniverCalculator();
    const host = this.#hostFor(model, next.language, next);
    this.#stopListening = this.#listen(model);
    this.#liftObstacle = () => undefined;
    this.#change({
      ...parts,
      host,
      model,
      obstacle: parts.obstacle ?? 'none',
      busy: undefined,
      isAddInReady: false,
      meters: { syncs: 0, requestBytes: 0 },
      frameAddress: this.addIn.freshAddress(next.language),
      revision: this.#state.revision + 1,
    });
  }

  async newWorkbook(): Promise<void> {
    this.#useFile(await newWorkbook(this.#state.language));
  }

  #useFile(door: XlsxDoor): void {
    this.door = door;
    this.#use(door.model);
  }

  /** The person's language; the add-in is loaded anew in it, the workbook stays. */
  setLanguage(language: Language): void {
    if (language === this.#state.language) return;
    this.setObstacle('none');
    this.#use(this.model, { language });
  }

  setManners(manners: Partial<Manners>): void {
    this.setObstacle('none');
    this.#use(this.model, manners);
  }

  /** Puts the workbook into a state in which the add-in is refused things, or out of it. */
  setObstacle(obstacle: Obstacle): void {
    this.#liftObstacle();
    this.#liftObstacle = putObstacle(this.host, obstacle);
    this.#change({ obstacle });
  }

  setPaneOpen(isPaneOpen: boolean): void {
    this.#change({ isPaneOpen });
  }

  tell(text: string | undefined): void {
    this.#change({ notice: text === undefined ? undefined : { text } });
  }

  // The grid

  /** The words of the error that a cell shows, for its tip. */
  errorWords(sheet: string, row: number, column: number): string | undefined {
    const found = this.model.findSheet(sheet);
    return found === undefined ? undefined : this.#calculator.errorWords(found, row, column);
  }

  onFocusGrid(focus: () => void): void {
    this.#focusGrid = focus;
  }

  focusGrid(): void {
    this.#focusGrid();
  }

  // The add-in

  /**
   * The add-in's page begins to load in the frame: office.js, which comes next, finds the stand-in. Once the page is up,
   * its functions are registered as Excel does from their metadata.
   */
  connectFrame(page: PageWindow): void {
    const { host } = this;
    this.addIn.connect(page, host);
    page.document.addEventListener('DOMContentLoaded', () => {
      void this.attempt(this.#register(page, host));
    });
  }

  /** Waits for a step of the add-in's start; that it failed is said. */
  async attempt(start: Promise<void>): Promise<void> {
    try {
      await start;
    } catch (reason) {
      this.tell(filled(words.noAddIn[this.#state.language], messageOf(reason, this.#state.language)));
    }
  }

  async #register(page: PageWindow, host: ExcelHost): Promise<void> {
    const { namespace, metadata } = await this.addIn.functions(page, host);
    if (host !== this.host) return;
    host.registerFunctions(namespace, metadata);
    this.#change({ isAddInReady: true });
    for (const resolve of this.#whenReady.splice(0)) resolve();
  }

  /** Presses a ribbon button of the add-in's, by the name of its function; resolves once the command has ended. */
  async pressButton(action: string, label = action): Promise<void> {
    await this.ready();
    const began = performance.now();
    const { host } = this;
    host.meters.reset();
    this.#change({ busy: { action, label } });
    try {
      await host.pressButton(action);
    } finally {
      if (host === this.host) {
        const milliseconds = Math.round(performance.now() - began);
        this.#change({ busy: undefined, lastCommand: { label, milliseconds } });
        this.#count();
      }
    }
  }

  /** Resolves when the add-in is up and nothing is left to calculate. */
  async settled(): Promise<void> {
    await this.ready();
    await this.host.settled();
  }

  /** Resolves when nothing is under way: no opening, no command, no calculation. */
  async idle(): Promise<void> {
    await this.settled();
    while (this.#state.busy !== undefined) {
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
      await this.settled();
    }
  }

  async ready(): Promise<void> {
    if (this.#state.isAddInReady) return;
    await new Promise<void>((resolve) => {
      this.#whenReady.push(resolve);
    });
  }
}

/** Gives bytes to the browser as a file to save. */
function handOver(bytes: Uint8Array, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

function messageOf(reason: unknown, language: Language): string {
  if (reason instanceof Refusal) return reason.words[language];
  return reason instanceof Error ? reason.message : String(reason);
}
