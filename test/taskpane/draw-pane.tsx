import { act, render } from '@testing-library/react';
import { explanations } from '../../src/commands/explanations';
import type { WorkbookKind } from '../../src/commands/look-at-workbook';
import type { PanePage } from '../../src/commands/pane-page';
import type { CommandId, RunOutcome, RunsState } from '../../src/commands/run-command';
import type { CellAddress } from '../../src/domain/cell';
import type { Day } from '../../src/domain/day';
import type { SettingKey, Settings } from '../../src/domain/organization';
import type { Language } from '../../src/domain/language';
import { Pane, pageLoaders } from '../../src/taskpane/pane';
import { loadAll } from '../../src/taskpane/shell/loaded-page';
import type { PaneSurroundings } from '../../src/taskpane/shell/surroundings';
import type { FunctionMetadata } from '../../src/text/functions-metadata';
import type { SheetKey } from '../../src/workbook/sheet-protections';
import type { Inserted, Insertion, Occupied, ReferenceValues, SelectedCell } from '../../src/workbook/screen';

/** What the browser of a pane has and jsdom lacks; and every page's script, so that no test waits for one. */
export async function furnishPage(): Promise<void> {
  Object.assign(globalThis, {
    Office: { context: {} },
    scrollTo: () => undefined,
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    ResizeObserver: class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
    // jsdom goes through every rule of Fluent's sheets for each element that is looked for by its role.
    getComputedStyle: ({ style }: HTMLElement) => style,
  });
  await loadAll(pageLoaders);
}

/** What a test says of the world around the pane; the rest is empty and works. */
export interface Given {
  readonly page?: PanePage;
  readonly language?: Language;
  readonly state?: Partial<RunsState>;
  readonly today?: string;
  readonly kind?: WorkbookKind;
  /** What the workbook chose; undefined where it has no sheet to choose on. */
  readonly settings?: Settings;
  /** What it is once something was chosen. */
  readonly settingsAfter?: Settings;
  readonly metadata?: readonly FunctionMetadata[];
  readonly metadataRefusal?: Error;
  readonly selected?: SelectedCell;
  readonly values?: Readonly<Record<string, ReferenceValues>>;
  /** Answers an insertion; else it is carried out. */
  readonly inserted?: (insertion: Insertion, at: CellAddress, agreed?: Occupied) => Inserted;
  /** What stands in the way of everything that touches the screen. */
  readonly refusal?: Error;
}

const blankA1: SelectedCell = {
  address: { sheet: 'Sheet1', row: 0, column: 0 },
  value: undefined,
  formula: undefined,
  shown: '',
};

/** The pane in a page of its own, on one of its pages, with everything around it recorded. */
export async function drawPane(given: Given = {}) {
  let state: RunsState = {
    running: undefined,
    progress: undefined,
    last: undefined,
    reports: {},
    checked: undefined,
    ...given.state,
  };
  let language = given.language ?? 'en-US';
  let page = given.page ?? 'workflow';
  let isTurned = false;
  let selected = given.selected ?? blankA1;
  const listeners = new Set<() => void>();
  const watchers = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const tell = () => listeners.forEach((listener) => listener());
  const pressed: CommandId[] = [];
  const shown: CellAddress[] = [];
  const insertions: { insertion: Insertion; at: CellAddress }[] = [];
  const addedMeasures: number[] = [];
  const reasons: string[] = [];
  const chosen: (readonly [SettingKey, string])[] = [];
  let settings = given.settings;
  const agreed: (readonly SheetKey[])[] = [];
  const cancelled: (CommandId | undefined)[] = [];
  const complaints: unknown[] = [];
  const reached = <Answer,>(answer: () => Answer): Promise<Answer> =>
    given.refusal ? Promise.reject(given.refusal) : Promise.resolve().then(answer);

  const surroundings: PaneSurroundings = {
    runs: {
      state: () => state,
      subscribe,
      cancel: () => {
        cancelled.push(state.running);
      },
      run: (command) => {
        pressed.push(command);
        return new Promise<RunOutcome>(() => {});
      },
    },
    currentLanguage: () => language,
    chooseLanguage: (next) => {
      language = next;
      tell();
    },
    onLanguageChoice: subscribe,
    currentPage: () => page,
    isPageTurned: () => isTurned,
    openPage: (next) => {
      isTurned ||= next !== page;
      page = next;
      tell();
    },
    onPageChange: subscribe,
    screen: {
      show: (address) => reached(() => void shown.push(address)),
      selectedCell: () => reached(() => selected),
      valuesOf: (references) => reached(() => references.map((reference) => given.values?.[reference])),
      insert: (insertion, at, agreed) =>
        reached(() => {
          const answer = given.inserted?.(insertion, at, agreed) ?? {
            state: 'inserted',
            area: { ...at, rows: insertion.cells.length, columns: insertion.cells[0]?.length ?? 0 },
          };
          if (answer.state === 'inserted') insertions.push({ insertion, at });
          return answer;
        }),
      watch: (listener) => {
        watchers.add(listener);
        return Promise.resolve(() => void watchers.delete(listener));
      },
    },
    lookAtWorkbook: () => reached(() => given.kind ?? 'empty'),
    explanations: () => Promise.resolve(explanations),
    addMeasure: (measure) =>
      reached(() => {
        addedMeasures.push(measure.number);
        return { 'zh-CN': '已加入', 'en-US': 'Added to the plan at A4.' };
      }),
    healProtected: (keys) =>
      reached(() => {
        agreed.push(keys);
        const words = { 'zh-CN': '修复了。', 'en-US': 'Mended; the sheets are protected again.' };
        return { words, leftOpen: [] };
      }),
    waiveFinding: (_, reason) =>
      reached(() => {
        reasons.push(reason);
        return { 'zh-CN': '已写入', 'en-US': 'The reason stands on the findings sheet.' };
      }),
    readSettings: () => reached(() => settings),
    chooseSetting: (key, text) =>
      reached(() => {
        chosen.push([key, text]);
        settings = given.settingsAfter ?? settings;
        return { 'zh-CN': '已写入设置', 'en-US': 'The setting stands in its cell.' };
      }),
    today: () => (given.today ?? '2026-06-30') as Day,
    functionsMetadata: () =>
      given.metadataRefusal ? Promise.reject(given.metadataRefusal) : Promise.resolve(given.metadata ?? []),
    complain: (error) => complaints.push(error),
  };
  const { container } = await act(async () => render(<Pane surroundings={surroundings} />));
  return {
    container,
    pressed,
    shown,
    insertions,
    addedMeasures,
    reasons,
    chosen,
    agreed,
    cancelled,
    complaints,
    watchers,
    page: () => page,
    change: (next: Partial<RunsState>) => {
      state = { ...state, ...next };
      act(tell);
    },
    select: async (next: SelectedCell) => {
      selected = next;
      await act(async () => watchers.forEach((listener) => listener()));
    },
  };
}
