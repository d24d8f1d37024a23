/** What comes next in plain XML; `unusual` is anything that is left to a parser that knows all of XML. */
export type PlainToken = 'open' | 'close' | 'text' | 'end' | 'unusual';

const noAttributes: Readonly<Record<string, string>> = Object.freeze({});

const declaration =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>/;

/** What a name in ASCII may hold: 1, and what it may begin with: 3. */
const nameLetters = new Uint8Array(128);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:')
  nameLetters[letter.charCodeAt(0)] = 3;
for (const letter of '0123456789.-') nameLetters[letter.charCodeAt(0)] = 1;

/**
 * Reads XML as spreadsheet programs write it, token by token, several times as fast as a parser of everything that XML
 * can be. It is as strict as that parser: whatever it does not know to be well-formed is `unusual` – comments, CDATA,
 * instructions, document types, names beyond ASCII – and has to be read from the start by the other.
 */
export class PlainXml {
  /** Of the last tag, opened or closed. */
  name = '';
  /** Of the last tag opened. */
  attributes: Readonly<Record<string, string>> = noAttributes;
  isSelfClosing = false;
  /** The last text, references resolved. */
  text = '';
  /** Just after the last token. */
  at: number;
  private readonly open: string[] = [];
  private hasRoot = false;
  private mustClose = false;
  /** Of the attributes of one tag, where nobody asks for more. */
  private readonly names: string[] = [];

  /** `asks`: whether anybody looks at attributes; otherwise they are only found to be well-formed. */
  constructor(
    private source: string,
    private readonly asks = true,
  ) {
    this.at = declaration.exec(source)?.[0].length ?? 0;
  }

  /** How many elements are open: the root's own tag is at 1. */
  get depth(): number {
    return this.open.length;
  }

  next(): PlainToken {
    // A tag that closes itself is told as two: opened, then closed.
    if (this.mustClose) {
      this.mustClose = false;
      this.open.pop();
      return 'close';
    }
    const { source, at } = this;
    if (source.charCodeAt(at) !== 60) return this.readText();
    return source.charCodeAt(at + 1) === 47 ? this.readCloseTag() : this.readOpenTag();
  }

  /** Goes on in another text with the end tag of an element just opened, whose content somebody else has read. */
  continueWith(source: string): void {
    this.source = source;
    this.at = 0;
  }

  /** Reads a start tag that must stand at the current place, into `name` and `attributes`. */
  private readTag(): boolean {
    const { source } = this;
    let at = this.at + 1;
    if (nameLetters[source.charCodeAt(at)] !== 3) return false;
    const start = at;
    while (nameLetters[source.charCodeAt(at)]) at++;
    this.name = source.slice(start, at);
    let attributes: Record<string, string> | undefined;
    const { asks, names } = this;
    names.length = 0;
    for (;;) {
      const before = at;
      while (isBlank(source.charCodeAt(at))) at++;
      const code = source.charCodeAt(at);
      if (code === 62 || (code === 47 && source.charCodeAt(at + 1) === 62)) {
        this.isSelfClosing = code === 47;
        this.attributes = attributes ?? noAttributes;
        this.at = at + (code === 47 ? 2 : 1);
        return true;
      }
      if (at === before || nameLetters[code] !== 3) return false;
      const nameStart = at;
      while (nameLetters[source.charCodeAt(at)]) at++;
      const name = source.slice(nameStart, at);
      const quote = source.charCodeAt(at + 1);
      if (source.charCodeAt(at) !== 61 || (quote !== 34 && quote !== 39)) return false;
      const value = this.takeValue(at + 2, quote);
      at = this.at + 1;
      if (value === undefined) return false;
      if (!asks) {
        if (names.includes(name)) return false;
        names.push(name);
        continue;
      }
      attributes ??= {};
      if (name in attributes) return false;
      attributes[name] = value;
    }
  }

  /** The text from here to the next `<`, where `at` then stands; undefined where it is not well-formed. */
  takeText(): string | undefined {
    const { source, at: start } = this;
    let isPlain = true;
    let at = start;
    for (const { length } = source; at < length; at++) {
      const code = source.charCodeAt(at);
      if (code === 60) break;
      if (code === 38 || code === 93 || code >= 0xd800 || (code < 32 && code !== 10 && code !== 9))
        isPlain = false;
    }
    this.at = at;
    const raw = source.slice(start, at);
    return isPlain ? raw : resolved(raw);
  }

  /** The value of an attribute up to its quote, where `at` then stands. A line break in it, which XML reads as a blank, is unusual. */
  private takeValue(start: number, quote: number): string | undefined {
    const { source } = this;
    let isPlain = true;
    let at = start;
    for (let code = source.charCodeAt(at); code !== quote; code = source.charCodeAt(++at)) {
      if (!(code >= 32) || code === 60) return undefined;
      if (code === 38 || code >= 0xd800) isPlain = false;
    }
    this.at = at;
    if (isPlain && !this.asks) return '';
    const raw = source.slice(start, at);
    return isPlain ? raw : resolved(raw);
  }

  private readOpenTag(): PlainToken {
    if ((this.hasRoot && this.open.length === 0) || !this.readTag()) return 'unusual';
    this.hasRoot = true;
    this.open.push(this.name);
    this.mustClose = this.isSelfClosing;
    return 'open';
  }

  private readCloseTag(): PlainToken {
    const name = this.open.pop();
    const start = this.at + 2;
    if (name === undefined || !this.source.startsWith(name, start)) return 'unusual';
    if (this.source.charCodeAt(start + name.length) !== 62) return 'unusual';
    this.name = name;
    this.isSelfClosing = false;
    this.at = start + name.length + 1;
    return 'close';
  }

  private readText(): PlainToken {
    const text = this.takeText();
    if (text === undefined) return 'unusual';
    this.text = text;
    const isOver = this.at === this.source.length;
    if (this.open.length > 0) return isOver ? 'unusual' : 'text';
    if (!/^[ \t\n\r]*$/.test(text)) return 'unusual';
    if (!isOver) return this.next();
    return this.hasRoot ? 'end' : 'unusual';
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** All that is no character of XML 1.0, or may not stand in a text as it is. */
const disallowed = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\]\]>/u;

/** A text with its references resolved and its line ends as XML has them; undefined where it is not well-formed. */
export function resolved(raw: string): string | undefined {
  if (disallowed.test(raw)) return undefined;
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  let isKnown = true;
  const replaced = text.replace(/&([^;&]*);?/g, (reference, name: string) => {
    const character = reference.endsWith(';') ? characterOf(name) : undefined;
    if (character === undefined) isKnown = false;
    return character ?? '';
  });
  return isKnown ? replaced : undefined;
}

const named: Readonly<Record<string, string | undefined>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function characterOf(reference: string): string | undefined {
  const number = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(reference);
  if (!number) return Object.hasOwn(named, reference) ? named[reference] : undefined;
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return disallowed.test(character) ? undefined : character;
}
