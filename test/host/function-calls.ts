import type { CellValue } from '../../src/domain/cell';
import type { FunctionResult, FunctionValue } from './calculator';

/** One function as the add-in's metadata declares it. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly ParameterDeclaration[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface ParameterDeclaration {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The add-in's functions as Excel knows them from the manifest and the metadata file. */
export interface FunctionSet {
  /** E.g. `CN`. */
  readonly namespace: string;
  readonly functions: readonly FunctionDeclaration[];
}

interface ErrorArgument {
  readonly error: string;
}

const VALUE_ERROR: FunctionValue = { error: '#VALUE!' };
const NAME_ERROR: FunctionValue = { error: '#NAME?' };

/** The client's numbers for errors of a failed call. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

function isError(value: unknown): value is ErrorArgument {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function isMatrix(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value);
}

/** Makes calls of custom functions out of what formulas ask for, and takes the results apart. */
export class FunctionCalls {
  #nextId = 1;
  readonly #pending = new Map<number, (result: FunctionResult) => void>();

  constructor(
    /** What a blank cell is handed over as: 0 on the desktop, null on the web (one report of 2024). */
    private readonly blankArgument: 0 | null,
    /** Sends an invocation to the client. */
    private readonly send: (message: readonly unknown[]) => void,
  ) {}

  /** How many calls wait for their results. */
  get waiting(): number {
    return this.#pending.size;
  }

  /**
   * Calls a function. In `args`, undefined is a blank cell, null an omitted argument, rows of values an area, `{ error }`
   * an error value.
   */
  async call(
    set: FunctionSet | undefined,
    name: string,
    args: readonly unknown[],
    caller: string,
  ): Promise<FunctionResult> {
    const prefix = set === undefined ? '' : `${set.namespace}.`.toUpperCase();
    const wanted = name.toUpperCase();
    const declared = set?.functions.find((one) => `${prefix}${one.name.toUpperCase()}` === wanted);
    if (declared === undefined) return NAME_ERROR;
    const parameters = declared.parameters ?? [];
    const last = parameters.at(-1);
    if (args.length > parameters.length && last?.repeating !== true) return VALUE_ERROR;
    const lifted = liftedArgument(parameters, args);
    if (lifted !== undefined) return await this.#each(set, name, args, caller, lifted);
    const ready: unknown[] = [];
    const repeated: unknown[] = [];
    for (let i = 0; i < Math.max(args.length, parameters.length); i++) {
      const parameter = parameters[Math.min(i, parameters.length - 1)];
      const given = i < args.length ? args[i] : null;
      if (given === null && parameter?.optional !== true && parameter?.repeating !== true) return VALUE_ERROR;
      const found = declared.allowErrorForDataTypeAny === true ? undefined : errorIn(given);
      if (found !== undefined) return found;
      const value = given === null ? null : coerced(parameter, given, this.blankArgument);
      if (isError(value)) return { error: value.error };
      if (parameter?.repeating === true) {
        if (given !== null) repeated.push(value);
      } else ready.push(value);
    }
    if (last?.repeating === true) ready.push(repeated);
    const id = this.#nextId++;
    const flags = declared.allowErrorForDataTypeAny === true ? 4 : 0;
    const result = new Promise<FunctionResult>((resolve) => {
      this.#pending.set(id, resolve);
    });
    this.send([id, declared.id, ready, caller, flags]);
    return await result;
  }

  /** An area handed to a parameter for one value: the function is called for each, and the results spill. */
  async #each(
    set: FunctionSet | undefined,
    name: string,
    args: readonly unknown[],
    caller: string,
    lifted: { index: number; rows: readonly (readonly unknown[])[] },
  ): Promise<FunctionResult> {
    return await Promise.all(
      lifted.rows.map(
        async (line) =>
          await Promise.all(
            line.map(async (value) => {
              const result = await this.call(
                set,
                name,
                args.map((one, i) => (i === lifted.index ? value : one)),
                caller,
              );
              return isMatrix(result) ? VALUE_ERROR : result;
            }),
          ),
      ),
    );
  }

  /** `SetInvocationArrayResults`: items are `[id, ok, value, errorCode?]`. */
  take(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const item of results) {
      if (!Array.isArray(item)) continue;
      const [id, isGood, value, code]: unknown[] = item;
      const resolve = this.#pending.get(Number(id));
      if (resolve === undefined) continue;
      this.#pending.delete(Number(id));
      resolve(isGood === true ? shown(value) : failed(value, code));
    }
  }
}

