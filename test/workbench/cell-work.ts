import type { Area } from '../../src/domain/cell';
import { cellReference } from '../../src/domain/cell';
import type { Language } from '../../src/domain/language';
import { MAX_COLUMNS, MAX_ROWS } from '../host/model/cell';
import { HostError } from '../host/model/host-error';
import { parseArea, splitSheet } from '../host/model/references';
import type { WorkbookModel } from '../host/workbook-model';
import { clipboardTable, clipboardText } from './clipboard-table';
import { editedText, shownText } from './grid/grid-cell';
import { ModelFormulas } from './grid/model-formulas';
import type { OfferedChoices } from './validation-list';
import { offeredChoices } from './validation-list';
import { filled, words } from './workbench-words';

/** Whose cells are worked on, and where a refusal is said. */
export interface CellDesk {
  readonly model: WorkbookModel;
  readonly language: Language;
  tell(text: string | undefined): void;
}

/** What a person does with cells: select, type, choose, copy, paste, follow a link. */
export class CellWork {
  #formulas: { readonly of: WorkbookModel; readonly formulas: ModelFormulas } | undefined;

  constructor(private readonly desk: CellDesk) {}

  get #model(): WorkbookModel {
    return this.desk.model;
  }

  get selection(): Area {
    return this.#model.selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  // Going about

  select(area: Area): void {
    const { row, column, rows, columns } = this.selection;
    const isSame =
      area.row === row && area.column === column && area.rows === rows && area.columns === columns;
    if (isSame) return;
    this.#model.as('user', () => {
      this.#model.select(this.#model.activeSheet, area);
    });
  }

  activate(sheetName: string): void {
    const sheet = this.#model.sheet(sheetName);
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    this.#model.as('user', () => {
      this.#model.select(sheet, area);
    });
  }

  addSheet(): void {
    this.#attempt(() => {
      this.#model.as('user', () => {
        this.activate(this.#model.addSheet().name);
      });
    });
  }

  /** Selects what the person wrote into the name box, or a link leads to; whether there was such a place. */
  goTo(reference: string): boolean {
    const { sheet: named, local } = splitSheet(reference.trim());
    const name = this.#model.findName(reference.trim())?.formula.slice(1).replaceAll('$', '');
    if (name !== undefined && name !== reference) return this.goTo(name);
    const sheet = named === undefined ? this.#model.activeSheet : this.#model.findSheet(named);
    const area = parseArea(local.replaceAll('$', '')) ?? this.#model.findTable(local)?.area;
    if (sheet === undefined || area === undefined || sheet.visibility !== 'Visible') return false;
    const target = this.#model.findTable(local)?.sheet ?? sheet;
    this.#model.as('user', () => {
      this.#model.select(target, area);
    });
    return true;
  }

  /** Follows the link in a cell, if there is one: inside the workbook, or to a page in a new tab. */
  follow(row: number, column: number): void {
    const link = this.#model.activeSheet.cell(row, column)?.link;
    if (link === undefined) return;
    const target = link.documentReference?.replace(/^#/, '');
    if (target !== undefined && target !== '') {
      if (!this.goTo(target)) this.desk.tell(filled(words.noPlace[this.desk.language], target));
    } else if (link.address !== undefined && /^(https?|mailto):/i.test(link.address)) {
      window.open(link.address, '_blank', 'noopener');
    }
  }

  /** Moves the active cell, or the far corner of the selection. */
  move(down: number, right: number, isExtending: boolean): void {
    const { row, column, rows, columns } = this.selection;
    if (isExtending) {
      this.select({ row, column, rows: Math.max(1, rows + down), columns: Math.max(1, columns + right) });
      return;
    }
    const clamp = (value: number, limit: number) => Math.min(Math.max(value, 0), limit - 1);
    this.select({
      row: clamp(row + down, MAX_ROWS),
      column: clamp(column + right, MAX_COLUMNS),
      rows: 1,
      columns: 1,
    });
  }

  /** To the first cell below what is frozen, or the last one used. */
  goToEnd(end: 'first' | 'last'): void {
    const { freeze } = this.#model.activeSheet;
    const used = this.#model.activeSheet.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    this.select(
      end === 'first'
        ? { row: freeze.rows, column: freeze.columns, rows: 1, columns: 1 }
        : { row: used.row + used.rows - 1, column: used.column + used.columns - 1, rows: 1, columns: 1 },
    );
  }

  // Reading and writing

  /** What the formula bar shows for the active cell. */
  get activeText(): string {
    return editedText(this.#model.activeSheet, this.selection.row, this.selection.column);
  }

  /** What the active cell shows. */
  get shownText(): string {
    return shownText(this.#model.activeSheet, this.selection.row, this.selection.column);
  }

  get activeReference(): string {
    return cellReference(this.selection);
  }

  enter(sheet: string, row: number, column: number, text: string): void {
    this.#model.enter(sheet, row, column, text);
  }

  /**
   * Enters a text into the active cell and moves on; what Excel, or the cell's list, does not take is said and changes
   * nothing.
   */
  enterActive(text: string, down: number, right: number): boolean {
    const { row, column } = this.selection;
    const offered = text.startsWith('=') ? undefined : this.offeredAt(row, column);
    const isOutside = offered !== undefined && offered.isWatched && !offered.isIn(text);
    if (isOutside && offered.isStrict && text !== this.activeText) {
      this.desk.tell(this.#alert(offered, text, words.notInList[this.desk.language]));
      return false;
    }
    const isDone =
      text === this.activeText ||
      this.#attempt(() => {
        this.enter(this.#model.activeSheet.name, row, column, text);
      });
    if (!isDone) return false;
    if (isOutside) this.desk.tell(this.#alert(offered, text, words.keptOutsideList[this.desk.language]));
    if (down !== 0 || right !== 0) this.move(down, right, false);
    return true;
  }

  #alert({ alert, choices }: OfferedChoices, text: string, sentence: string): string {
    const listed = choices.join(this.desk.language === 'zh-CN' ? '、' : ', ');
    const said = filled(sentence, text, this.activeReference, listed);
    return alert.message === '' ? said : `${said} ${alert.message}`;
  }

  /** What a cell of the active sheet offers to choose from. */
  offeredAt(row: number, column: number): OfferedChoices | undefined {
    if (this.#formulas?.of !== this.#model) {
      this.#formulas?.formulas.dispose();
      this.#formulas = { of: this.#model, formulas: new ModelFormulas(this.#model) };
    }
    const { formulas } = this.#formulas;
    formulas.forget();
    return offeredChoices(formulas, this.#model.activeSheet, row, column);
  }

  paste(sheet: string, row: number, column: number, text: string): void {
    const lines = clipboardTable(text);
    this.#model.paste(sheet, row, column, lines);
    this.#model.as('user', () => {
      this.#model.select(this.#model.sheet(sheet), {
        row,
        column,
        rows: lines.length,
        columns: lines[0]?.length ?? 1,
      });
    });
  }

  pasteHere(text: string): void {
    const { row, column } = this.selection;
    this.#attempt(() => {
      this.paste(this.#model.activeSheet.name, row, column, text);
    });
  }

  /** The selected cells as text for the clipboard, as they are shown. */
  copied(): string {
    const { row, column } = this.selection;
    const sheet = this.#model.activeSheet;
    const used = sheet.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    // Whole rows and columns end where the sheet's content ends.
    const rows = Math.max(1, Math.min(this.selection.rows, used.row + used.rows - row));
    const columns = Math.max(1, Math.min(this.selection.columns, used.column + used.columns - column));
    return clipboardText(
      Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (__, j) => shownText(sheet, row + i, column + j)),
      ),
    );
  }

  clearSelection(): void {
    this.#attempt(() => {
      this.#model.as('user', () => {
        this.#model.clear(this.#model.activeSheet, this.selection, 'Contents');
      });
    });
  }

  /** Whether it was done; what Excel refuses is said instead. */
  #attempt(work: () => void): boolean {
    try {
      work();
    } catch (reason) {
      if (!(reason instanceof HostError)) throw reason;
      const why = reason.code === 'AccessDenied' ? words.refusedLocked : words.refusedEntry;
      this.desk.tell(why[this.desk.language]);
      return false;
    }
    this.desk.tell(undefined);
    return true;
  }
}
