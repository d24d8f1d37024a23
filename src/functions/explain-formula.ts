import { isCellError } from '../domain/cell';
import type { CellValue } from '../domain/cell';
import { exact } from '../domain/exact';
import type { Language } from '../domain/language';
import { ownFunctionId, parseCellFormula, partsOf } from '../sheets/cell-formula';
import type { Expression } from '../sheets/cell-formula';
import type { CallAnswer, CallArgument } from './call-function';
import { callFunction, isFunctionId } from './call-function';
import { evaluateExpression } from './evaluate-expression';
import type { Evaluated, KnownValues } from './evaluate-expression';
import type { FunctionId } from './index';

/** One argument of a CN function as it stands in the formula, and what it comes to. */
export interface ExplainedArgument {
  readonly text: string;
  readonly evaluated: Evaluated;
}

/** One CN function in a formula: what went in and what came out. */
export interface ExplainedCall {
  readonly id: FunctionId;
  readonly arguments: readonly ExplainedArgument[];
  /** undefined where something went in that Excel alone can tell. */
  readonly answer: CallAnswer | undefined;
}

export interface ExplainedFormula {
  /** The formula with the numbers in place of the cells. */
  readonly filled: string;
  readonly calls: readonly ExplainedCall[];
  /** The value of the whole, computed anew. */
  readonly result: Evaluated;
}

/** The references of a formula, each once, in reading order: what must be known to explain it. */
export function referencesOf(formula: string): readonly string[] {
  const references = partsOf(parseCellFormula(formula)).flatMap((part) =>
    part.kind === 'reference' ? [part.text] : [],
  );
  return [...new Set(references)];
}

/** Whether a CN function stands in the formula. */
export function isOwnFormula(formula: string): boolean {
  const expression = parseCellFormula(formula);
  return expression.kind === 'other'
    ? /(?:_xldudf_CN_|\bCN\.)[A-Z]/i.test(formula)
    : callsIn(expression).length > 0;
}

function callsIn(expression: Expression) {
  return partsOf(expression).flatMap((part) => {
    const id = part.kind === 'call' ? ownFunctionId(part.name) : undefined;
    return part.kind === 'call' && id !== undefined && isFunctionId(id) ? [{ id, values: part.values }] : [];
  });
}

/** Explains a formula from the values of its references. */
export function explainFormula(formula: string, known: KnownValues, language: Language): ExplainedFormula {
  const expression = parseCellFormula(formula);
  return {
    filled: `=${filledIn(expression, known)}`,
    calls: callsIn(expression).map(({ id, values }) => {
      const given = values.map((value) => ({
        text: value.text,
        evaluated: evaluateExpression(value, known, language),
      }));
      return { id, arguments: given, answer: answerOf(id, given, language) };
    }),
    result: evaluateExpression(expression, known, language),
  };
}

function answerOf(
  id: FunctionId,
  given: readonly ExplainedArgument[],
  language: Language,
): CallAnswer | undefined {
  const values: CallArgument[] = [];
  for (const { evaluated } of given) {
    if (evaluated === 'unknown') return undefined;
    values.push(evaluated.value);
  }
  return callFunction(id, values, language);
}

function filledIn(expression: Expression, known: KnownValues): string {
  const fill = (part: Expression) => filledIn(part, known);
  switch (expression.kind) {
    case 'reference': {
      const rows = known.get(expression.text);
      // In place of a blank cell nothing would be left to read.
      return rows && !isOneBlank(rows) ? literalOf(rows) : expression.text;
    }
    case 'call':
      return `${expression.name}(${expression.values.map(fill).join(', ')})`;
    case 'arithmetic':
      return `${inBrackets(expression.left, fill)}${signs[expression.sign]}${inBrackets(expression.right, fill)}`;
    case 'comparison':
      return `${fill(expression.left)} ${expression.sign} ${fill(expression.right)}`;
    case 'negated':
      return `-${inBrackets(expression.of, fill)}`;
    case 'percent':
      return `${inBrackets(expression.of, fill)}%`;
    default:
      return expression.text;
  }
}

const signs = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ', '^': '^' } as const;

function inBrackets(part: Expression, fill: (part: Expression) => string): string {
  return part.kind === 'arithmetic' || part.kind === 'comparison' ? `(${fill(part)})` : fill(part);
}

function isOneBlank(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.length === 1 && rows[0]?.length === 1 && rows[0][0] === undefined;
}

/** More cells than this would hide the formula that they stand in. */
const cellsShown = 4;

function literalOf(rows: readonly (readonly CellValue[])[]): string {
  const cells = rows.flat();
  const [only] = cells;
  if (cells.length === 1) return shownLiteral(only);
  const shown = cells.slice(0, cellsShown).map(shownLiteral);
  return `{${shown.join('; ')}${cells.length > cellsShown ? `; … ${cells.length}` : ''}}`;
}

/** A value as it would be written in a formula. */
export function shownLiteral(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return exact(value).toString();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  const short = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  return `"${short.replaceAll('"', '""')}"`;
}
