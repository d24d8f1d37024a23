import { resolved } from './plain-xml';
import { SeenTexts } from './seen-texts';

/** What a byte of a text asks for: 1, that references and the like be resolved; 2, that it be decoded. */
const textBytes = new Uint8Array(256).map((_, code) => {
  // From 0xED on stand lone surrogates, U+FFFE and U+FFFF, and all beyond.
  const isSpecial = code === 38 || code === 93 || (code < 32 && code !== 9 && code !== 10) || code >= 0xed;
  return (isSpecial ? 1 : 0) | (code >= 0x80 ? 2 : 0);
});

/** Which bytes a name may hold: 1, and which it may begin with: 3. */
const nameBytes = new Uint8Array(256);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:')
  nameBytes[letter.charCodeAt(0)] = 3;
for (const letter of '0123456789.-') nameBytes[letter.charCodeAt(0)] = 1;

/** A number's digits beyond this may change its last binary place, so that they are left to the language. */
const exactDigits = 15;
/** Exact, as all of ten's powers up to 22 are. */
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

/** More are unusual. */
const mostAttributes = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads plain XML where it stands, as UTF-8 in bytes, which need not become a text first. As strict as `PlainXml`;
 * whatever is unusual is told by false or undefined, and has to be read from the start by somebody else.
 */
export class XmlBytes {
  isSelfClosing = false;
  /** Start and end of names and values of the last tag's attributes. */
  private readonly places = new Int32Array(4 * mostAttributes);
  private attributeCount = 0;
  private seen: SeenTexts | undefined;
  /** What the bytes of the text being read ask for. */
  private asks = 0;
  private readonly readText = (start: number, end: number): string | undefined => {
    const raw = this.asks & 2 ? this.decoded(start, end) : this.ascii(start, end);
    return this.asks & 1 && raw !== undefined ? resolved(raw) : raw;
  };

  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** Passes blanks. */
  passBlanks(): void {
    const { bytes } = this;
    while (isBlank(bytes[this.at])) this.at++;
  }

  /** Passes a word in ASCII where it stands next. */
  passes(word: Uint8Array): boolean {
    if (!this.isNext(word)) return false;
    this.at += word.length;
    return true;
  }

  isNext(word: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word[index]) return false;
    return true;
  }

  /** Reads the rest of a start tag behind its name; its attributes are kept until the next. */
  readAttributes(): boolean {
    const { bytes, places } = this;
    let at = this.at;
    let count = 0;
    for (;;) {
      const before = at;
      while (isBlank(bytes[at])) at++;
      const code = bytes[at] ?? 0;
      if (code === 62 || (code === 47 && bytes[at + 1] === 62)) {
        this.isSelfClosing = code === 47;
        this.attributeCount = count;
        this.at = at + (code === 47 ? 2 : 1);
        return true;
      }
      if (at === before || nameBytes[code] !== 3 || count === mostAttributes) return false;
      const name = at;
      while (nameBytes[bytes[at] ?? 0]) at++;
      const nameEnd = at;
      const quote = bytes[at + 1];
      if (bytes[at] !== 61 || (quote !== 34 && quote !== 39)) return false;
      at += 2;
      const value = at;
      for (let inside = bytes[at]; inside !== quote; inside = bytes[++at]) {
        if (inside === undefined || inside < 32 || inside === 60 || inside === 38 || inside >= 0x80)
          return false;
      }
      for (let other = 0; other < count; other++) if (this.isNamed(other, name, nameEnd)) return false;
      places[4 * count] = name;
      places[4 * count + 1] = nameEnd;
      places[4 * count + 2] = value;
      places[4 * count + 3] = at;
      count++;
      at++;
    }
  }

  /** Of the last tag. */
  attribute(name: Uint8Array): string | undefined {
    const { places } = this;
    for (let index = 0; index < this.attributeCount; index++) {
      if (this.holdsAt(places[4 * index] ?? 0, places[4 * index + 1] ?? 0, name))
        return this.ascii(places[4 * index + 2] ?? 0, places[4 * index + 3] ?? 0);
    }
    return undefined;
  }

  /** The text from here to the next `<`, where `at` then stands. */
  takeText(): string | undefined {
    const { bytes, at: start } = this;
    const { length } = bytes;
    let asks = 0;
    let at = start;
    for (; at < length; at++) {
      const code = bytes[at] ?? 0;
      if (code === 60) break;
      asks |= textBytes[code] ?? 0;
    }
    this.at = at;
    this.asks = asks;
    this.seen ??= new SeenTexts(bytes);
    return this.seen.textOf(start, at, this.readText);
  }

  /**
   * A number with few digits and no exponent, up to the next `<`; undefined, and nothing is passed, where another text
   * stands here. Both its digits and the power of ten are exact, so that their quotient is the number nearest to it.
   */
  takeNumber(): number | undefined {
    const { bytes } = this;
    let at = this.at;
    const isNegative = bytes[at] === 45;
    if (isNegative) at++;
    let number = 0;
    const start = at;
    let code = bytes[at] ?? 0;
    for (; code >= 48 && code <= 57; code = bytes[++at] ?? 0) number = number * 10 + code - 48;
    let digits = at - start;
    if (digits === 0 || digits > exactDigits) return undefined;
    if (code === 46) {
      const fraction = at + 1;
      code = bytes[++at] ?? 0;
      for (; code >= 48 && code <= 57; code = bytes[++at] ?? 0) number = number * 10 + code - 48;
      digits += at - fraction;
      if (digits > exactDigits) return undefined;
      number /= powersOfTen[at - fraction] ?? 1;
    }
    if (code !== 60) return undefined;
    this.at = at;
    return isNegative ? -number : number;
  }

  private isNamed(attribute: number, name: number, nameEnd: number): boolean {
    const { bytes, places } = this;
    const start = places[4 * attribute] ?? 0;
    const length = (places[4 * attribute + 1] ?? 0) - start;
    if (length !== nameEnd - name) return false;
    for (let index = 0; index < length; index++)
      if (bytes[start + index] !== bytes[name + index]) return false;
    return true;
  }

  private holdsAt(start: number, end: number, word: Uint8Array): boolean {
    if (end - start !== word.length) return false;
    for (let index = 0; index < word.length; index++)
      if (this.bytes[start + index] !== word[index]) return false;
    return true;
  }

  /** Short ones are put together, which takes a third of the time of decoding them. */
  private ascii(start: number, end: number): string {
    const { bytes } = this;
    if (end - start > 12) return utf8.decode(bytes.subarray(start, end));
    let text = '';
    let at = start;
    for (; at + 4 <= end; at += 4)
      text += String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0);
    for (; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }

  private decoded(start: number, end: number): string | undefined {
    try {
      return utf8.decode(this.bytes.subarray(start, end));
    } catch {
      return undefined;
    }
  }
}

function isBlank(code: number | undefined): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
