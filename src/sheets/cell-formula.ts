import { Exact } from '../domain/exact';

/** An expression in a cell, as far as its shape matters here. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Exact; readonly text: string }
  | { readonly kind: 'text'; readonly value: string; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean; readonly text: string }
  | { readonly kind: 'blank'; readonly text: string }
  /** `B4`, `清单!B4:C9`, `CN_Offsets[数量]`, `[@数量]`, a defined name. */
  | { readonly kind: 'reference'; readonly text: string }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly values: readonly Expression[];
      readonly text: string;
    }
  | {
      readonly kind: 'arithmetic';
      readonly sign: Sign;
      readonly left: Expression;
      readonly right: Expression;
      readonly text: string;
    }
  | {
      readonly kind: 'comparison';
      readonly sign: ComparisonSign;
      readonly left: Expression;
      readonly right: Expression;
      readonly text: string;
    }
  | { readonly kind: 'negated'; readonly of: Expression; readonly text: string }
  | { readonly kind: 'percent'; readonly of: Expression; readonly text: string }
  /** `{1,2;3,4}`, row by row. */
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[]; readonly text: string }
  /** Anything that Excel understands and we do not: joined texts, ranges made of functions. */
  | { readonly kind: 'other'; readonly text: string };

type Sign = '+' | '-' | '*' | '/' | '^';
export type ComparisonSign = '=' | '<>' | '<' | '<=' | '>' | '>=';

interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'mark';
  readonly text: string;
  readonly at: number;
}

/** Names of CN functions as cells may have them: with their own prefix, or with the one that Excel gives while they are not there. */
const ownPrefix = /^(?:_xldudf_CN_|CN\.)/i;

/** The id of a CN function that a name in a formula means, e.g. `GWP.SOURCE`; undefined for Excel's own functions. */
export function ownFunctionId(name: string): string | undefined {
  if (!ownPrefix.test(name)) return undefined;
  return name.replace(ownPrefix, '').toUpperCase().replaceAll('_', '.');
}

const tokenShapes: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\d_!:$[.])/iuy],
  // A reference with its sheet, its table or its column; a name; the name of a function.
  [
    'word',
    /(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!)?\$?[\p{L}_\\\d][\p{L}\p{N}_.$\\]*(?::\$?[\p{L}\d]+\$?\d*)?(?:\[(?:[^[\]]|\[[^\]]*\])*\])?#?|\[(?:[^[\]]|\[[^\]]*\])*\]/uy,
  ],
  ['mark', /<[=>]?|>=?|[-+*/^%(),{};=]/y],
];

/** The tokens of a formula in en-US form; undefined where something else stands in it. */
function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (/\s/.test(formula[at] ?? '')) {
      at++;
      continue;
    }
    const found = tokenShapes.flatMap(([kind, shape]) => {
      shape.lastIndex = at;
      const match = shape.exec(formula);
      return match ? [{ kind, text: match[0], at }] : [];
    })[0];
    if (!found) return undefined;
    tokens.push(found);
    at += found.text.length;
  }
  return tokens;
}

/** The formula of a cell (`=CN.GWP(A1)*B1/1000`) as an expression; `other` where it is more than calls, references, arithmetic and comparisons. */
export function parseCellFormula(formula: string): Expression {
  const source = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens = tokensOf(source);
  const other: Expression = { kind: 'other', text: source };
  if (!tokens) return other;
  const reading = new Reading(source, tokens);
  const found = reading.whole();
  return found && reading.isAtEnd ? found : other;
}

const comparisons: readonly ComparisonSign[] = ['=', '<>', '<', '<=', '>', '>='];

