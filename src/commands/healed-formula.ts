import { functionExamples } from '../text/function-examples';
import { formulaTokens } from '../workbook/ooxml/formula-text';

/** `CN.GWP.SOURCE`, or `_xldudf_CN_GWP_SOURCE` as Excel keeps it where the add-in is not there. */
const ourName = /^(?:_xldudf_CN_|CN\.)([A-Z0-9._]+)$/i;

/** The id of one of our functions, however the formula spells it; undefined for all else. */
function functionIdOf(word: string): string | undefined {
  const id = ourName.exec(word)?.[1]?.replaceAll('_', '.').toUpperCase();
  return id !== undefined && Object.hasOwn(functionExamples, id) ? id : undefined;
}

/** Whether the formula calls one of our functions, in whatever spelling. */
export function callsOurFunction(formula: string): boolean {
  if (!/cn[._]/i.test(formula)) return false;
  const tokens = formulaTokens(formula);
  return tokens.some(
    ({ kind, text }, index) => kind === 'word' && isCall(tokens, index) && functionIdOf(text) !== undefined,
  );
}

type Tokens = ReturnType<typeof formulaTokens>;

function isCall(tokens: Tokens, index: number): boolean {
  return tokens[index + 1]?.text === '(';
}

/**
 * The formula with every call of ours as it should be. Mended are names that Excel kept from a time without the add-in
 * (`_xldudf_CN_GWP`), the workbook that it then looks for the function in (`[2]!`, `'C:\…\FUNCRES.XLAM'!`), and the
 * `@` or `_xlfn.SINGLE(…)` that keeps an answer from spilling. In a table the `@` stays: there an answer has one cell.
 */
export function healedFormula(formula: string, isInTable: boolean): string {
  if (!/cn[._]/i.test(formula)) return formula;
  const tokens = formulaTokens(formula).map(({ kind, text }) => ({ kind, text }));
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const id = token?.kind === 'word' && isCall(tokens, index) ? functionIdOf(token.text) : undefined;
    if (!token || id === undefined) continue;
    token.text = `CN.${id}`;
    const before = dropForeignWorkbook(tokens, index);
    if (isInTable) continue;
    if (tokens[before]?.text === '@') tokens[before] = { kind: 'text', text: '' };
    else dropSingle(tokens, before, index);
  }
  return tokens.map(({ text }) => text).join('');
}

/** Empties `[2]!` or `'…FUNCRES.XLAM'!` in front of a call, and gives the index of what then stands before it. */
function dropForeignWorkbook(tokens: { kind: Tokens[number]['kind']; text: string }[], call: number): number {
  let at = call - 1;
  if (tokens[at]?.text !== '!') return at;
  tokens[at] = { kind: 'text', text: '' };
  at--;
  while (tokens[at] && ['bracket', 'quotedName', 'word'].includes(tokens[at]?.kind ?? '')) {
    tokens[at] = { kind: 'text', text: '' };
    at--;
  }
  return at;
}

/** Unwraps `_xlfn.SINGLE(call)`, as a file keeps `@call`. */
function dropSingle(
  tokens: { kind: Tokens[number]['kind']; text: string }[],
  open: number,
  call: number,
): void {
  if (tokens[open]?.text !== '(' || !/^(_xlfn\.)?SINGLE$/i.test(tokens[open - 1]?.text ?? '')) return;
  const inner = closing(tokens, call + 1);
  if (inner === undefined || tokens[inner + 1]?.text !== ')') return;
  for (const index of [open - 1, open, inner + 1]) tokens[index] = { kind: 'text', text: '' };
}

/** The parenthesis that closes the one at `open`. */
function closing(tokens: Tokens, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]?.text === '(') depth++;
    if (tokens[index]?.text === ')' && --depth === 0) return index;
  }
  return undefined;
}
