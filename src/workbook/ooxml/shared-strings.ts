import { readPlainStrings, type ReadStrings } from './plain-strings';
import { parseXml, renderDocument, strictParser, type XmlDocument } from './xml-document';
import { decodeXstring, textElement } from './xml-text';

/** The shared strings part: texts by index, and new ones to append. */
export class SharedStrings {
  private readonly added: string[] = [];
  private readonly texts: string[];
  private knownPlain: Map<string, number> | undefined;

  private constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly found: ReadStrings,
  ) {
    this.texts = found.texts;
  }

  /** Runs of a rich text are joined; phonetic guides (`rPh`) are no part of the text. */
  static read(source: string, part: string): SharedStrings {
    return new SharedStrings(source, part, readPlainStrings(source) ?? readAnyStrings(source, part));
  }

  static empty(): SharedStrings {
    return SharedStrings.read('<sst/>', 'sst');
  }

  at(index: number): string | undefined {
    return this.texts[index];
  }

  /** The index of a text, appended when it is not there yet. */
  indexOf(text: string): number {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const { before } = this.found;
    this.texts.push(text);
    this.plain.set(text, this.texts.length - 1);
    this.added.push(`<${before}si>${textElement(before, text)}</${before}si>`);
    return this.texts.length - 1;
  }

  get hasAdditions(): boolean {
    return this.added.length > 0;
  }

  /** The part with the additions; `moreUses`: by how much the count of cells that use shared strings grew. */
  render(moreUses: number): string {
    const { source } = this;
    const { contentStart, contentEnd } = this.found;
    const document = this.frame();
    const { root } = document;
    const count = root.number('count');
    root.set({
      ...(count === undefined ? {} : { count: String(Math.max(0, count + moreUses)) }),
      ...(root.attribute('uniqueCount') === undefined ? {} : { uniqueCount: String(this.texts.length) }),
    });
    root.setRawContent(source.slice(contentStart, contentEnd) + this.added.join(''));
    return renderDocument(document);
  }

  /** The texts without looks of their own, by what they say; only who writes asks. */
  private get plain(): Map<string, number> {
    if (!this.knownPlain) {
      const plain = new Map<string, number>();
      this.texts.forEach((text, index) => {
        if (!this.found.rich.has(index) && !plain.has(text)) plain.set(text, index);
      });
      this.knownPlain = plain;
    }
    return this.knownPlain;
  }

  /** The part without its texts. */
  private frame(): XmlDocument {
    const { contentStart, contentEnd } = this.found;
    return parseXml(this.source.slice(0, contentStart) + this.source.slice(contentEnd), this.part);
  }
}

/** Of all that XML can be. */
export function readAnyStrings(source: string, part: string): ReadStrings {
  const parser = strictParser(part);
  const texts: string[] = [];
  const rich = new Set<number>();
  let before = '';
  let names = { si: 'si', t: 't', r: 'r', rPh: 'rPh' };
  let contentStart = 0;
  let contentEnd = 0;
  let depth = 0;
  let text = '';
  let capturing = false;
  let inPhonetic = false;
  parser.on('opentag', (tag) => {
    depth++;
    if (depth === 1) {
      before = tag.name.slice(0, tag.name.indexOf(':') + 1);
      names = { si: `${before}si`, t: `${before}t`, r: `${before}r`, rPh: `${before}rPh` };
      contentStart = parser.position;
    } else if (tag.name === names.si) text = '';
    else if (tag.name === names.t) capturing = !inPhonetic;
    else if (tag.name === names.rPh) {
      inPhonetic = true;
      rich.add(texts.length);
    } else if (tag.name === names.r) rich.add(texts.length);
  });
  parser.on('closetag', (tag) => {
    depth--;
    if (depth === 0)
      contentEnd = tag.isSelfClosing ? parser.position : source.lastIndexOf('<', parser.position - 1);
    else if (tag.name === names.si) texts.push(decodeXstring(text));
    else if (tag.name === names.t) capturing = false;
    else if (tag.name === names.rPh) inPhonetic = false;
  });
  const take = (characters: string): void => {
    if (capturing) text += characters;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(source).close();
  return { texts, rich, before, contentStart, contentEnd };
}
