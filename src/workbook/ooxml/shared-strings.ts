import { parseXml, renderDocument, strictParser, XmlTree, type XmlDocument } from './xml-document';
import { decodeXstring, textElement } from './xml-text';

/** The shared strings part: texts by index, and new ones to append. */
export class SharedStrings {
  private readonly texts: string[];
  private readonly plain = new Map<string, number>();
  private readonly added: string[] = [];

  private constructor(
    private readonly document: XmlDocument,
    private readonly content: string,
    texts: string[],
    rich: ReadonlySet<number>,
  ) {
    this.texts = texts;
    texts.forEach((text, index) => {
      if (!rich.has(index) && !this.plain.has(text)) this.plain.set(text, index);
    });
  }

  /** Runs of a rich text are joined; phonetic guides (`rPh`) are no part of the text. */
  static read(source: string, part: string): SharedStrings {
    const tree = new XmlTree(source);
    const parser = strictParser(part);
    const texts: string[] = [];
    const rich = new Set<number>();
    let names = { si: 'si', t: 't', r: 'r', rPh: 'rPh' };
    let contentStart = 0;
    let content = '';
    let depth = 0;
    let text = '';
    let capturing = false;
    let inPhonetic = false;
    parser.on('opentag', (tag) => {
      depth++;
      if (depth === 1) {
        const { prefix } = tree.openTag(tag, parser.position);
        if (prefix !== '')
          names = { si: `${prefix}:si`, t: `${prefix}:t`, r: `${prefix}:r`, rPh: `${prefix}:rPh` };
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
      if (depth === 0) {
        content = tag.isSelfClosing
          ? ''
          : source.slice(contentStart, source.lastIndexOf('<', parser.position - 1));
        tree.closeTag(parser.position, tag.isSelfClosing);
      } else if (tag.name === names.si) texts.push(decodeXstring(text));
      else if (tag.name === names.t) capturing = false;
      else if (tag.name === names.rPh) inPhonetic = false;
    });
    const take = (characters: string): void => {
      if (capturing) text += characters;
    };
    parser.on('text', take);
    parser.on('cdata', take);
    parser.write(source).close();
    return new SharedStrings(tree.document(part), content, texts, rich);
  }

  static empty(): SharedStrings {
    return new SharedStrings(parseXml('<sst/>', 'sst'), '', [], new Set());
  }

  at(index: number): string | undefined {
    return this.texts[index];
  }

  /** The index of a text, appended when it is not there yet. */
  indexOf(text: string): number {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const { prefix } = this.document.root;
    const before = prefix === '' ? '' : `${prefix}:`;
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
    const { root } = this.document;
    const count = root.number('count');
    root.set({
      ...(count === undefined ? {} : { count: String(Math.max(0, count + moreUses)) }),
      ...(root.attribute('uniqueCount') === undefined ? {} : { uniqueCount: String(this.texts.length) }),
    });
    root.setRawContent(this.content + this.added.join(''));
    return renderDocument(this.document);
  }
}