function errorIn(value: unknown): FunctionValue | undefined {
  if (isError(value)) return { error: value.error };
  return isMatrix(value) ? value.flatMap((line) => line.flatMap((one) => errorIn(one) ?? []))[0] : undefined;
}

function liftedArgument(parameters: readonly ParameterDeclaration[], args: readonly unknown[]) {
  for (const [index, value] of args.entries()) {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    const isSingle = parameter?.dimensionality !== 'matrix';
    if (isMatrix(value) && isSingle) return { index, rows: value };
  }
  return undefined;
}

function coerced(parameter: ParameterDeclaration | undefined, value: unknown, blank: 0 | null): unknown {
  const wanted = parameter?.type ?? 'any';
  if (parameter?.dimensionality === 'matrix') {
    const rows = isMatrix(value) ? value : [[value]];
    const cells = rows.map((line) => line.map((one) => single(wanted, one, blank)));
    return cells.flat().find(isError) !== undefined && wanted !== 'any' ? VALUE_ERROR : cells;
  }
  return single(wanted, value, blank);
}

/** A declared type makes Excel convert, or refuse, before the function is called. */
function single(wanted: string, value: unknown, blank: 0 | null): unknown {
  if (isError(value)) return { type: 'CustomFunctionError', code: value.error };
  switch (wanted) {
    case 'number': {
      if (value === undefined) return 0;
      if (typeof value === 'boolean') return value ? 1 : 0;
      if (typeof value === 'number') return value;
      const number = Number(String(value).trim());
      return String(value).trim() === '' || Number.isNaN(number) ? VALUE_ERROR : number;
    }
    case 'string':
      return value === undefined
        ? ''
        : typeof value === 'boolean'
          ? String(value).toUpperCase()
          : String(value);
    case 'boolean':
      if (value === undefined) return false;
      if (typeof value === 'number') return value !== 0;
      if (typeof value === 'boolean') return value;
      return /^(true|false)$/i.test(String(value)) ? String(value).toLowerCase() === 'true' : VALUE_ERROR;
    default:
      return value ?? blank;
  }
}

/** One result value as the cell shows it: nothing at all counts as 0. */
function shownValue(value: unknown): FunctionValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object') {
    const given: Readonly<Record<string, unknown>> = { ...value };
    const basic = given['basicValue'];
    if (given['type'] === 'Error') {
      const error = typeof basic === 'string' ? basic : '#VALUE!';
      // What has no business as a result turns into #VALUE!, and only #VALUE! and #N/A keep their words.
      const kept = error === '#NAME?' || error === '#REF!' ? '#VALUE!' : error;
      const hasWords = (kept === '#VALUE!' || kept === '#N/A') && typeof given['message'] === 'string';
      return hasWords ? { error: kept, message: String(given['message']) } : { error: kept };
    }
    if (typeof basic === 'number' || typeof basic === 'string' || typeof basic === 'boolean') return basic;
  }
  return VALUE_ERROR;
}

function shown(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return shownValue(value);
  const rows: unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isRectangle = width > 0 && rows.every((line) => Array.isArray(line) && line.length === width);
  if (!isRectangle) return VALUE_ERROR;
  return rows.map((line) => (Array.isArray(line) ? line.map(shownValue) : []));
}

function failed(message: unknown, code: unknown): FunctionValue {
  const error = ERROR_OF_CODE[Number(code)] ?? '#VALUE!';
  const hasWords = (error === '#VALUE!' || error === '#N/A') && typeof message === 'string' && message !== '';
  return hasWords ? { error, message } : { error };
}

/** The value a cell takes from a function's result: the words of an error are for its tooltip only. */
export function cellValueOf(value: FunctionValue): CellValue {
  return typeof value === 'object' ? { error: value.error } : value;
}
