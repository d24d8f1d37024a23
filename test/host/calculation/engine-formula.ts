import type { Area } from '../../../src/domain/cell';
import { areaReference } from '../../../src/domain/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import type { FormulaToken } from '../model/formula-tokens';
import { formulaTokens } from '../model/formula-tokens';
import { intersection, parseArea } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import type { NameModel, WorkbookModel } from '../workbook-model';
import { structuredTarget } from './structured-reference';

export interface Precedent {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** A formula in the words of the engine, and what was learned while putting it into them. */
export interface EngineFormula {
  readonly text: string;
  /** The cells it looks at. */
  readonly precedents: readonly Precedent[];
  /** Functions that are neither the engine's nor names of this workbook, as the formula spells them, with their prefix for file formats taken off. */
  readonly outside: readonly string[];
  /** Uses a name or a table, so that it may mean something else once one of those changes. */
  readonly isSymbolic: boolean;
  /** Must be calculated whenever anything is. */
  readonly isVolatile: boolean;
}

export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

const VOLATILE = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'INDIRECT',
  'OFFSET',
  'CELL',
  'INFO',
]);

/** Files spell functions and variables newer than 2007 with a prefix that Excel does not show. */
const FILE_PREFIX = /^(_xlfn\.|_xlws\.|_xlpm\.)+/i;

/** How deep names may stand for other names before Excel itself would call it circular. */
const MAX_DEPTH = 20;

class Translation {
  readonly precedents: Precedent[] = [];
  readonly outside: string[] = [];
  isSymbolic = false;
  isVolatile = false;

  constructor(
    private readonly model: WorkbookModel,
    private readonly place: Place,
    private readonly isKnown: (name: string) => boolean,
    private readonly sheetKey: (sheet: SheetModel) => string,
  ) {}

  text(formula: string, depth = 0): string {
    const tokens = formulaTokens(formula.replace(/^=/, ''));
    const words = new Set(tokens.filter((token) => token.kind === 'name').map((token) => plain(token.text)));
    return tokens.map((token) => this.#token(token, words, depth)).join('');
  }

  #token(token: FormulaToken, words: ReadonlySet<string>, depth: number): string {
    switch (token.kind) {
      case 'reference':
        return this.#reference(token, depth);
      case 'structured':
        return this.#structured(token.text);
      case 'name':
        return this.#name(token.text.replace(FILE_PREFIX, ''), this.place.sheet, depth);
      case 'function':
        return this.#function(token.text.replace(FILE_PREFIX, ''), words, depth);
      case 'number':
        // The engine reads 1e20 as a word.
        return token.text.replace(/^(.+)e\+?(-?\d+)$/i, '($1*10^$2)');
      case 'operator':
        // What a computed corner of a range will be is known only once it is computed.
        if (token.text === ':') this.isVolatile = true;
        return token.text;
      default:
        return token.text;
    }
  }

  #area(sheet: SheetModel, area: Area): string {
    this.precedents.push({ sheet, area });
    // Whole rows and columns end for the engine where the sheet's content ends.
    const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const whole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
    const held = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    const shown = whole ? (intersection(area, held) ?? { ...area, rows: 1, columns: 1 }) : area;
    const prefix = sheet === this.place.sheet ? '' : `${this.sheetKey(sheet)}!`;
    return prefix + areaReference(shown);
  }

  #reference(token: FormulaToken, depth: number): string {
    const local = token.local ?? token.text;
    const sheet = token.sheet === undefined ? this.place.sheet : this.model.findSheet(token.sheet);
    if (sheet === undefined || local.startsWith('#')) return '#REF!';
    const spilled = local.endsWith('#');
    const area = parseArea((spilled ? local.slice(0, -1) : local).replaceAll('$', ''));
    if (area === undefined) return this.#name(local, sheet, depth);
    if (!spilled) return this.#area(sheet, area);
    const spill = sheet.cell(area.row, area.column)?.spill;
    if (spill === undefined) {
      this.precedents.push({ sheet, area });
      return sheet.formula(area.row, area.column) === undefined ? '#REF!' : this.#area(sheet, area);
    }
    return this.#area(sheet, { ...area, ...spill });
  }

  #structured(text: string): string {
    this.isSymbolic = true;
    const target = structuredTarget(this.model, text, this.place);
    return 'error' in target ? target.error : this.#area(target.sheet, target.area);
  }

  #name(word: string, sheet: SheetModel, depth: number): string {
    this.isSymbolic = true;
    if (depth > MAX_DEPTH) return '#NAME?';
    const name = this.#findName(word, sheet);
    if (name !== undefined) {
      const inner = this.text(name.formula, depth + 1);
      return /^[\w!:$]+$/.test(inner) ? inner : `(${inner})`;
    }
    return this.model.findTable(word) === undefined ? word : this.#structured(word);
  }

  #findName(word: string, sheet: SheetModel): NameModel | undefined {
    return this.model.findName(word, sheet) ?? this.model.findName(word);
  }

  #function(name: string, words: ReadonlySet<string>, depth: number): string {
    const upper = name.toUpperCase();
    if (VOLATILE.has(upper)) this.isVolatile = true;
    if (this.isKnown(upper)) return upper;
    // A name or a variable that holds a LAMBDA is called like a function.
    if (words.has(upper)) return name;
    const held = this.#findName(name, this.place.sheet);
    if (held !== undefined && depth <= MAX_DEPTH) {
      this.isSymbolic = true;
      return this.text(held.formula, depth + 1);
    }
    // An add-in's function has its namespace in front; anything else may become a name later.
    if (!name.includes('.')) this.isSymbolic = true;
    this.outside.push(name);
    return upper;
  }
}

function plain(word: string): string {
  return word.replace(FILE_PREFIX, '').toUpperCase();
}

/** Puts a formula that stands in `place` into the engine's words: names, tables and spills become plain areas. */
export function engineFormula(
  model: WorkbookModel,
  place: Place,
  formula: string,
  isKnown: (name: string) => boolean,
  sheetKey: (sheet: SheetModel) => string,
): EngineFormula {
  const translation = new Translation(model, place, isKnown, sheetKey);
  const text = `=${translation.text(formula)}`;
  const { precedents, outside, isSymbolic, isVolatile } = translation;
  return { text, precedents, outside, isSymbolic, isVolatile };
}
