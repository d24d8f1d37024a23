import type { Area } from '../../../src/domain/cell';
import { isCellError } from '../../../src/domain/cell';
import type { CallFunction, Calculator, FunctionValue } from '../calculator';
import { cellValueOf } from '../function-calls';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import type { ModelChange } from '../model/change';
import { intersection } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../workbook-model';
import type { EngineFormula, Place, Precedent } from './engine-formula';
import { engineFormula } from './engine-formula';
import { ErrorWords } from './error-words';
import type { FormulaCell } from './formula-cell';
import { areaOf, isWithin, keyOf, looksAt } from './formula-cell';
import { PendingCalls } from './pending-calls';
import type { FormulaResult } from './univer-engine';
import { UniverEngine } from './univer-engine';

type Progress = 'visiting' | 'done' | 'blocked';

/** Above this many cells an area's formulas are looked for among the formulas, not among its cells. */
const SMALL_AREA = 64;

/** A result that changes its own inputs' size time and again is left as it is after so many goes. */
const MAX_GOES = 50;

/** Calculates a workbook's formulas: Univer computes each formula, this decides which, in what order and when. */
export class UniverCalculator implements Calculator {
  #model: WorkbookModel | undefined;
  #stopListening: (() => void) | undefined;
  readonly #engine: UniverEngine;
  readonly #keys = new Map<SheetModel, string>();
  readonly #sheetsByKey = new Map<string, SheetModel>();
  readonly #outside = new Set<string>();
  #formulas = new Map<SheetModel, Map<number, FormulaCell>>();
  readonly #dirty = new Set<FormulaCell>();
  readonly #waiting = new Set<FormulaCell>();
  readonly #words = new ErrorWords();
  readonly #calls = new PendingCalls((cell) => {
    if (!this.#waiting.delete(cell)) return;
    this.#dirty.add(cell);
    this.#schedule();
  });
  #isScheduled = false;
  #idle: (() => void)[] = [];

  constructor() {
    this.#engine = new UniverEngine((key, row, column) => this.#sheetsByKey.get(key)?.value(row, column));
  }

  /** Formulas that come with a value keep it until something they look at changes, as in a workbook just opened. */
  attach(model: WorkbookModel, callFunction: CallFunction): void {
    this.#stopListening?.();
    this.#model = model;
    this.#calls.connect(callFunction);
    this.#formulas = new Map();
    this.#dirty.clear();
    this.#waiting.clear();
    this.#readSheets(model);
    this.#readFormulas(
      model,
      (cell) => cell.isVolatile || cell.sheet.value(cell.row, cell.column) === undefined,
    );
    this.#stopListening = model.onChange((change) => {
      this.#hear(model, change);
    });
  }

  recalculate(): void {
    for (const cell of this.#all()) this.#markOne(cell);
    this.#schedule();
  }

  /** The add-in's functions have become known, or known anew: cells that waited for them are calculated. */
  functionsRegistered(): void {
    for (const cell of this.#all()) {
      const value = cell.sheet.value(cell.row, cell.column);
      const isStuck = isCellError(value) && /^#(NAME\?|BUSY!|GETTING_DATA)$/.test(value.error);
      if (cell.usesOutside && isStuck) this.#mark(cell);
    }
    this.#schedule();
  }

  /** What the add-in said about the error that a cell shows; undefined where it said nothing. */
  errorWords(sheet: SheetModel, row: number, column: number): string | undefined {
    return this.#words.at(sheet, row, column);
  }

  /** Calculates at once all that needs no answer from outside. */
  calculateNow(): void {
    for (let go = 0; go < MAX_GOES && this.#pass(); go++);
    this.#tellIdle();
  }

  async settled(): Promise<void> {
    while (this.#dirty.size > 0 || this.#waiting.size > 0) {
      await new Promise<void>((resolve) => {
        this.#idle.push(resolve);
      });
    }
  }

  dispose(): void {
    this.#stopListening?.();
    this.#dirty.clear();
    this.#waiting.clear();
    this.#tellIdle();
    this.#model = undefined;
    this.#engine.dispose();
  }

  // What changed

  #hear(model: WorkbookModel, change: ModelChange): void {
    if (change.source === 'calculation') return;
    const sheet = change.sheet === undefined ? undefined : model.findSheet(change.sheet);
    switch (change.kind) {
      case 'cells':
        if (sheet !== undefined) this.#cellsChanged(model, sheet, change.area ?? WHOLE_SHEET);
        break;
      case 'shift':
        if (sheet !== undefined) this.#words.forget(sheet);
        this.#readFormulas(
          model,
          (cell) => cell.sheet === sheet || cell.precedents.some((precedent) => precedent.sheet === sheet),
        );
        break;
      case 'sheets':
        this.#readSheets(model);
        this.#readFormulas(
          model,
          (cell, before) => before?.formula !== cell.formula && change.type !== 'Renamed',
        );
        break;
      case 'tables':
      case 'names':
        this.#readFormulas(model, (cell) => cell.isSymbolic);
        break;
      default:
        return;
    }
    this.#engine.forget();
    this.#schedule();
  }

  #readSheets(model: WorkbookModel): void {
    this.#sheetsByKey.clear();
    for (const sheet of model.sheets) {
      const key = this.#keys.get(sheet) ?? `Sheet${String(this.#keys.size + 1)}`;
      this.#keys.set(sheet, key);
      this.#sheetsByKey.set(key, sheet);
    }
    this.#engine.setSheets([...this.#sheetsByKey.keys()]);
  }

  #cellsChanged(model: WorkbookModel, sheet: SheetModel, area: Area): void {
    const here = this.#formulas.get(sheet) ?? new Map<number, FormulaCell>();
    this.#formulas.set(sheet, here);
    for (const cell of [...here.values()]) {
      const isInside = isWithin(area, cell);
      if (isInside) {
        here.delete(keyOf(cell.row, cell.column));
        this.#dirty.delete(cell);
        this.#waiting.delete(cell);
      } else if (cell.spill !== undefined && intersection(cell.spill, area) !== undefined) {
        this.#mark(cell);
      } else {
        // What was in a spill's way may be gone now.
        const value = sheet.value(cell.row, cell.column);
        if (isCellError(value) && value.error === '#SPILL!') this.#mark(cell);
      }
    }
    for (const { row, column, cell } of sheet.cells(area)) {
      if (cell.formula !== undefined) this.#mark(this.#add(model, { sheet, row, column }, cell.formula));
    }
    if (model.calculationMode !== 'Manual') this.#markDependents(sheet, area);
    for (const cell of this.#all())
      if (cell.isVolatile && model.calculationMode !== 'Manual') this.#mark(cell);
  }

  /** Reads all formulas anew; `isChanged` says which of them must be calculated. */
  #readFormulas(
    model: WorkbookModel,
    isChanged: (cell: FormulaCell, before: FormulaCell | undefined) => boolean,
  ): void {
    const before = this.#formulas;
    const unfinished = new Set([...this.#dirty, ...this.#waiting]);
    this.#formulas = new Map();
    this.#dirty.clear();
    this.#waiting.clear();
    const changed: FormulaCell[] = [];
    for (const sheet of model.sheets) {
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.formula === undefined) continue;
        const added = this.#add(model, { sheet, row, column }, cell.formula);
        const known = before.get(sheet)?.get(keyOf(row, column));
        const isOpen = (known !== undefined && unfinished.has(known)) || cell.value === undefined;
        if (isOpen || isChanged(added, known)) changed.push(added);
      }
    }
    for (const cell of changed) this.#mark(cell);
    this.#schedule();
  }

  #add(model: WorkbookModel, place: Place, formula: string): FormulaCell {
    const { row, column, sheet } = place;
    const { precedents, isSymbolic, isVolatile, outside } = this.#translate(model, place, formula);
    const known = sheet.cell(row, column)?.spill;
    const spill = known === undefined ? undefined : { row, column, ...known };
    const usesOutside = outside.length > 0;
    const cell = {
      ...place,
      formula,
      precedents,
      isSymbolic,
      isVolatile,
      usesOutside,
      spill,
      calls: new Map(),
    };
    const here = this.#formulas.get(sheet) ?? new Map<number, FormulaCell>();
    here.set(keyOf(row, column), cell);
    this.#formulas.set(sheet, here);
    return cell;
  }

  #translate(model: WorkbookModel, place: Place, formula: string): EngineFormula {
    const translated = engineFormula(
      model,
      place,
      formula,
      (name) => this.#engine.knows(name) && !this.#outside.has(name),
      (sheet) => this.#keys.get(sheet) ?? '',
    );
    for (const name of translated.outside) {
      if (this.#outside.has(name.toUpperCase())) continue;
      this.#outside.add(name.toUpperCase());
      this.#engine.define(name, (args) => this.#calls.answer(name, args));
    }
    return translated;
  }

  // Which formulas are to be calculated

  *#all(): Generator<FormulaCell> {
    for (const cells of this.#formulas.values()) yield* cells.values();
  }

  #markOne(cell: FormulaCell): void {
    this.#waiting.delete(cell);
    cell.calls = new Map();
    this.#dirty.add(cell);
  }

  #mark(cell: FormulaCell): void {
    const isNew = !this.#dirty.has(cell);
    this.#markOne(cell);
    if (isNew && this.#model?.calculationMode !== 'Manual')
      this.#markDependents(cell.sheet, cell.spill ?? areaOf(cell));
  }

  #markDependents(sheet: SheetModel, area: Area): void {
    const open: Precedent[] = [{ sheet, area }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const cell of this.#all()) {
        if (this.#dirty.has(cell) || !looksAt(cell, next)) continue;
        this.#markOne(cell);
        open.push({ sheet: cell.sheet, area: cell.spill ?? areaOf(cell) });
      }
    }
  }

  // Calculating

  #schedule(): void {
    if (this.#isScheduled || this.#dirty.size === 0) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      this.calculateNow();
    });
  }

  #tellIdle(): void {
    if (this.#dirty.size > 0 || this.#waiting.size > 0) return;
    const told = this.#idle;
    this.#idle = [];
    for (const resolve of told) resolve();
  }

  /** One go through everything that can be calculated now; whether there is more to do at once. */
  #pass(): boolean {
    const progress = new Map<FormulaCell, Progress>();
    const circular = new Set<FormulaCell>();
    let calculated = 0;
    const visit = (cell: FormulaCell): Progress => {
      if (this.#waiting.has(cell)) return 'blocked';
      const known = progress.get(cell);
      if (known === 'visiting') circular.add(cell);
      if (known !== undefined) return known;
      progress.set(cell, 'visiting');
      let isBlocked = false;
      for (const feeder of this.#openFeeders(cell)) if (visit(feeder) === 'blocked') isBlocked = true;
      const outcome = isBlocked ? 'blocked' : this.#calculate(cell, circular.has(cell));
      if (outcome === 'done') calculated++;
      progress.set(cell, outcome);
      return outcome;
    };
    for (const cell of [...this.#dirty]) visit(cell);
    return calculated > 0 && this.#dirty.size > 0;
  }

  /** The formulas not yet calculated whose results this one looks at. */
  #openFeeders(cell: FormulaCell): FormulaCell[] {
    const found = new Set<FormulaCell>();
    for (const { sheet, area } of cell.precedents) {
      if (area.rows * area.columns <= SMALL_AREA) {
        const here = this.#formulas.get(sheet);
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            const from = sheet.cell(row, column)?.spillFrom ?? { row, column };
            const feeder = here?.get(keyOf(from.row, from.column));
            if (feeder !== undefined && this.#isOpen(feeder)) found.add(feeder);
          }
        }
        continue;
      }
      for (const open of [this.#dirty, this.#waiting]) {
        for (const other of open) {
          if (other.sheet === sheet && intersection(other.spill ?? areaOf(other), area) !== undefined)
            found.add(other);
        }
      }
    }
    return [...found];
  }

  #isOpen(cell: FormulaCell): boolean {
    return this.#dirty.has(cell) || this.#waiting.has(cell);
  }

  #calculate(cell: FormulaCell, isCircular: boolean): Progress {
    const model = this.#model;
    if (model === undefined) return 'blocked';
    const translated = this.#translate(model, cell, cell.formula);
    cell.precedents = translated.precedents;
    const key = this.#keys.get(cell.sheet) ?? '';
    const result = this.#calls.during(cell, () =>
      this.#engine.evaluate(translated.text, key, cell.row, cell.column),
    );
    this.#dirty.delete(cell);
    if ([...cell.calls.values()].includes('awaited')) {
      this.#waiting.add(cell);
      if (cell.sheet.value(cell.row, cell.column) === undefined) this.#show(model, cell, { error: '#BUSY!' });
      return 'blocked';
    }
    cell.calls = new Map();
    // Excel warns of a circular reference and shows 0.
    this.#show(model, cell, isCircular ? 0 : result);
    return 'done';
  }

  #show(model: WorkbookModel, cell: FormulaCell, result: FormulaResult): void {
    const before = cell.spill;
    const rows = isRows(result) ? result : [[result]];
    this.#words.keep(cell, rows);
    model.setCalculated(
      cell.sheet,
      cell.row,
      cell.column,
      isRows(result) ? rows.map((line) => line.map(cellValueOf)) : cellValueOf(result),
    );
    this.#engine.forget();
    const spill = cell.sheet.cell(cell.row, cell.column)?.spill;
    cell.spill = spill === undefined ? undefined : { row: cell.row, column: cell.column, ...spill };
    // Cells that a result newly reaches, or no longer does, have changed for those who look at them.
    const isSame = before?.rows === spill?.rows && before?.columns === spill?.columns;
    if (isSame || model.calculationMode === 'Manual') return;
    if (before !== undefined) this.#markDependents(cell.sheet, before);
    if (cell.spill !== undefined) this.#markDependents(cell.sheet, cell.spill);
    this.#dirty.delete(cell);
  }
}

function isRows(result: FormulaResult): result is readonly (readonly FunctionValue[])[] {
  return Array.isArray(result);
}

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
