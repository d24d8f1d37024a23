import { escapeAttribute, escapeText } from './xml-text';

/** Prefix → namespace, the default namespace under ''. */
export type Scope = Readonly<Record<string, string>>;

/**
 * An XML element that gives back its source text, letter by letter, as long as nobody changes it or anything inside
 * it. A change re-renders the changed tags alone; everything between and beside them stays as it was written.
 */
export class XmlElement {
  readonly local: string;
  readonly prefix: string;
  private parent: XmlElement | undefined;
  private readonly parts: (XmlElement | string)[] = [];
  /** The whole element as written; undefined once anything in it changed. */
  private source: string | undefined;
  /** The start tag as written; undefined once an attribute changed. */
  private startTag: string | undefined;

  constructor(
    readonly name: string,
    readonly scope: Scope,
    private attributes: Readonly<Record<string, string>>,
    startTag?: string,
  ) {
    const colon = name.indexOf(':');
    this.prefix = colon < 0 ? '' : name.slice(0, colon);
    this.local = colon < 0 ? name : name.slice(colon + 1);
    this.startTag = startTag;
  }

  /** For the parser only: what was read, in reading order. */
  take(part: XmlElement | string): void {
    this.parts.push(part);
    if (typeof part !== 'string') part.parent = this;
  }

  /** For the parser only: the element as it was written. */
  finish(source: string): void {
    this.source = source;
  }

  get namespace(): string {
    return this.scope[this.prefix] ?? '';
  }

  get children(): readonly XmlElement[] {
    return this.parts.filter((part): part is XmlElement => typeof part !== 'string');
  }

  /** Child elements of this name in the same namespace as this element. */
  all(local: string): readonly XmlElement[] {
    return this.children.filter((child) => child.local === local && child.namespace === this.namespace);
  }

  first(local: string): XmlElement | undefined {
    return this.all(local)[0];
  }

  /** An attribute by its name without prefix, or in one of the given namespaces. */
  attribute(local: string, namespaces?: readonly string[]): string | undefined {
    if (!namespaces) return this.attributes[local];
    for (const [name, value] of Object.entries(this.attributes)) {
      const colon = name.indexOf(':');
      if (colon < 0 || name.slice(colon + 1) !== local) continue;
      if (namespaces.includes(this.scope[name.slice(0, colon)] ?? '')) return value;
    }
    return undefined;
  }

  /** xsd:boolean: `1`/`true`, `0`/`false`. */
  flag(local: string, absent = false): boolean {
    const value = this.attribute(local);
    return value === undefined ? absent : value === '1' || value === 'true';
  }

  number(local: string): number | undefined {
    const value = this.attribute(local);
    return value === undefined || value.trim() === '' || Number.isNaN(Number(value))
      ? undefined
      : Number(value);
  }

  /** The text of this element alone, entities resolved by the parser. */
  text = '';

