import { SaxesParser } from 'saxes';
import { damagedXml, documentType } from './file-refusals';
import { PlainXml } from './plain-xml';
import { XmlElement, type Scope } from './xml-element';

/** A part's XML: the root, and the text before and after it (declaration, comments) as written. */
export interface XmlDocument {
  readonly root: XmlElement;
  readonly before: string;
  readonly after: string;
}

export function renderDocument(document: XmlDocument, content = document.root.toString()): string {
  return document.before + content + document.after;
}

const xmlScope: Scope = { xml: 'http://www.w3.org/XML/1998/namespace' };

/** A parser that refuses document types and broken XML in words that name the part. Nothing it reads is ever fetched or expanded. */
export function strictParser(part: string): SaxesParser {
  const parser = new SaxesParser({ position: false });
  parser.on('doctype', () => {
    throw documentType(part);
  });
  parser.on('error', (error) => {
    throw damagedXml(part, error.message);
  });
  return parser;
}

/** Builds elements while somebody else drives the parser; used for whole small parts and for all of a sheet but its cells. */
export class XmlTree {
  root: XmlElement | undefined;
  private readonly open: { element: XmlElement; start: number; contentStart: number }[] = [];
  private rootEnd = 0;
  private rootStart = 0;

  constructor(private readonly source: string) {}

  get depth(): number {
    return this.open.length;
  }

  /** `end`: the position just after the tag's `>`. */
  openTag(
    tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> },
    end: number,
  ): XmlElement {
    // `<` cannot stand in an attribute, so the nearest one before the end is the tag's own.
    const start = this.source.lastIndexOf('<', end - 1);
    const parent = this.open.at(-1);
    const scope = scopeOf(tag.attributes, parent?.element.scope ?? xmlScope);
    const element = new XmlElement(tag.name, scope, { ...tag.attributes }, this.source.slice(start, end));
    if (parent) {
      this.keepText(parent, start);
      parent.element.take(element);
    } else {
      this.root = element;
      this.rootStart = start;
    }
    this.open.push({ element, start, contentStart: end });
    return element;
  }

  closeTag(end: number, isSelfClosing: boolean): XmlElement {
    const closing = this.open.pop();
    if (!closing) throw new RangeError('closing tag without opening tag');
    if (!isSelfClosing) this.keepText(closing, this.source.lastIndexOf('<', end - 1));
    closing.element.finish(this.source.slice(closing.start, end));
    const parent = this.open.at(-1);
    if (parent) parent.contentStart = end;
    else this.rootEnd = end;
    return closing.element;
  }

  text(text: string): void {
    const top = this.open.at(-1);
    if (top) top.element.text += text;
  }

  document(part: string): XmlDocument {
    if (!this.root) throw damagedXml(part, 'no root element');
    return {
      root: this.root,
      before: this.source.slice(0, this.rootStart),
      after: this.source.slice(this.rootEnd),
    };
  }

  private keepText(into: { element: XmlElement; contentStart: number }, until: number): void {
    if (until > into.contentStart) into.element.take(this.source.slice(into.contentStart, until));
    into.contentStart = until;
  }
}

function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Record<string, string> | undefined;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= { ...outer };
    scope[name === 'xmlns' ? '' : name.slice(6)] = attributes[name] ?? '';
  }
  return scope ?? outer;
}

/** Reads a whole part into elements. For sheets, whose cells are many, see sheet-scan.ts. */
export function parseXml(source: string, part: string): XmlDocument {
  return parsePlainXml(source, part) ?? parseAnyXml(source, part);
}

/** Of XML as programs write it; undefined for any other. Twice as fast as `parseAnyXml`, and equal to it. */
export function parsePlainXml(source: string, part: string): XmlDocument | undefined {
  const tree = new XmlTree(source);
  const xml = new PlainXml(source);
  for (;;) {
    const token = xml.next();
    if (token === 'end') return tree.document(part);
    if (token === 'unusual') return undefined;
    if (token === 'open') tree.openTag(xml, xml.at);
    else if (token === 'close') tree.closeTag(xml.at, xml.isSelfClosing);
    else tree.text(xml.text);
  }
}

/** Of all that XML can be. */
export function parseAnyXml(source: string, part: string): XmlDocument {
  const tree = new XmlTree(source);
  const parser = strictParser(part);
  parser.on('opentag', (tag) => {
    tree.openTag(tag, parser.position);
  });
  parser.on('closetag', (tag) => {
    tree.closeTag(parser.position, tag.isSelfClosing);
  });
  parser.on('text', (text) => tree.text(text));
  parser.on('cdata', (text) => tree.text(text));
  parser.write(source).close();
  return tree.document(part);
}
