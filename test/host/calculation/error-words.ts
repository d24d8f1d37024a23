import { isCellError } from '../../../src/domain/cell';
import type { FunctionValue } from '../calculator';
import type { SheetModel } from '../model/sheet-model';
import type { Place } from './engine-formula';
import { keyOf } from './formula-cell';

/** The words of errors that custom functions gave, by sheet and cell. */
export class ErrorWords {
  readonly #words = new Map<SheetModel, Map<number, string>>();

  /** Undefined where the cell shows no error or nothing was said about it. */
  at(sheet: SheetModel, row: number, column: number): string | undefined {
    const value = sheet.value(row, column);
    return isCellError(value) ? this.#words.get(sheet)?.get(keyOf(row, column)) : undefined;
  }

  /** Keeps the words in a formula's result, and drops what was said before about the cells it takes. */
  keep({ sheet, row, column }: Place, rows: readonly (readonly FunctionValue[])[]): void {
    const words = this.#words.get(sheet) ?? new Map<number, string>();
    this.#words.set(sheet, words);
    rows.forEach((line, i) => {
      line.forEach((value, j) => {
        const key = keyOf(row + i, column + j);
        if (isWorded(value)) words.set(key, value.message);
        else words.delete(key);
      });
    });
  }

  forget(sheet: SheetModel): void {
    this.#words.delete(sheet);
  }
}

function isWorded(value: FunctionValue): value is { readonly error: string; readonly message: string } {
  return typeof value === 'object' && value.message !== undefined;
}