  /** Sets or, with undefined, removes attributes; others stay in their order. */
  set(changes: Readonly<Record<string, string | undefined>>): void {
    const next: Record<string, string> = { ...this.attributes };
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) delete next[name];
      else next[name] = value;
    }
    this.attributes = next;
    this.startTag = undefined;
    this.touch();
  }

  setText(text: string): void {
    this.text = text;
    this.replaceContent([escapeText(text)]);
  }

  /** Content as XML text that is not looked into any more (a big sheetData). */
  setRawContent(xml: string): void {
    this.replaceContent([xml]);
  }

  append(child: XmlElement): XmlElement {
    return this.insertAt(this.parts.length, child);
  }

  insertBefore(reference: XmlElement, child: XmlElement): XmlElement {
    return this.insertAt(this.indexOf(reference), child);
  }

  insertAfter(reference: XmlElement, child: XmlElement): XmlElement {
    return this.insertAt(this.indexOf(reference) + 1, child);
  }

  insertFirst(child: XmlElement): XmlElement {
    return this.insertAt(0, child);
  }

  removeChild(child: XmlElement): void {
    this.parts.splice(this.indexOf(child), 1);
    child.parent = undefined;
    this.touch();
  }

  replaceChild(child: XmlElement, by: XmlElement): XmlElement {
    const at = this.indexOf(child);
    this.parts.splice(at, 1);
    child.parent = undefined;
    return this.insertAt(at, by);
  }

  /** A new element with this one's prefix and scope, to append to it or beside it. */
  create(
    local: string,
    attributes: Readonly<Record<string, string | undefined>> = {},
    text?: string,
  ): XmlElement {
    const name = this.prefix === '' ? local : `${this.prefix}:${local}`;
    const given: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) given[key] = value;
    const element = new XmlElement(name, this.scope, given);
    if (text !== undefined) element.setText(text);
    return element;
  }

  /** A deep copy without a parent. */
  copy(): XmlElement {
    const twin = new XmlElement(this.name, this.scope, this.attributes, this.startTag);
    for (const part of this.parts) twin.take(typeof part === 'string' ? part : part.copy());
    twin.text = this.text;
    twin.source = this.source;
    return twin;
  }

  /**
   * Puts a child where the schema's sequence wants it: in the place of the present child of that name, or after the
   * last child that comes earlier in the sequence. Excel calls a file damaged when the order is wrong.
   */
  place(child: XmlElement, sequence: readonly string[]): XmlElement {
    const present = this.first(child.local);
    if (present) return this.replaceChild(present, child);
    return this.placeAfterEarlier(child, sequence);
  }

  /** As `place`, but beside children of the same name, after the last of them. */
  placeAnother(child: XmlElement, sequence: readonly string[]): XmlElement {
    const last = this.all(child.local).at(-1);
    return last ? this.insertAfter(last, child) : this.placeAfterEarlier(child, sequence);
  }

  private placeAfterEarlier(child: XmlElement, sequence: readonly string[]): XmlElement {
    const rank = sequence.indexOf(child.local);
    if (rank < 0) throw new RangeError(`<${child.local}> is not in the sequence of <${this.local}>`);
    const earlier = this.children.filter(
      (other) =>
        other.namespace === this.namespace &&
        sequence.indexOf(other.local) <= rank &&
        sequence.includes(other.local),
    );
    const last = earlier.at(-1);
    return last ? this.insertAfter(last, child) : this.insertFirst(child);
  }

  toString(): string {
    const pieces: string[] = [];
    this.render(pieces);
    return pieces.join('');
  }

  private render(pieces: string[]): void {
    if (this.source !== undefined) {
      pieces.push(this.source);
      return;
    }
    const empty = this.parts.length === 0;
    pieces.push(this.renderStart(empty));
    if (empty) return;
    for (const part of this.parts) {
      if (typeof part === 'string') pieces.push(part);
      else part.render(pieces);
    }
    pieces.push(`</${this.name}>`);
  }

  private renderStart(empty: boolean): string {
    if (this.startTag !== undefined && !empty) {
      return this.startTag.endsWith('/>') ? `${this.startTag.slice(0, -2)}>` : this.startTag;
    }
    const attributes = Object.entries(this.attributes).map(
      ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
    );
    return `<${this.name}${attributes.join('')}${empty ? '/>' : '>'}`;
  }

  private replaceContent(parts: readonly string[]): void {
    this.parts.splice(0, this.parts.length, ...parts);
    this.touch();
  }

  private insertAt(at: number, child: XmlElement): XmlElement {
    this.parts.splice(at, 0, child);
    child.parent = this;
    this.touch();
    return child;
  }

  private indexOf(child: XmlElement): number {
    const at = this.parts.indexOf(child);
    if (at < 0) throw new RangeError(`<${child.name}> is no child of <${this.name}>`);
    return at;
  }

  private touch(): void {
    for (let element: XmlElement | undefined = this; element; element = element.parent) {
      element.source = undefined;
    }
  }
}
