import { binaryFormat, missingPart, otherZip, sheetTwice } from './file-refusals';
import { relationshipNamespaces } from './namespaces';
import type { OoxmlPackage, Relationship } from './ooxml-package';
import type { XmlDocument } from './xml-document';
import type { XmlElement } from './xml-element';

export interface OutlinedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly part: string;
  /** `worksheet`, or `chartsheet`, `dialogsheet` …: these have no cells but take part in the order of sheets. */
  readonly kind: string;
}

/** The workbook part: its sheets in order and what holds for all of them. */
export interface WorkbookOutline {
  readonly part: string;
  readonly document: XmlDocument;
  readonly sheets: readonly OutlinedSheet[];
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly activeTab: number;
  readonly relationships: readonly Relationship[];
}

/** @throws Refusal when the package holds no workbook, a binary one, or one without its parts. */
export function readOutline(pack: OoxmlPackage): WorkbookOutline {
  const main = pack.relationships('').find((relationship) => relationship.kind === 'officeDocument');
  if (!main) throw pack.has('[Content_Types].xml') ? missingPart('_rels/.rels') : otherZip();
  const part = main.target;
  if (part.toLowerCase().endsWith('.bin')) throw binaryFormat();
  const document = pack.xml(part);
  const { root } = document;
  if (root.local !== 'workbook') throw otherZip();
  const relationships = pack.relationships(part);
  const sheets = (root.first('sheets')?.all('sheet') ?? []).map((element) =>
    outlinedSheet(element, part, relationships),
  );
  const names = new Set<string>();
  for (const sheet of sheets) {
    if (!pack.has(sheet.part)) throw missingPart(sheet.part);
    if (names.has(sheet.name.toLowerCase())) throw sheetTwice(sheet.name);
    names.add(sheet.name.toLowerCase());
  }
  return {
    part,
    document,
    sheets,
    date1904: root.first('workbookPr')?.flag('date1904') ?? false,
    isStructureProtected: root.first('workbookProtection')?.flag('lockStructure') ?? false,
    activeTab: root.first('bookViews')?.first('workbookView')?.number('activeTab') ?? 0,
    relationships,
  };
}

function outlinedSheet(
  element: XmlElement,
  part: string,
  relationships: readonly Relationship[],
): OutlinedSheet {
  const name = element.attribute('name') ?? '';
  const id = element.attribute('id', relationshipNamespaces);
  const relationship = relationships.find((other) => other.id === id);
  if (!relationship) throw missingPart(`${part}: ${name}`);
  const state = element.attribute('state');
  return {
    name,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: relationship.target,
    kind: relationship.kind,
  };
}

/** The part of the workbook of one kind (`styles`, `sharedStrings`, `calcChain`), if it has one. */
export function workbookPartOf(
  outline: WorkbookOutline,
  kind: string,
  pack: OoxmlPackage,
): string | undefined {
  const target = outline.relationships.find((relationship) => relationship.kind === kind)?.target;
  return target !== undefined && pack.has(target) ? target : undefined;
}
