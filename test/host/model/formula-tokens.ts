/** One piece of a formula's text; the pieces joined give the formula back. */
export interface FormulaToken {
  readonly kind:
    | 'space'
    | 'text'
    | 'number'
    | 'boolean'
    | 'error'
    | 'reference'
    | 'structured'
    | 'function'
    | 'name'
    | 'operator'
    | 'open'
    | 'close'
    | 'separator'
    | 'unknown';
  readonly text: string;
  /** On a reference or name with a sheet in front: that sheet's name, unquoted. */
  readonly sheet?: string;
  /** The text without the sheet in front. */
  readonly local?: string;
}

const SPACE = /\s+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:N\/A|NAME\?|DIV\/0!|VALUE!|REF!|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)/iy;
const SHEET = /(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*)!/uy;
const CELLS =
  /(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(![])#?/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%@:#]/y;

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The bracketed part of a structured reference that begins at `at`, with `'` as its escape; undefined when it never closes. */
function bracketed(text: string, at: number): string | undefined {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const c = text[i];
    if (c === "'") i++;
    else if (c === '[') depth++;
    else if (c === ']' && --depth === 0) return text.slice(at, i + 1);
  }
  return undefined;
}

function tokenAt(text: string, at: number): FormulaToken {
  const plain = (kind: FormulaToken['kind'], found: string): FormulaToken => ({ kind, text: found });
  const space = match(SPACE, text, at);
  if (space !== undefined) return plain('space', space);
  const quoted = match(TEXT, text, at);
  if (quoted !== undefined) return plain('text', quoted);
  const sheet = match(SHEET, text, at);
  if (sheet !== undefined) {
    const after = at + sheet.length;
    const local = match(CELLS, text, after) ?? match(ERROR, text, after) ?? match(WORD, text, after);
    if (local !== undefined) {
      const bare = sheet.slice(0, -1);
      const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
      return { kind: 'reference', text: sheet + local, sheet: name, local };
    }
  }
  const error = match(ERROR, text, at);
  if (error !== undefined) return plain('error', error);
  const cells = match(CELLS, text, at);
  if (cells !== undefined) return { kind: 'reference', text: cells, local: cells };
  const number = match(NUMBER, text, at);
  if (number !== undefined) return plain('number', number);
  const word = match(WORD, text, at);
  if (word !== undefined) {
    const next = text[at + word.length];
    if (next === '(') return plain('function', word);
    if (next === '[') {
      const rest = bracketed(text, at + word.length);
      if (rest !== undefined) return plain('structured', word + rest);
    }
    return plain(/^(true|false)$/i.test(word) ? 'boolean' : 'name', word);
  }
  const char = text[at] ?? '';
  if (char === '[') {
    const rest = bracketed(text, at);
    if (rest !== undefined) return plain('structured', rest);
  }
  if (char === '(' || char === '{') return plain('open', char);
  if (char === ')' || char === '}') return plain('close', char);
  if (char === ',' || char === ';') return plain('separator', char);
  const operator = match(OPERATOR, text, at);
  return operator === undefined ? plain('unknown', char) : plain('operator', operator);
}

/** Takes a formula (with or without its `=`) apart; nothing is lost. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The formula with every token put through `change`. */
export function rewriteFormula(formula: string, change: (token: FormulaToken) => string): string {
  return formulaTokens(formula).map(change).join('');
}

/** Whether Excel would take the text as a formula at all: operands and operators in turn, everything closed. */
export function isWellFormedFormula(formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, '')).filter((token) => token.kind !== 'space');
  const open: string[] = [];
  let wantsOperand = true;
  let previous: FormulaToken | undefined;
  for (const token of tokens) {
    switch (token.kind) {
      case 'unknown':
        return false;
      case 'operator':
        if (token.text === '%' || token.text === '#') {
          if (wantsOperand) return false;
        } else if (wantsOperand) {
          if (!/^[-+@]$/.test(token.text)) return false;
        } else wantsOperand = true;
        break;
      case 'function':
        if (!wantsOperand) return false;
        break;
      case 'open':
        if (!wantsOperand && !(previous?.kind === 'close')) return false;
        open.push((previous?.kind === 'function' ? 'f' : '') + token.text);
        wantsOperand = true;
        break;
      case 'separator':
        if (wantsOperand && !(open.at(-1) ?? '').startsWith('f')) return false;
        if (open.length === 0) return false;
        wantsOperand = true;
        break;
      case 'close': {
        const opened = open.pop();
        if (opened === undefined || opened.at(-1) !== (token.text === ')' ? '(' : '{')) return false;
        if (wantsOperand && !opened.startsWith('f')) return false;
        wantsOperand = false;
        break;
      }
      default:
        // Two areas beside each other are an intersection; anything else beside an operand is no formula.
        if (!wantsOperand && (isConstant(token) || previous === undefined || isConstant(previous)))
          return false;
        wantsOperand = false;
    }
    previous = token;
  }
  return open.length === 0 && !wantsOperand;
}

function isConstant(token: FormulaToken): boolean {
  return (
    token.kind === 'number' || token.kind === 'text' || token.kind === 'boolean' || token.kind === 'error'
  );
}
