import type { Area } from '../../src/domain/cell';
import type { Language } from '../../src/domain/language';
import type { ExcelHost } from '../host/excel-host';
import type { Cell } from '../host/model/cell';
import { parseArea } from '../host/model/references';
import type { PageWindow } from '../host/page-bridge';
import { editedText, shownText } from './grid/grid-cell';
import type { Obstacle } from './obstacle';
import type { WorkbenchSession } from './workbench-session';

/**
 * `window.workbench`: what the page's buttons and keys do, for tests in a browser and for the console. Sheets by name,
 * cells as `B7`.
 */
export interface WorkbenchHooks {
  /** Text a cell shows, e.g. `2026/6/30`. */
  cellText(sheet: string, a1: string): string;
  /** What a cell holds; undefined where there is nothing. */
  cell(sheet: string, a1: string): Cell | undefined;
  /** What the formula bar would show for the cell. */
  formulaText(sheet: string, a1: string): string;
  /** The add-in's words for the error a cell shows. */
  errorWords(sheet: string, a1: string): string | undefined;
  sheetNames(): string[];
  /** Types into a cell, as a person does in the page's language. */
  enter(sheet: string, a1: string, text: string): void;
  /** Pastes text as it comes from a spreadsheet's clipboard, top left at the cell. */
  paste(sheet: string, a1: string, text: string): void;
  select(sheet: string, a1: string): void;
  selection(): { sheet: string; area: Area };
  /** Presses a ribbon button by the name of its function; resolves once the command has ended. */
  press(actionId: string): Promise<void>;
  /** Opens an .xlsx file in place of the workbook on the page. */
  open(bytes: Uint8Array, fileName?: string): Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  newWorkbook(): Promise<void>;
  setLanguage(language: Language): void;
  setObstacle(obstacle: Obstacle): void;
  setPaneOpen(isOpen: boolean): void;
  /** Resolves when the add-in's page is up and its functions are registered. */
  ready(): Promise<void>;
  /** Resolves when, beside that, nothing is left to calculate. */
  settled(): Promise<void>;
  /** Resolves when, beside that, no file is being opened and no command runs. */
  idle(): Promise<void>;
  /** The stand-in for Excel under the page, anew for each workbook opened: its model, faults and meters. */
  readonly host: ExcelHost;
  /** Called by the add-in's frame before office.js loads. */
  connectFrame(page: PageWindow): void;
}

declare global {
  interface Window {
    workbench?: WorkbenchHooks;
  }
}

function areaOf(a1: string): Area {
  const area = parseArea(a1.replaceAll('$', ''));
  if (area === undefined) throw new Error(`${a1} is no cell`);
  return area;
}

/** The hooks over a session; they call what the page itself calls. */
export function workbenchHooks(session: WorkbenchSession): WorkbenchHooks {
  const at = <Result>(sheet: string, a1: string, read: (found: Area) => Result) => {
    session.model.sheet(sheet);
    return read(areaOf(a1));
  };
  return {
    cellText: (sheet, a1) =>
      at(sheet, a1, ({ row, column }) => shownText(session.model.sheet(sheet), row, column)),
    cell: (sheet, a1) => at(sheet, a1, ({ row, column }) => session.model.sheet(sheet).cell(row, column)),
    formulaText: (sheet, a1) =>
      at(sheet, a1, ({ row, column }) => editedText(session.model.sheet(sheet), row, column)),
    errorWords: (sheet, a1) => at(sheet, a1, ({ row, column }) => session.errorWords(sheet, row, column)),
    sheetNames: () => session.model.sheets.map((sheet) => sheet.name),
    enter: (sheet, a1, text) => {
      const { row, column } = areaOf(a1);
      session.cells.enter(sheet, row, column, text);
    },
    paste: (sheet, a1, text) => {
      const { row, column } = areaOf(a1);
      session.cells.paste(sheet, row, column, text);
    },
    select: (sheet, a1) => {
      session.cells.activate(sheet);
      session.cells.select(areaOf(a1));
    },
    selection: () => ({ sheet: session.model.activeSheet.name, area: session.cells.selection }),
    press: async (actionId) => {
      await session.pressButton(actionId);
    },
    open: async (bytes, fileName = 'test.xlsx') => {
      await session.open(bytes, fileName);
    },
    save: async () => await session.save(),
    newWorkbook: async () => {
      await session.newWorkbook();
    },
    setLanguage: (language) => {
      session.setLanguage(language);
    },
    setObstacle: (obstacle) => {
      session.setObstacle(obstacle);
    },
    setPaneOpen: (isOpen) => {
      session.setPaneOpen(isOpen);
    },
    ready: async () => {
      await session.ready();
    },
    settled: async () => {
      await session.settled();
    },
    idle: async () => {
      await session.idle();
    },
    get host() {
      return session.host;
    },
    connectFrame: (page) => {
      session.connectFrame(page);
    },
  };
}