/** Reads tokens by Excel's precedence: negation before percent before powers before products before sums before comparisons. */
class Reading {
  private next = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
  ) {}

  get isAtEnd(): boolean {
    return this.next === this.tokens.length;
  }

  private take(...marks: readonly string[]): string | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== 'mark' || !marks.includes(token.text)) return undefined;
    this.next++;
    return token.text;
  }

  /** The text from a token up to the last one read. */
  private textFrom(first: number): string {
    const start = this.tokens[first]?.at ?? 0;
    const last = this.tokens[this.next - 1];
    return last ? this.source.slice(start, last.at + last.text.length) : '';
  }

  private chain(marks: readonly Sign[], part: () => Expression | undefined): Expression | undefined {
    const first = this.next;
    let left = part();
    for (let sign = this.take(...marks); sign !== undefined; sign = this.take(...marks)) {
      const right = part();
      if (!left || !right) return undefined;
      left = { kind: 'arithmetic', sign: sign as Sign, left, right, text: this.textFrom(first) };
    }
    return left;
  }

  readonly whole = (): Expression | undefined => {
    const first = this.next;
    let left = this.sum();
    for (let sign = this.take(...comparisons); sign !== undefined; sign = this.take(...comparisons)) {
      const right = this.sum();
      if (!left || !right) return undefined;
      left = { kind: 'comparison', sign: sign as ComparisonSign, left, right, text: this.textFrom(first) };
    }
    return left;
  };
  private readonly sum = (): Expression | undefined => this.chain(['+', '-'], this.product);
  private readonly product = (): Expression | undefined => this.chain(['*', '/'], this.power);
  private readonly power = (): Expression | undefined => this.chain(['^'], this.percent);

  private readonly percent = (): Expression | undefined => {
    const first = this.next;
    let of = this.negation();
    while (of && this.take('%')) of = { kind: 'percent', of, text: this.textFrom(first) };
    return of;
  };

  private negation(): Expression | undefined {
    const first = this.next;
    if (this.take('-')) {
      const of = this.negation();
      return of && { kind: 'negated', of, text: this.textFrom(first) };
    }
    return this.take('+') ? this.negation() : this.atom();
  }

  private atom(): Expression | undefined {
    if (this.take('(')) {
      const inside = this.whole();
      return this.take(')') ? inside : undefined;
    }
    if (this.take('{')) return this.array(this.next - 1);
    const token = this.tokens[this.next];
    if (!token || token.kind === 'mark') return undefined;
    this.next++;
    const { kind, text } = token;
    if (kind === 'number') return { kind, value: new Exact(text), text };
    if (kind === 'text') return { kind, value: text.slice(1, -1).replaceAll('""', '"'), text };
    if (this.take('(')) return this.call(text, this.next - 2);
    if (/^(true|false)$/i.test(text)) return { kind: 'truth', value: /^true$/i.test(text), text };
    return { kind: 'reference', text };
  }

  private array(first: number): Expression | undefined {
    const rows: Expression[][] = [[]];
    for (;;) {
      const value = this.percent();
      if (!value) return undefined;
      rows.at(-1)?.push(value);
      const mark = this.take(',', ';', '}');
      if (mark === '}') return { kind: 'array', rows, text: this.textFrom(first) };
      if (mark === undefined) return undefined;
      if (mark === ';') rows.push([]);
    }
  }

  private call(name: string, first: number): Expression | undefined {
    const values: Expression[] = [];
    if (this.take(')')) return { kind: 'call', name, values, text: this.textFrom(first) };
    for (;;) {
      const isLeftOut =
        this.tokens[this.next]?.kind === 'mark' && /[,)]/.test(this.tokens[this.next]?.text ?? '');
      const value: Expression | undefined = isLeftOut ? { kind: 'blank', text: '' } : this.whole();
      if (!value) return undefined;
      values.push(value);
      if (this.take(')')) return { kind: 'call', name, values, text: this.textFrom(first) };
      if (!this.take(',')) return undefined;
    }
  }
}

/** Every part of an expression, itself first, in reading order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call':
      return [expression, ...expression.values.flatMap(partsOf)];
    case 'arithmetic':
    case 'comparison':
      return [expression, ...partsOf(expression.left), ...partsOf(expression.right)];
    case 'negated':
    case 'percent':
      return [expression, ...partsOf(expression.of)];
    default:
      return [expression];
  }
}
