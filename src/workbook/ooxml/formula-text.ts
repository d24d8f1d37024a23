import { columnLetters } from '../../domain/cell';

type TokenKind = 'text' | 'string' | 'quotedName' | 'bracket' | 'word';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const wordCharacter = /[\p{L}\p{N}_.$\\?]/u;

/**
 * Splits a formula just far enough to tell names and references from string literals, quoted sheet names and
 * structured references. Joined again, the tokens are the formula.
 */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: TokenKind, end: number): void => {
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  };
  while (at < formula.length) {
    const character = formula[at] as string;
    if (character === '"') push('string', quotedEnd(formula, at, '"'));
    else if (character === "'") push('quotedName', quotedEnd(formula, at, "'"));
    else if (character === '[') push('bracket', bracketEnd(formula, at));
    else if (wordCharacter.test(character)) {
      let end = at + 1;
      while (end < formula.length && wordCharacter.test(formula[end] as string)) end++;
      push('word', end);
    } else push('text', at + 1);
  }
  return tokens;
}

function quotedEnd(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] !== quote) at++;
    else if (formula[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

/** A structured or external reference; inside, an apostrophe makes the next character plain. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

const storedPrefix = '_xldudf_CN_';

/** How a formula is shown: `_xldudf_CN_GWP("CH4")` in the file is `CN.GWP("CH4")` at the sheet. No leading `=`. */
export function shownFormula(stored: string): string {
  if (!stored.toLowerCase().includes('_xldudf_cn_')) return stored;
  return formulaTokens(stored)
    .map(({ kind, text }) =>
      kind === 'word' && text.toLowerCase().startsWith('_xldudf_cn_')
        ? `CN.${text.slice(storedPrefix.length).replaceAll('_', '.')}`
        : text,
    )
    .join('');
}

/** How Excel keeps a formula in the file: without `=`, custom functions as `_xldudf_NAMESPACE_NAME`. */
export function storedFormula(shown: string): string {
  const formula = shown.startsWith('=') ? shown.slice(1) : shown;
  if (!formula.toLowerCase().includes('cn.')) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) =>
      kind === 'word' && /^CN\.[A-Za-z][A-Za-z0-9.]*$/i.test(text)
        ? `${storedPrefix}${text.slice(3).replaceAll('.', '_')}`
        : text,
    )
    .join('');
}

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)([1-9]\d{0,6})$/;
const rowsOfASheet = 1_048_576;
const columnsOfASheet = 16_384;

/** The formula as it reads `rows` further down and `columns` further right: relative references move, absolute ones stay, what leaves the sheet is `#REF!`. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      if (token.kind !== 'word') return token.text;
      const next = tokens[index + 1]?.text;
      if (next === '(' || next === '!') return token.text;
      const cell = cellPattern.exec(token.text);
      if (cell) {
        const column = movedColumn(cell[1] ?? '', cell[2] ?? '', columns);
        const row = movedRow(cell[3] ?? '', cell[4] ?? '', rows);
        if (columnNumber(cell[2] ?? '') >= columnsOfASheet) return token.text;
        return column === undefined || row === undefined ? '#REF!' : column + row;
      }
      const isRange = next === ':' || tokens[index - 1]?.text === ':';
      const other = tokens[next === ':' ? index + 2 : index - 2]?.text ?? '';
      const whole = isRange ? columnPattern.exec(token.text) : null;
      if (whole && columnPattern.test(other))
        return movedColumn(whole[1] ?? '', whole[2] ?? '', columns) ?? '#REF!';
      const line = isRange ? rowPattern.exec(token.text) : null;
      if (line && rowPattern.test(other)) return movedRow(line[1] ?? '', line[2] ?? '', rows) ?? '#REF!';
      return token.text;
    })
    .join('');
}

function movedColumn(fixed: string, letters: string, by: number): string | undefined {
  if (fixed === '$') return fixed + letters;
  const column = columnNumber(letters) + by;
  return column < 0 || column >= columnsOfASheet ? undefined : columnLetters(column);
}

function movedRow(fixed: string, digits: string, by: number): string | undefined {
  if (fixed === '$') return fixed + digits;
  const row = Number(digits) + by;
  return row < 1 || row > rowsOfASheet ? undefined : String(row);
}

/** A → 0, Z → 25, AA → 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + ((letters.charCodeAt(at) & 0xdf) - 64);
  return number - 1;
}
