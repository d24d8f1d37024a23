import { engineFormula } from '../../host/calculation/engine-formula';
import type { FormulaResult } from '../../host/calculation/univer-engine';
import { UniverEngine } from '../../host/calculation/univer-engine';
import type { SheetModel } from '../../host/model/sheet-model';
import type { WorkbookModel } from '../../host/workbook-model';

/** Formulas that stand in no cell: those of conditional formats and of lists to choose from. */
export class ModelFormulas {
  readonly #engine: UniverEngine;
  #keys = new Map<SheetModel, string>();
  #sheets = new Map<string, SheetModel>();

  constructor(private readonly model: WorkbookModel) {
    this.#engine = new UniverEngine((key, row, column) => this.#sheets.get(key)?.value(row, column));
  }

  /** What the formula would give in that cell; undefined where it calls a function of an add-in. */
  evaluate(formula: string, sheet: SheetModel, row: number, column: number): FormulaResult | undefined {
    this.#readSheets();
    const place = { sheet, row, column };
    const translated = engineFormula(
      this.model,
      place,
      formula,
      (name) => this.#engine.knows(name),
      (other) => this.#keys.get(other) ?? '',
    );
    if (translated.outside.length > 0) return undefined;
    return this.#engine.evaluate(translated.text, this.#keys.get(sheet) ?? '', row, column);
  }

  #readSheets(): void {
    const { sheets } = this.model;
    if (sheets.length === this.#keys.size && sheets.every((sheet) => this.#keys.has(sheet))) return;
    this.#keys = new Map(sheets.map((sheet, i) => [sheet, `Sheet${String(i + 1)}`]));
    this.#sheets = new Map([...this.#keys].map(([sheet, key]) => [key, sheet]));
    this.#engine.setSheets([...this.#sheets.keys()]);
  }

  /** To be called once cells have changed. */
  forget(): void {
    this.#engine.forget();
  }

  dispose(): void {
    this.#engine.dispose();
  }
}
