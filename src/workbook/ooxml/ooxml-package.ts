import { damagedXml, missingPart } from './file-refusals';
import { transitionalRelationships } from './namespaces';
import type { Unpacking } from './unpacking';
import type { PartMemory, Reading } from './part-memory';
import { parseXml, renderDocument, type XmlDocument } from './xml-document';
import type { XmlElement } from './xml-element';
import { ZipArchive } from './zip-archive';

/** A relationship of a part; `target` is the full name of the part it leads to, or the address when external. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `styles`, `table` …: the same in transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const contentTypesPart = '[Content_Types].xml';
const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/**
 * An Open Packaging Conventions package: parts with content types and relationships. Parts are unpacked when asked
 * for and packed again only when changed.
 */
export class OoxmlPackage {
  private constructor(
    private readonly archive: ZipArchive,
    private readonly memory?: PartMemory,
  ) {}

  /** `unpacking`: another way than in JavaScript. */
  static open(bytes: Uint8Array, unpacking?: Unpacking): OoxmlPackage {
    return new OoxmlPackage(ZipArchive.open(bytes, unpacking), unpacking?.memory);
  }

  static empty(): OoxmlPackage {
    return new OoxmlPackage(ZipArchive.empty());
  }

  copy(): OoxmlPackage {
    return new OoxmlPackage(this.archive.copy(), this.memory);
  }

  names(): readonly string[] {
    return this.archive.names();
  }

  has(part: string): boolean {
    return this.archive.has(part);
  }

  /** @throws Refusal when the part is missing. */
  content(part: string): Uint8Array {
    const bytes = this.archive.read(part);
    if (!bytes) throw missingPart(part);
    return bytes;
  }

  /** @throws Refusal when the part is missing. */
  text(part: string): string {
    return decodeXml(this.content(part), part);
  }

  /**
   * What a part says; remembered where the package has a memory.
   * @throws Refusal when the part is missing.
   */
  said<Said>(part: string, reading: Reading<Said>): Said {
    const packed = this.archive.packed(part);
    if (!packed || !this.memory) return reading(this.text(part), part);
    return this.memory.recall(reading, packed, () => reading(this.text(part), part));
  }

  xml(part: string): XmlDocument {
    return parseXml(this.text(part), part);
  }

  /** `text` may come in pieces, which are not put together. */
  setText(part: string, text: string | readonly string[]): void {
    this.archive.write(part, typeof text === 'string' ? [text] : text);
  }

  setXml(part: string, document: XmlDocument): void {
    this.setText(part, renderDocument(document));
  }

  /** Adds a part with its content type. */
  addPart(part: string, contentType: string, text: string): void {
    this.setText(part, text);
    const types = this.xml(contentTypesPart);
    types.root.append(types.root.create('Override', { PartName: `/${part}`, ContentType: contentType }));
    this.setXml(contentTypesPart, types);
  }

  /** Takes a part out, with its content type, its own relationships and the relationship of `owner` that leads to it. */
  removePart(part: string, owner: string): void {
    this.archive.remove(part);
    this.archive.remove(relationshipsPartOf(part));
    const types = this.xml(contentTypesPart);
    for (const override of types.root.all('Override')) {
      if (samePart(override.attribute('PartName') ?? '', part)) types.root.removeChild(override);
    }
    this.setXml(contentTypesPart, types);
    const ownRelationships = relationshipsPartOf(owner);
    const relationships = this.xml(ownRelationships);
    for (const relationship of relationships.root.all('Relationship')) {
      const target = relationship.attribute('Target') ?? '';
      if (samePart(resolveTarget(owner, target), part)) relationships.root.removeChild(relationship);
    }
    this.setXml(ownRelationships, relationships);
  }

  contentType(part: string): string | undefined {
    const { root } = this.xml(contentTypesPart);
    const override = root.all('Override').find((entry) => samePart(entry.attribute('PartName') ?? '', part));
    if (override) return override.attribute('ContentType');
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return root
      .all('Default')
      .find((entry) => entry.attribute('Extension')?.toLowerCase() === extension)
      ?.attribute('ContentType');
  }

  /** The relationships of a part, or of the package itself for ''. None when it has no such part. */
  relationships(part: string): readonly Relationship[] {
    const own = relationshipsPartOf(part);
    if (!this.has(own)) return [];
    return this.said(own, writtenRelationships).map((relationship) => ({
      ...relationship,
      target: relationship.isExternal ? relationship.target : resolveTarget(part, relationship.target),
    }));
  }

  /** Adds a relationship and answers its id. `kind` as in `Relationship`, or the whole address of a type of its own. */
  addRelationship(part: string, kind: string, target: string): string {
    const own = relationshipsPartOf(part);
    const document = this.has(own) ? this.xml(own) : parseXml(emptyRelationships, own);
    const used = new Set(document.root.all('Relationship').map((element) => element.attribute('Id')));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    document.root.append(
      document.root.create('Relationship', {
        Id: id,
        Type: kind.includes('/') ? kind : `${this.relationshipBase()}/${kind}`,
        Target: relativeTarget(part, target),
      }),
    );
    this.setXml(own, document);
    return id;
  }

  /** A part name of the form `xl/worksheets/sheet7.xml` that is not taken yet. */
  freePartName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  toBytes(): Uint8Array {
    return this.archive.toBytes();
  }

  /** The addresses of relationship types differ between transitional and strict files; new ones follow the file. */
  private relationshipBase(): string {
    const main = this.relationships('').find((relationship) => relationship.kind === 'officeDocument');
    return main ? main.type.slice(0, main.type.lastIndexOf('/')) : transitionalRelationships;
  }
}

/** With the targets as they are written. */
function writtenRelationships(text: string, own: string): readonly Relationship[] {
  return parseXml(text, own)
    .root.all('Relationship')
    .map((element) => writtenRelationship(element, own));
}

function writtenRelationship(element: XmlElement, own: string): Relationship {
  const type = element.attribute('Type');
  const id = element.attribute('Id');
  const target = element.attribute('Target');
  if (type === undefined || id === undefined || target === undefined)
    throw damagedXml(own, 'relationship without Id, Type or Target');
  return {
    id,
    type,
    kind: type.slice(type.lastIndexOf('/') + 1),
    target,
    isExternal: element.attribute('TargetMode') === 'External',
  };
}

export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/tables/table1.xml`; `/xl/a.xml` → `xl/a.xml`. */
export function resolveTarget(part: string, target: string): string {
  const path = decodePercent(target.replaceAll('\\', '/'));
  if (path.startsWith('/')) return path.slice(1);
  const segments = part.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** The other way: as Excel writes targets, and as readers less thorough than Excel expect them. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function decodePercent(path: string): string {
  return path.replace(/%([0-7][0-9A-Fa-f])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function samePart(one: string, other: string): boolean {
  const plain = (name: string): string => (name.startsWith('/') ? name.slice(1) : name).toLowerCase();
  return plain(one) === plain(other);
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4); the byte order mark tells, and is dropped. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damagedXml(part, `not ${encoding.toUpperCase()}`);
  }
  // What is written back is UTF-8 always; a declaration of UTF-16 would then be a lie.
  return encoding === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, '$1UTF-8');
}
