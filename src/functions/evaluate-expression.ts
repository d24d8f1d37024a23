import { isCellError } from '../domain/cell';
import type { CellError, CellValue } from '../domain/cell';
import { Exact, exact } from '../domain/exact';
import type { Language } from '../domain/language';
import type { ComparisonSign, Expression } from '../sheets/cell-formula';
import { ownFunctionId } from '../sheets/cell-formula';
import type { CallArgument } from './call-function';
import { callFunction, isFunctionId } from './call-function';

/** What references stand for, by their text; undefined where that is not known. */
export type KnownValues = ReadonlyMap<string, readonly (readonly CellValue[])[] | undefined>;

/** The value of an expression, or `unknown` where Excel alone can tell it. */
export type Evaluated = { readonly value: CallArgument } | 'unknown';

/** Computes an expression from the values of its references: literals, arithmetic, comparisons, IF, AND, OR, CN functions. */
export function evaluateExpression(
  expression: Expression,
  known: KnownValues,
  language: Language,
): Evaluated {
  const valueOf = (part: Expression) => evaluateExpression(part, known, language);
  switch (expression.kind) {
    case 'number':
      return { value: expression.value.toNumber() };
    case 'text':
    case 'truth':
      return { value: expression.value };
    case 'blank':
      return { value: undefined };
    case 'reference':
      return ofReference(known.get(expression.text));
    case 'negated':
      return computed([valueOf(expression.of)], ([of]) => of?.negated());
    case 'percent':
      return computed([valueOf(expression.of)], ([of]) => of?.dividedBy(100));
    case 'arithmetic':
      return computed(
        [valueOf(expression.left), valueOf(expression.right)],
        ([left, right]) => left && right && calculated(expression.sign, left, right),
      );
    case 'array':
      return ofArray(expression.rows.map((row) => row.map(valueOf)));
    case 'comparison':
      return compared(expression.sign, valueOf(expression.left), valueOf(expression.right));
    case 'call':
      return expression.name.toUpperCase() === 'IF'
        ? ofChoice(expression.values, valueOf)
        : ofCall(expression.name, expression.values.map(valueOf), language);
    case 'other':
      return 'unknown';
  }
}

function ofReference(rows: readonly (readonly CellValue[])[] | undefined): Evaluated {
  if (!rows) return 'unknown';
  const [row] = rows;
  return { value: rows.length === 1 && row?.length === 1 ? row[0] : rows };
}

function ofArray(rows: readonly (readonly Evaluated[])[]): Evaluated {
  const values: CellValue[][] = [];
  for (const row of rows) {
    const cells: CellValue[] = [];
    for (const each of row) {
      if (each === 'unknown' || isBlock(each.value)) return 'unknown';
      cells.push(each.value);
    }
    values.push(cells);
  }
  return { value: values };
}

function ofCall(name: string, given: readonly Evaluated[], language: Language): Evaluated {
  const id = ownFunctionId(name);
  if (/^(and|or)$/i.test(name)) return ofTruths(name.toUpperCase(), given);
  if (id === undefined || !isFunctionId(id)) return 'unknown';
  const values: CallArgument[] = [];
  for (const each of given) {
    if (each === 'unknown') return 'unknown';
    values.push(each.value);
  }
  const answer = callFunction(id, values, language);
  return answer.kind === 'error' ? { value: { error: answer.error } } : ofReference(answer.rows);
}

/** IF: what is not chosen need not be known. */
function ofChoice(parts: readonly Expression[], valueOf: (part: Expression) => Evaluated): Evaluated {
  const [condition, whenTrue, otherwise] = parts;
  const asked = condition ? valueOf(condition) : 'unknown';
  if (asked === 'unknown' || isError(asked)) return asked;
  if (typeof asked.value !== 'boolean') return 'unknown';
  const chosen = asked.value ? whenTrue : otherwise;
  return chosen ? valueOf(chosen) : { value: asked.value };
}

function ofTruths(name: string, given: readonly Evaluated[]): Evaluated {
  const truths: boolean[] = [];
  for (const each of given) {
    if (each === 'unknown' || isError(each)) return each;
    if (typeof each.value !== 'boolean') return 'unknown';
    truths.push(each.value);
  }
  return { value: name === 'AND' ? truths.every(Boolean) : truths.some(Boolean) };
}

/** As Excel compares: a blank is like 0 and like an empty text, and case does not matter; texts by size are for Excel. */
function compared(sign: ComparisonSign, left: Evaluated, right: Evaluated): Evaluated {
  for (const each of [left, right]) if (each === 'unknown' || isError(each)) return each;
  const [one, other] = [left, right].map((each) => (each === 'unknown' ? undefined : each.value));
  if (isBlock(one) || isBlock(other)) return 'unknown';
  const [first, second] = [one ?? emptyLike(other), other ?? emptyLike(one)].map((each) =>
    typeof each === 'string' ? each.toLowerCase() : each,
  );
  if (sign === '=' || sign === '<>') return { value: (first === second) === (sign === '=') };
  if (typeof first !== 'number' || typeof second !== 'number') return 'unknown';
  const isSmaller = sign.startsWith('<') ? first < second : first > second;
  return { value: isSmaller || (sign.endsWith('=') && first === second) };
}

function emptyLike(other: CallArgument): CellValue {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function isError(evaluated: Evaluated): evaluated is { readonly value: CellError } {
  return evaluated !== 'unknown' && !isBlock(evaluated.value) && isCellError(evaluated.value);
}

function isBlock(value: CallArgument): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

/** Arithmetic as Excel's, on single numbers: blank counts as 0, an error stays one, a text is for Excel to read. */
function computed(
  given: readonly Evaluated[],
  compute: (numbers: readonly Exact[]) => Exact | CellError | undefined,
): Evaluated {
  const numbers: Exact[] = [];
  for (const each of given) {
    if (each === 'unknown' || isBlock(each.value)) return 'unknown';
    const { value } = each;
    if (isCellError(value)) return { value };
    if (typeof value === 'string') return 'unknown';
    numbers.push(exact(Number(value ?? 0)));
  }
  const result = compute(numbers);
  if (result === undefined) return 'unknown';
  return { value: result instanceof Exact ? result.toNumber() : result };
}

function calculated(sign: '+' | '-' | '*' | '/' | '^', left: Exact, right: Exact): Exact | CellError {
  switch (sign) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.isZero() ? { error: '#DIV/0!' } : left.dividedBy(right);
    case '^':
      return left.pow(right);
  }
}
