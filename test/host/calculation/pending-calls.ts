import { qualifiedReference } from '../../../src/domain/cell';
import type { CallFunction, FunctionResult } from '../calculator';
import type { FormulaCell } from './formula-cell';
import type { FormulaResult, FunctionArgument } from './univer-engine';

/** The calls of custom functions that formulas make, whose answers come later. */
export class PendingCalls {
  #callFunction: CallFunction | undefined;
  #current: FormulaCell | undefined;

  constructor(
    /** Is told of a cell when an answer that it still waits for has come. */
    private readonly arrived: (cell: FormulaCell) => void,
  ) {}

  /** Calls go this way from now on. */
  connect(callFunction: CallFunction): void {
    this.#callFunction = callFunction;
  }

  /** Computes a formula; calls made meanwhile are this cell's. */
  during(cell: FormulaCell, compute: () => FormulaResult): FormulaResult {
    this.#current = cell;
    const result = compute();
    this.#current = undefined;
    return result;
  }

  /** A custom function is called in the formula being calculated: its answer, or a stand-in until the answer is there. */
  answer(name: string, args: readonly FunctionArgument[]): FormulaResult {
    const cell = this.#current;
    const callFunction = this.#callFunction;
    if (cell === undefined || callFunction === undefined) return { error: '#NAME?' };
    const call = `${name}${JSON.stringify(args, (_, value: unknown) => (value === undefined ? { blank: true } : value))}`;
    const known = cell.calls.get(call);
    if (known === 'awaited') return { error: '#GETTING_DATA' };
    if (known !== undefined) return known;
    // Kept from now on even when `calls` is replaced because an input changed: a late answer then finds no reader.
    const calls = cell.calls;
    calls.set(call, 'awaited');
    const caller = qualifiedReference({ sheet: cell.sheet.name, row: cell.row, column: cell.column });
    const arrive = (result: FunctionResult) => {
      calls.set(call, result);
      if (cell.calls === calls) this.arrived(cell);
    };
    callFunction(name, args, caller).then(arrive, (reason: unknown) => {
      arrive({ error: '#VALUE!', message: reason instanceof Error ? reason.message : String(reason) });
    });
    return { error: '#GETTING_DATA' };
  }
}
