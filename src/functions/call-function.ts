import { isCellError } from '../domain/cell';
import type { CellValue } from '../domain/cell';
import type { Language } from '../domain/language';
import type { FunctionId } from './index';
import { functions } from './index';
import { cellValueOf, inLanguage } from './in-cell';

/** What a formula hands to a function: one value, or the cells of a range row by row. */
export type CallArgument = CellValue | readonly (readonly CellValue[])[];

/** What a cell with the formula shows: its values row by row (one, where it does not spill), or why it shows an error. */
export type CallAnswer =
  | {
      readonly kind: 'values';
      readonly rows: readonly (readonly CellValue[])[];
      /** Why cells among them show errors, each reason once. */
      readonly words: readonly string[];
    }
  | { readonly kind: 'error'; readonly error: string; readonly words: string };

export function isFunctionId(id: string): id is FunctionId {
  return Object.hasOwn(functions, id);
}

/** Calls a function as Excel would, and answers what its cell shows; the words of an error come in the language asked for. */
export function callFunction(id: FunctionId, given: readonly CallArgument[], language: Language): CallAnswer {
  const implementation = functions[id] as (...values: unknown[]) => unknown;
  const values = given.map(handedOver);
  const answer = caught(() => implementation(...values));
  const error = errorOf(firstOf(answer));
  const again = () => inLanguage(language, () => caught(() => implementation(...values)));
  if (error) return { kind: 'error', error: error.code, words: errorOf(firstOf(again()))?.message ?? '' };
  const rows = rowsOf(answer);
  return { kind: 'values', rows, words: rows.some((row) => row.some(isCellError)) ? wordsOf(again()) : [] };
}

function wordsOf(answer: unknown): readonly string[] {
  const cells = (Array.isArray(answer) ? answer : [answer]).flat();
  return [...new Set(cells.flatMap((cell: unknown) => errorOf(cell)?.message || []))];
}

/** A blank cell arrives as null, an error as an object. */
function handedOver(argument: CallArgument): unknown {
  if (Array.isArray(argument)) return argument.map((row: readonly CellValue[]) => row.map(handedOver));
  return argument ?? null;
}

function caught(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return thrown;
    throw thrown;
  }
}

function rowsOf(answer: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(answer)) return [[shownValue(answer)]];
  return answer.map((row: unknown) => (Array.isArray(row) ? row.map(shownValue) : [shownValue(row)]));
}

function firstOf(answer: unknown): unknown {
  if (!Array.isArray(answer) || answer.length !== 1) return answer;
  const [row]: unknown[] = answer;
  if (!Array.isArray(row) || row.length !== 1) return answer;
  const only: unknown = row[0];
  return only;
}

function errorOf(answer: unknown): { readonly code: string; readonly message: string } | undefined {
  if (!(answer instanceof CustomFunctions.Error)) return undefined;
  return { code: answer.code, message: answer.message ?? '' };
}

function shownValue(value: unknown): CellValue {
  const error = errorOf(value);
  if (error) return { error: error.code };
  const shown = cellValueOf(value);
  return isCellError(shown) ? { error: shown.error } : shown;
}
