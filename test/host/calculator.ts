import type { CellValue } from '../../src/domain/cell';
import type { WorkbookModel } from './workbook-model';

/** What a custom function answered: one value or rows of values, an error perhaps with the add-in's words for it. */
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

/** A value out of a custom function; `message` is what Excel shows in the error's tooltip. */
export type FunctionValue =
  Exclude<CellValue, { error: string }> | { readonly error: string; readonly message?: string };

/**
 * Calls a custom function of the add-in as Excel does.
 * `name` is as it stands in the formula, e.g. `CN.GWP`; `args` hold plain values (`null` for an omitted argument) or
 * rows of them for an area; `caller` is the calling cell, e.g. `Sheet1!A1`.
 */
export type CallFunction = (
  name: string,
  args: readonly unknown[],
  caller: string,
) => Promise<FunctionResult>;

/** What calculates the model's formulas. Without one, formulas keep the values they were last seen with. */
export interface Calculator {
  /** Mirrors the model's cells, calculates its formulas, writes results back through `model.setCalculated(…)`. */
  attach(model: WorkbookModel, callFunction: CallFunction): void;
  /** Calculates every formula anew, also those whose inputs did not change (`application.calculate`). */
  recalculate?(): void;
  /** Resolves when nothing is left to calculate. */
  settled(): Promise<void>;
  dispose(): void;
}
